package dev.recto.memory;

import java.time.Instant;
import java.time.LocalDate;

/// What is remembered of a card.
public sealed interface MemoryState {
    New NEW = new New();

    /// Never answered.
    record New() implements MemoryState {}

    /// Answered at least once.
    ///
    /// @param phase where the card stands
    /// @param step index of the learning or relearning step it is in, from 0
    /// @param stability days after which it is recalled with a probability of 0.9; 0.001..36500
    /// @param difficulty 1..10
    /// @param scheduledDays whole days from the last review to the next, 0 within a step of less than a day
    /// @param due when it is to be asked again
    /// @param lastReview when it was last answered
    /// @param lastDay the local day of that answer, as the day ends for its user
    /// @param reps answers so far
    /// @param lapses times it was forgotten in review
    record Studied(
            Phase phase,
            int step,
            double stability,
            double difficulty,
            int scheduledDays,
            Instant due,
            Instant lastReview,
            LocalDate lastDay,
            int reps,
            int lapses)
            implements MemoryState {
        /// The local day on which it is due.
        public LocalDate dueDay() {
            return lastDay.plusDays(scheduledDays);
        }
    }

    /// In a learning step, past all of them, or in a step again after it was forgotten.
    enum Phase { LEARNING, REVIEW, RELEARNING }
}
