package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The literal texts that one of many alternatives begins with, letter case aside: whether a regular expression of
/// hundreds of words can fit somewhere at all is seen without trying them.
public final class Beginnings {
    private static final int HEADS = 128;

    /// What may divide a word, or stand for a part of it.
    private static final String MARK_UP = "<]&![*_`~";

    private static final boolean[] IS_MARK_UP = new boolean[HEADS];

    static {
        for (var c : MARK_UP.toCharArray()) {
            IS_MARK_UP[c] = true;
        }
    }

    /// No alternative has more before the text that it needs, in characters.
    private static final int NEAR = 60;

    private static final int SECONDS = 64;
    private static final Beginning[] NONE = {};
    private static final Beginning[][] NO_SECONDS = new Beginning[SECONDS][];

    static {
        Arrays.fill(NO_SECONDS, NONE);
    }

    /// By first letter, those beyond ASCII together at the end.
    private final Beginning[][] byHead = new Beginning[HEADS + 1][];

    /// By first letter, and by second letter modulo 64. Nearly all words differ by then, and most have none here.
    private final Beginning[][][] bySecond = new Beginning[HEADS + 1][][];

    /// How an alternative begins.
    ///
    /// @param needed texts of which one must occur in what fits; none if any text may follow
    /// @param heads for each character of ASCII whether one of these texts begins with it, or whether it is mark-up
    /// @param seconds a bit for each 64th of the second characters that these texts have
    private record Beginning(String text, String[] needed, boolean[] heads, long seconds) {
        static Beginning of(String text, Set<String> needed) {
            var heads = IS_MARK_UP.clone();
            var seconds = 0L;
            for (var word : needed) {
                seconds |= word.length() < 2 ? -1L : 1L << word.charAt(1);
                if (word.charAt(0) < HEADS) {
                    heads[word.charAt(0)] = true;
                    heads[Character.toUpperCase(word.charAt(0))] = true;
                }
            }
            return new Beginning(text, needed.toArray(String[]::new), heads, seconds);
        }

        boolean mayFollow(String in, int from, int end) {
            if (needed.length == 0) {
                return true;
            }
            for (var i = from; i < end && i < from + NEAR; i++) {
                var c = in.charAt(i);
                if (c < HEADS && !heads[c]) {
                    continue;
                }
                if (c < HEADS && IS_MARK_UP[c] || maySecondFit(in, i + 1) && isOneAt(in, i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean maySecondFit(String in, int at) {
            return at == in.length() || (seconds >>> Literals.folded(in.charAt(at)) & 1) != 0;
        }

        private boolean isOneAt(String in, int at) {
            for (var word : needed) {
                if (fits(word, in, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Beginnings(List<String> regexes) {
        Arrays.fill(byHead, NONE);
        Arrays.fill(bySecond, NO_SECONDS);
        for (var regex : regexes) {
            var texts = Literals.beginnings(regex);
            var needed = Literals.needed(regex).stream().filter(set -> !set.equals(texts)).findFirst();
            for (var text : texts) {
                if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
                    throw new IllegalArgumentException("an alternative does not begin with a letter");
                }
                add(Beginning.of(text, needed.orElse(Set.of())));
            }
        }
    }

    private void add(Beginning beginning) {
        var text = beginning.text();
        var head = Math.min(text.charAt(0), HEADS);
        byHead[head] = with(byHead[head], beginning);
        var row = bySecond[head] == NO_SECONDS ? NO_SECONDS.clone() : bySecond[head];
        bySecond[head] = row;
        if (text.length() > 1) {
            row[text.charAt(1) % SECONDS] = with(row[text.charAt(1) % SECONDS], beginning);
        } else {
            Arrays.setAll(row, second -> with(row[second], beginning));
        }
    }

    private static Beginning[] with(Beginning[] some, Beginning more) {
        var all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    /// @param regex each of its alternatives begins with a letter
    public static Beginnings of(String regex) {
        return new Beginnings(Literals.alternatives(regex));
    }

    private static int head(String text, int at) {
        return Math.min(Literals.folded(text.charAt(at)), HEADS);
    }

    /// Those that may stand at this place, as far as its first two characters tell.
    private Beginning[] candidates(String text, int at) {
        var head = head(text, at);
        return at + 1 < text.length() ? bySecond[head][Literals.folded(text.charAt(at + 1)) % SECONDS] : byHead[head];
    }

    /// Whether one of them stands at this place.
    public boolean fit(String text, int at) {
        for (var candidate : candidates(text, at)) {
            if (fits(candidate.text(), text, at) && candidate.mayFollow(text, at, text.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them stands at this place and no letter follows: for alternatives that are words.
    public boolean fitWord(String text, int at) {
        for (var candidate : candidates(text, at)) {
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
        var goesOn = at + 1 < end && Character.isLetter(text.charAt(at + 1));
        for (var candidate : goesOn ? candidates(text, at) : byHead[head(text, at)]) {
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
            while (at < end && (isMark(text.charAt(at)) || candidate.charAt(i) == ' ' && WhiteSpace.is(text.charAt(at)))) {
                blank |= WhiteSpace.is(text.charAt(at));
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
