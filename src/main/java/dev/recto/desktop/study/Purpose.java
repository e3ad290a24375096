package dev.recto.desktop.study;

import dev.recto.card.Problem;
import java.util.Optional;

/// What a sitting is for.
sealed interface Purpose {
    /// Answers are graded, and each grade is kept.
    record Grading() implements Purpose {}

    /// No grade could be kept, so there is none: cards are looked at, one after the other.
    ///
    /// @param why nothing can be kept
    record Looking(Optional<Problem> why) implements Purpose {}
}
