package dev.recto.library;

import dev.recto.memory.SchedulingOptions;

/// Choices that belong to the collection, kept in the journal.
///
/// @param newPerDay new cards a day, 0..9999
/// @param dayEndsAt local hour at which the day ends, 0..23
public record LibraryOptions(SchedulingOptions scheduling, int newPerDay, int dayEndsAt) {
    public static final LibraryOptions DEFAULT = new LibraryOptions(SchedulingOptions.DEFAULT, 20, 4);
}
