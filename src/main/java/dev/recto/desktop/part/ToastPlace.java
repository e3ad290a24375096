package dev.recto.desktop.part;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Where toasts appear: at the bottom, in the middle, for some seconds, one at a time.
public final class ToastPlace extends StackPane {
    private static final Duration FADES = Duration.millis(120);

    private final PauseTransition stay = new PauseTransition();
    private final DoubleProperty keptClear = new SimpleDoubleProperty();
    private Optional<Action> way = Optional.empty();

    public ToastPlace() {
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        keptClear.subscribe(this::arrange);
        stay.setOnFinished(event -> clear());
    }

    /// Leaves the lowest `height` of the window free, whatever it grows to.
    public void keepClear(DoubleExpression height) {
        keptClear.bind(height);
    }

    private void arrange(Number height) {
        var clear = height.doubleValue();
        setPadding(new Insets(16, 16, (clear == 0 ? 24 : 16) + clear, 16));
    }

    public void show(Toast toast) {
        way = toast.way().map(action -> new Action(action.name(), action.keys(), () -> {
            clear();
            action.run().run();
        }));
        var box = new HBox(Icons.icon(way.isPresent() ? Feather.CHECK_CIRCLE : Feather.INFO), words(toast.text()));
        way.map(Buttons::flat).ifPresent(box.getChildren()::add);
        box.getStyleClass().add("toast");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setMinWidth(Math.min(340, Math.max(0, getWidth() - 32)));
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(toast.text());
        getChildren().setAll(box);
        var fade = new FadeTransition(FADES, box);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
        // Not from under a hand that is on its way to the button.
        box.hoverProperty().subscribe(this::stay);
        box.focusWithinProperty().subscribe(this::stay);
        stay.setDuration(toast.stays());
        stay.playFromStart();
    }

    private void stay(boolean held) {
        if (held) {
            stay.stop();
        } else if (!getChildren().isEmpty()) {
            stay.playFromStart();
        }
    }

    /// Takes the toast away at once.
    public void clear() {
        stay.stop();
        way = Optional.empty();
        getChildren().clear();
    }

    /// What can be done while the toast shows.
    public List<Action> actions() {
        return way.stream().toList();
    }

    private static Label words(String text) {
        var words = Texts.flowing(text);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
