package dev.recto.markdown.kind;

import java.util.Arrays;
import java.util.Set;

/// The literal texts that one of many alternatives begins with, letter case aside: whether a regular expression of
/// hundreds of words can fit somewhere at all is seen without trying them.
public final class Beginnings {
    private static final int HEADS = 128;

    /// By first letter, those beyond ASCII together at the end.
    private final String[][] byHead = new String[HEADS + 1][];

    private Beginnings(Set<String> texts) {
        Arrays.fill(byHead, new String[0]);
        for (var text : texts) {
            if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
                throw new IllegalArgumentException("an alternative does not begin with a letter");
            }
            var head = Math.min(text.charAt(0), HEADS);
            byHead[head] = Arrays.copyOf(byHead[head], byHead[head].length + 1);
            byHead[head][byHead[head].length - 1] = text;
        }
    }

    /// @param regex each of its alternatives begins with a letter
    public static Beginnings of(String regex) {
        return new Beginnings(Literals.beginnings(regex));
    }

    /// Whether one of them stands at this place.
    public boolean fit(CharSequence text, int at) {
        for (var candidate : byHead[Math.min(Literals.folded(text.charAt(at)), HEADS)]) {
            if (fits(candidate, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String candidate, CharSequence text, int at) {
        if (text.length() - at < candidate.length()) {
            return false;
        }
        for (var i = 0; i < candidate.length(); i++) {
            if (Literals.folded(text.charAt(at + i)) != candidate.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The place of the first letter, or also of the first digit; -1 if there is none.
    public static int firstLetter(CharSequence text, boolean orDigit) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || orDigit && c >= '0' && c <= '9'
                    : isLetter(text, i, orDigit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(CharSequence text, int at, boolean orDigit) {
        var c = Character.codePointAt(text, at);
        var type = Character.getType(c);
        return Character.isLetter(c) || orDigit && (type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER);
    }
}
