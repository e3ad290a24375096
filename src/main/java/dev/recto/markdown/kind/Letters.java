package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import java.util.Locale;

/// The letters and digits of a text: texts that have the same say the same.
public final class Letters {
    private Letters() {}

    /// In their small form; what has none is compared as it is written, without white space and back-ticks.
    static String of(String markdown) {
        var letters = ofPlain(PlainText.of(markdown));
        return letters.isEmpty() ? markdown.replaceAll("[\\s`]+", "") : letters;
    }

    /// Those of a plain text, in their small form; empty if it has none.
    public static String ofPlain(String plain) {
        var letters = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); ) {
            var c = plain.codePointAt(i);
            if (isLetterOrNumber(c)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// `\p{L}` or `\p{N}`
    private static boolean isLetterOrNumber(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
