package dev.recto.desktop.settings;

import dev.recto.desktop.theme.Appearance;
import dev.recto.library.LibraryOptions;
import dev.recto.memory.SchedulingOptions;
import java.time.Duration;
import java.util.List;

/// All that the settings can change.
///
/// @param collection belongs to the library, wherever it is studied
/// @param appearance of this device
/// @param textSize of this device, per cent
record Choices(LibraryOptions collection, Appearance appearance, int textSize) {
    Choices withAppearance(Appearance newAppearance) {
        return new Choices(collection, newAppearance, textSize);
    }

    Choices withTextSize(int percent) {
        return new Choices(collection, appearance, percent);
    }

    Choices withNewPerDay(int cards) {
        return with(new LibraryOptions(collection.scheduling(), cards, collection.dayEndsAt()));
    }

    Choices withDayEndsAt(int hour) {
        return with(new LibraryOptions(collection.scheduling(), collection.newPerDay(), hour));
    }

    Choices withRetention(double retention) {
        var old = collection.scheduling();
        return with(new SchedulingOptions(old.weights(), retention, old.learningSteps(), old.relearningSteps(),
                old.maximumInterval(), old.shortTerm(), old.fuzz()));
    }

    Choices withLearningSteps(List<Duration> steps) {
        var old = collection.scheduling();
        return with(new SchedulingOptions(old.weights(), old.desiredRetention(), steps, old.relearningSteps(),
                old.maximumInterval(), old.shortTerm(), old.fuzz()));
    }

    Choices withRelearningSteps(List<Duration> steps) {
        var old = collection.scheduling();
        return with(new SchedulingOptions(old.weights(), old.desiredRetention(), old.learningSteps(), steps,
                old.maximumInterval(), old.shortTerm(), old.fuzz()));
    }

    private Choices with(SchedulingOptions scheduling) {
        return with(new LibraryOptions(scheduling, collection.newPerDay(), collection.dayEndsAt()));
    }

    private Choices with(LibraryOptions options) {
        return new Choices(options, appearance, textSize);
    }
}
