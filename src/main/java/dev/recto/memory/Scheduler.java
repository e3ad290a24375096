package dev.recto.memory;

import java.time.Instant;
import java.time.LocalDate;

/// FSRS-6. Immutable, thread-safe.
public final class Scheduler {
    public Scheduler(SchedulingOptions options) {
    }

    /// All four states that an answer can lead to.
    ///
    /// @param state before the answer
    /// @param time of the answer
    /// @param day of study of the answer
    /// @param fuzzSeed from card and repetition, see [#fuzzSeed]
    public NextStates next(MemoryState state, Instant time, LocalDate day, long fuzzSeed) {
        throw new UnsupportedOperationException();
    }

    /// The probability that a studied card is recalled on `day`, 0..1.
    public double retrievability(MemoryState.Studied state, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /// The same for the same card and repetition on every device.
    public static long fuzzSeed(String cardId, int reps) {
        throw new UnsupportedOperationException();
    }

    /// The state after each rating.
    public record NextStates(
            MemoryState.Studied again, MemoryState.Studied hard, MemoryState.Studied good, MemoryState.Studied easy) {
        public MemoryState.Studied after(Rating rating) {
            return switch (rating) {
                case AGAIN -> again;
                case HARD -> hard;
                case GOOD -> good;
                case EASY -> easy;
            };
        }
    }
}
