package dev.recto.markdown.kind;

import java.util.Arrays;
import java.util.List;

/// The literal texts that one of many alternatives begins with, letter case aside: whether a regular expression of
/// hundreds of words can fit somewhere at all is seen without trying them.
public final class Beginnings {
    private static final int HEADS = 128;

    /// No alternative has more before the text that it needs, in characters.
    private static final int NEAR = 60;

    /// By first letter, those beyond ASCII together at the end.
    private final Beginning[][] byHead = new Beginning[HEADS + 1][];

    /// How an alternative begins.
    ///
    /// @param needed texts of which one must occur in what fits; none if any text may follow
    private record Beginning(String text, List<String> needed) {
        boolean mayFollow(String in, int from, int end) {
            if (needed.isEmpty()) {
                return true;
            }
            for (var i = from; i < end && i < from + NEAR; i++) {
                if ("<]&![*_`~".indexOf(in.charAt(i)) >= 0) {
                    return true;
                }
                for (var word : needed) {
                    if (fits(word, in, i)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private Beginnings(List<String> regexes) {
        Arrays.fill(byHead, new Beginning[0]);
        for (var regex : regexes) {
            var texts = Literals.beginnings(regex);
            var needed = Literals.needed(regex).stream().filter(set -> !set.equals(texts)).findFirst();
            for (var text : texts) {
                if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
                    throw new IllegalArgumentException("an alternative does not begin with a letter");
                }
                var head = Math.min(text.charAt(0), HEADS);
                byHead[head] = Arrays.copyOf(byHead[head], byHead[head].length + 1);
                byHead[head][byHead[head].length - 1] = new Beginning(text, needed.map(List::copyOf).orElse(List.of()));
            }
        }
    }

    /// @param regex each of its alternatives begins with a letter
    public static Beginnings of(String regex) {
        return new Beginnings(Literals.alternatives(regex));
    }

    /// Whether one of them stands at this place.
    public boolean fit(String text, int at) {
        for (var candidate : byHead[Math.min(Literals.folded(text.charAt(at)), HEADS)]) {
            if (fits(candidate.text(), text, at) && candidate.mayFollow(text, at, text.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them stands at this place and no letter follows: for alternatives that are words.
    public boolean fitWord(String text, int at) {
        for (var candidate : byHead[Math.min(Literals.folded(text.charAt(at)), HEADS)]) {
            var end = at + candidate.text().length();
            if (fits(candidate.text(), text, at) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them may stand at this place in the plain text of this markdown: marks are passed over, and white
    /// space is as good as a blank.
    public boolean fitThroughMarks(String text, int at, int end) {
        for (var candidate : byHead[Math.min(Literals.folded(text.charAt(at)), HEADS)]) {
            if (fitsThroughMarks(candidate.text(), text, at, end) && candidate.mayFollow(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsThroughMarks(String candidate, String text, int start, int end) {
        var at = start;
        for (var i = 0; i < candidate.length(); i++) {
            var blank = false;
            while (at < end && (isMark(text.charAt(at)) || candidate.charAt(i) == ' ' && isSpace(text.charAt(at)))) {
                blank |= isSpace(text.charAt(at));
                at++;
            }
            if (!blank && (at >= end || Literals.folded(text.charAt(at++)) != candidate.charAt(i))) {
                // Mark-up that divides the word, or stands for a part of it, may be gone from plain text.
                return i > 0 && at > start + 1 && "<]&![".indexOf(text.charAt(at - 1)) >= 0;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '~';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean fits(String candidate, String text, int at) {
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
    public static int firstLetter(String text, boolean orDigit) {
        return firstLetter(text, 0, text.length(), orDigit);
    }

    /// The same between two places.
    public static int firstLetter(String text, int start, int end, boolean orDigit) {
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || orDigit && c >= '0' && c <= '9'
                    : isLetter(text, i, orDigit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(String text, int at, boolean orDigit) {
        var c = text.codePointAt(at);
        var type = Character.getType(c);
        return Character.isLetter(c) || orDigit && (type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER);
    }
}
