package dev.recto.render;

import java.util.Optional;

/// From which side a text is read: its first letter says so, and what is no letter does not (Unicode annex 9, rules P2
/// and P3).
enum LetterDirection {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /// @return empty for a text without letters
    static Optional<LetterDirection> of(CharSequence text) {
        return text.codePoints().mapToObj(LetterDirection::ofLetter).flatMap(Optional::stream).findFirst();
    }

    static boolean isRightToLeft(CharSequence text) {
        return of(text).filter(RIGHT_TO_LEFT::equals).isPresent();
    }

    /// Whether any letter of the text is read from the right.
    static boolean hasRightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(c -> c >= 0x590 && ofLetter(c).filter(RIGHT_TO_LEFT::equals).isPresent());
    }

    private static Optional<LetterDirection> ofLetter(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
