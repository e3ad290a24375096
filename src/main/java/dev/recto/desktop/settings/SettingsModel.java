package dev.recto.desktop.settings;

import dev.recto.desktop.part.Words;
import dev.recto.memory.Steps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What is chosen, and how to get back. Knows no window.
final class SettingsModel {
    private final Deque<Choices> past = new ArrayDeque<>();
    private Choices now;

    SettingsModel(Choices now) {
        this.now = now;
    }

    Choices now() {
        return now;
    }

    /// Takes over a change.
    ///
    /// @return what it means, in a sentence; empty if nothing changes
    Optional<String> change(Choices chosen) {
        if (chosen.equals(now)) {
            return Optional.empty();
        }
        past.push(now);
        var sentence = sentence(now, chosen);
        now = chosen;
        return Optional.of(sentence);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    /// Goes back by one change.
    ///
    /// @return what holds again, in a sentence; empty if there is nothing to take back
    Optional<String> undo() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        var before = now;
        now = past.pop();
        return Optional.of(sentence(before, now));
    }

    /// Forgets a change that could not be made.
    void takeBack() {
        now = past.isEmpty() ? now : past.pop();
    }

    private static String sentence(Choices before, Choices after) {
        var old = before.collection();
        var chosen = after.collection();
        if (before.appearance() != after.appearance()) {
            return switch (after.appearance()) {
                case SYSTEM -> "The theme follows the system.";
                case LIGHT -> "The theme is light.";
                case DARK -> "The theme is dark.";
            };
        }
        if (before.textSize() != after.textSize()) {
            return "The text size is " + after.textSize() + "%.";
        }
        if (old.newPerDay() != chosen.newPerDay()) {
            return Words.capital(Words.count(chosen.newPerDay(), "new card")) + " a day.";
        }
        if (old.dayEndsAt() != chosen.dayEndsAt()) {
            return "The day ends at " + chosen.dayEndsAt() + ":00.";
        }
        if (old.scheduling().desiredRetention() != chosen.scheduling().desiredRetention()) {
            return "Desired retention is " + Cost.percent(chosen.scheduling().desiredRetention()) + ".";
        }
        if (!old.scheduling().learningSteps().equals(chosen.scheduling().learningSteps())) {
            return "Learning steps: " + steps(Steps.print(chosen.scheduling().learningSteps())) + ".";
        }
        return "Relearning steps: " + steps(Steps.print(chosen.scheduling().relearningSteps())) + ".";
    }

    private static String steps(String printed) {
        return printed.isEmpty() ? "none" : printed;
    }
}
