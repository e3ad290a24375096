package dev.recto.desktop.part;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A whole number that is typed, or moved up and down with buttons and arrow keys.
public final class Stepper extends HBox {
    private final TextField field = new TextField();
    private final Button less;
    private final Button more;
    private final Range range;
    private final IntConsumer onChange;
    private int value;

    /// @param name for screen readers: "New cards a day"
    /// @param lower the value below this one
    /// @param higher the value above this one
    /// @param words how a value is shown: "12", "125%", "4:00"
    public record Range(
            String name, int least, int greatest, IntUnaryOperator lower, IntUnaryOperator higher,
            IntFunction<String> words) {
        /// Steps of one, shown as they are.
        public static Range of(String name, int least, int greatest) {
            return new Range(name, least, greatest, value -> value - 1, value -> value + 1, Integer::toString);
        }

        private int bounded(int value) {
            return Math.clamp(value, least, greatest);
        }
    }

    /// @param onChange hears each value that the user chose
    public Stepper(Range range, int value, IntConsumer onChange) {
        this.range = range;
        this.onChange = onChange;
        less = button(Action.of("Less: " + range.name(), Key.of(KeyCode.DOWN, "↓"),
                () -> choose(range.lower().applyAsInt(this.value))), Feather.MINUS);
        more = button(Action.of("More: " + range.name(), Key.of(KeyCode.UP, "↑"),
                () -> choose(range.higher().applyAsInt(this.value))), Feather.PLUS);
        getStyleClass().add("stepper");
        field.setPrefColumnCount(Math.max(4, range.words().apply(range.greatest()).length()));
        field.setAccessibleText(range.name());
        field.setOnAction(event -> typed());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                typed();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(less, field, more);
        show(value);
    }

    /// Shows a value without telling the listener.
    public void show(int newValue) {
        value = range.bounded(newValue);
        field.setText(range.words().apply(value));
        less.setDisable(value == range.least());
        more.setDisable(value == range.greatest());
    }

    private void keyPressed(KeyEvent event) {
        var up = event.getCode() == KeyCode.UP;
        if (up || event.getCode() == KeyCode.DOWN) {
            event.consume();
            choose((up ? range.higher() : range.lower()).applyAsInt(value));
        }
    }

    /// What is no number is put back to the value that holds.
    private void typed() {
        var number = number(field.getText());
        if (number.isPresent()) {
            choose(number.getAsInt());
        } else {
            show(value);
        }
    }

    private void choose(int newValue) {
        var before = value;
        show(newValue);
        if (value != before) {
            onChange.accept(value);
        }
    }

    /// The first number in the text: "12", "125%", "4:00".
    private static OptionalInt number(String text) {
        var digits = text.strip().split("\\D", 2)[0];
        return digits.isEmpty() || digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Button button(Action action, Feather sign) {
        var button = Buttons.icon(action, sign);
        button.setFocusTraversable(false);
        return button;
    }
}
