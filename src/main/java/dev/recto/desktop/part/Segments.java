package dev.recto.desktop.part;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of which holds.
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> choices;

    /// @param name of the choice, for screen readers: "Theme"
    /// @param onChoice hears what the user chose
    public Segments(String name, List<T> choices, Function<T, String> words, T chosen, Consumer<T> onChoice) {
        this.choices = List.copyOf(choices);
        for (var choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setAccessibleText(name + ": " + words.apply(choice));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(choice == choices.getFirst() ? "first"
                    : choice == choices.getLast() ? "last" : "middle");
            button.setOnAction(event -> {
                button.setSelected(true);
                onChoice.accept(choice);
            });
            getChildren().add(button);
        }
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        show(chosen);
    }

    /// Shows a choice without telling the listener.
    public void show(T chosen) {
        group.selectToggle((ToggleButton) getChildren().get(choices.indexOf(chosen)));
    }
}
