package dev.recto.library;

import dev.recto.memory.SchedulingOptions;

/// Choices that belong to the collection, kept in the journal.
///
/// @param newPerDay new cards a day, 0..9999
/// @param dayEndsAt local hour at which the day ends, 0..23
public record LibraryOptions(SchedulingOptions scheduling, int newPerDay, int dayEndsAt) {
    public static final int MOST_NEW = 9999;
    public static final LibraryOptions DEFAULT = new LibraryOptions(SchedulingOptions.DEFAULT, 20, 4);

    /// @throws IllegalArgumentException if a value is out of its range; the message says which, for people
    public LibraryOptions {
        if (newPerDay < 0 || newPerDay > MOST_NEW) {
            throw new IllegalArgumentException("new cards a day are " + newPerDay + ", not within 0 to " + MOST_NEW);
        }
        if (dayEndsAt < 0 || dayEndsAt > 23) {
            throw new IllegalArgumentException("the hour at which the day ends is " + dayEndsAt
                    + ", not within 0 to 23");
        }
    }
}
