package dev.recto.markdown.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The literal texts that one of many alternatives begins with, letter case aside: whether a regular expression of
/// hundreds of words can fit somewhere at all is seen without trying them.
public final class Beginnings {
    private final BeginningTree tree;

    private Beginnings(List<String> regexes) {
        var beginnings = new ArrayList<Beginning>();
        for (var regex : regexes) {
            var texts = Literals.beginnings(regex);
            var needed = Literals.needed(regex).stream().filter(set -> !set.equals(texts)).findFirst();
            for (var text : texts) {
                if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
                    throw new IllegalArgumentException("an alternative does not begin with a letter");
                }
                beginnings.add(Beginning.of(text, needed.orElse(Set.of())));
            }
        }
        this.tree = new BeginningTree(beginnings);
    }

    /// @param regex each of its alternatives begins with a letter
    public static Beginnings of(String regex) {
        return new Beginnings(Literals.alternatives(regex));
    }

    /// Whether one of them stands at this place.
    public boolean fit(String text, int at) {
        return tree.fit(text, at);
    }

    /// Whether one of them stands at this place and no letter follows: for alternatives that are words.
    public boolean fitWord(String text, int at) {
        return tree.fitWord(text, at);
    }

    /// Whether one of them may stand at this place in the plain text of this markdown: marks are passed over, and white
    /// space is as good as a blank.
    public boolean fitThroughMarks(String text, int at, int end) {
        return tree.fitThroughMarks(text, at, end);
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
