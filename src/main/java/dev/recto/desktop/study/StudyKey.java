package dev.recto.desktop.study;

import dev.recto.memory.Rating;
import java.util.Optional;

/// What a hand can ask of the study screen, whichever key or button it used.
public enum StudyKey {
    /// Shows the answer; once it is shown, gives the suggested grade.
    GO_ON,
    AGAIN,
    HARD,
    GOOD,
    EASY,
    HINT,
    UNDO,
    FETCH_PICTURES,
    OPEN_SOURCE,
    LEAVE;

    static StudyKey of(Rating rating) {
        return switch (rating) {
            case AGAIN -> AGAIN;
            case HARD -> HARD;
            case GOOD -> GOOD;
            case EASY -> EASY;
        };
    }

    /// The grade this key gives by itself.
    Optional<Rating> rating() {
        return switch (this) {
            case AGAIN -> Optional.of(Rating.AGAIN);
            case HARD -> Optional.of(Rating.HARD);
            case GOOD -> Optional.of(Rating.GOOD);
            case EASY -> Optional.of(Rating.EASY);
            case GO_ON, HINT, UNDO, FETCH_PICTURES, OPEN_SOURCE, LEAVE -> Optional.empty();
        };
    }
}
