package dev.recto.markdown.block;

/// The characters that the lines of a text begin with, as bits of a number: families go over the paragraphs of a
/// document dozens of times, and to fetch the text of each from memory takes longer than to look at it.
///
/// Digits and most signs have a bit each; other characters share some, so it is certain only what is not there.
public final class LineStarts {
    public static final long DIGITS = 0x3FFL << '0';
    /// Characters beyond ASCII.
    public static final long OTHERS = 1L << 9;
    private static final int WITH_OWN_BIT = 64;

    private LineStarts() {}

    /// The bits of these characters.
    public static long bits(String characters) {
        var bits = 0L;
        for (var i = 0; i < characters.length(); i++) {
            bits |= bit(characters.charAt(i));
        }
        return bits;
    }

    static long in(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var bits = bit(text.charAt(0));
        for (var end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', end + 1)) {
            bits |= bit(text.charAt(end + 1));
        }
        return bits;
    }

    /// Those of control characters, which begin no line, are for what is behind the signs.
    private static long bit(char c) {
        if (c < WITH_OWN_BIT) {
            return 1L << c;
        }
        return switch (c) {
            case 'a', 'A' -> 1L << 1;
            case '[' -> 1L << 2;
            case '_' -> 1L << 3;
            default -> c < 0x80 ? 1L << 8 : OTHERS;
        };
    }
}
