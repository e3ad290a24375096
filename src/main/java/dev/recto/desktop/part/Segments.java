package dev.recto.desktop.part;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of which holds. For keys it is one stop, within which arrows choose.
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> choices;
    private final Consumer<T> onChoice;

    /// @param name of the choice, for screen readers: "Theme"
    /// @param onChoice hears what the user chose
    public Segments(String name, List<T> choices, Function<T, String> words, T chosen, Consumer<T> onChoice) {
        this.choices = List.copyOf(choices);
        this.onChoice = onChoice;
        for (var choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setAccessibleText(name + ": " + words.apply(choice));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(choice == choices.getFirst() ? "first"
                    : choice == choices.getLast() ? "last" : "middle");
            button.focusTraversableProperty().bind(button.selectedProperty());
            button.setOnAction(event -> choose(choice));
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        show(chosen);
    }

    /// Shows a choice without telling the listener.
    public void show(T chosen) {
        group.selectToggle(button(chosen));
    }

    private void choose(T choice) {
        show(choice);
        onChoice.accept(choice);
    }

    private void keyPressed(KeyEvent event) {
        var by = switch (event.getCode()) {
            case RIGHT, DOWN, KP_RIGHT, KP_DOWN -> 1;
            case LEFT, UP, KP_LEFT, KP_UP -> -1;
            default -> 0;
        };
        if (by != 0) {
            event.consume();
            var now = getChildren().indexOf((ToggleButton) group.getSelectedToggle());
            var choice = choices.get(Math.clamp(now + by, 0, choices.size() - 1));
            if (button(choice) != group.getSelectedToggle()) {
                choose(choice);
                button(choice).requestFocus();
            }
        }
    }

    private ToggleButton button(T choice) {
        return (ToggleButton) getChildren().get(choices.indexOf(choice));
    }
}
