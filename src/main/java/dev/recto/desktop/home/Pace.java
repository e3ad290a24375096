package dev.recto.desktop.home;

import java.time.Duration;

/// How long cards take, to say what today costs.
///
/// @param answer one answer, from the question to the grade
/// @param answersOfANewCard how often a new card is asked on its first day
record Pace(Duration answer, int answersOfANewCard) {
    /// An answer, before this user's own say better.
    static final Duration UNTIL_KNOWN = Duration.ofSeconds(20);

    Duration unseen(int cards) {
        return answer.multipliedBy((long) cards * answersOfANewCard);
    }

    Duration seen(int cards) {
        return answer.multipliedBy(cards);
    }
}
