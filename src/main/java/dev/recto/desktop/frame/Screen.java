package dev.recto.desktop.frame;

import dev.recto.desktop.part.Action;
import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Region;

/// What fills the window at one time. Built on the JavaFX thread, shown once or again.
public interface Screen {
    Region view();

    /// Names the window: "Settings".
    String title();

    /// Which bar stands above it.
    default Bar bar() {
        return Bar.NONE;
    }

    /// What its keys do. Asked at every key press, so it may change with what is shown. Escape goes back unless a
    /// screen has it do something else.
    default List<Action> actions() {
        return List.of();
    }

    /// Those of its actions that can be done now, as the list of keys has them: a key may only say why it does nothing.
    default List<Action> possible() {
        return actions();
    }

    /// How high its lower edge is that no toast may cover.
    default DoubleExpression keptClear() {
        return new ReadOnlyDoubleWrapper();
    }

    /// It is to stand in the window soon: gets what it shows first. Who comes with it is drawn once, not empty first.
    ///
    /// @param ready to be called when that is there; it may be shown before, if that takes long
    default void prepare(Runnable ready) {
        ready.run();
    }

    /// It stands in the window now: time to look at what changed, and to take the focus.
    default void shown() {}

    /// The window itself says above it that an answer is not saved: a screen that says so too need not do so twice.
    default void notSavedIsSaid() {}

    /// Another takes its place, or comes in its place while it still prepares.
    default void hidden() {}

    /// The window's width calls for another layout. Also called once before [#shown].
    default void fit(Width width) {}

    /// The application's bar with one of its places marked, or none: then the screen has a bar of its own.
    enum Bar { HOME, SETTINGS, UNMARKED, NONE }
}
