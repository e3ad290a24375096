package dev.recto.desktop.settings;

import dev.recto.memory.SchedulingOptions;
import dev.recto.memory.Steps;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A field for learning steps: `1m 10m`. What makes no sense stays in it, marked, and changes nothing.
final class StepsField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final Duration LONGEST = Duration.ofDays(SchedulingOptions.LONGEST_INTERVAL);

    private final Consumer<List<Duration>> onChange;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private List<Duration> value = List.of();

    /// @param name for screen readers
    StepsField(String name, Consumer<List<Duration>> onChange) {
        this.onChange = onChange;
        setPrefColumnCount(10);
        setAccessibleText(name);
        setPromptText("none");
        setOnAction(event -> typed());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                typed();
            }
        });
    }

    /// What is wrong with what was typed, in a sentence; empty if nothing is.
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    void show(List<Duration> steps) {
        value = steps;
        setText(Steps.print(steps));
        mark("");
    }

    private void typed() {
        Steps.parse(getText()).ifPresentOrElse(
                this::choose, () -> mark("A step is " + Steps.FORM + ", with spaces between steps."));
    }

    private void choose(List<Duration> steps) {
        if (steps.stream().anyMatch(step -> step.compareTo(LONGEST) > 0)) {
            mark("A step is at most " + LONGEST.toDays() + " days.");
            return;
        }
        mark("");
        if (!steps.equals(value)) {
            value = steps;
            onChange.accept(steps);
        }
    }

    private void mark(String sentence) {
        pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        error.set(sentence);
    }
}
