package dev.recto.markdown.kind;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How one of many alternatives begins, in folded letters.
///
/// @param needed texts of which one must occur in what fits; none if any text may follow
/// @param seconds for each character that one of these texts begins with, those beyond ASCII together at the end, a bit
///        for each 64th of the characters that are second then; all bits for mark-up
record Beginning(String text, String[] needed, long[] seconds) {
    private static final int HEADS = 128;

    /// What may divide a word, or stand for a part of it.
    private static final String MARK_UP = "<]&![*_`~";

    private static final long ANY = -1L;

    /// No alternative has more before the text that it needs, in characters.
    private static final int NEAR = 60;

    /// The tables of the texts that are needed: a thousand bytes each, and seldom another one.
    private static final Map<Set<String>, long[]> TABLES = new ConcurrentHashMap<>();

    static Beginning of(String text, Set<String> needed) {
        return new Beginning(text, needed.toArray(String[]::new),
                TABLES.computeIfAbsent(Set.copyOf(needed), Beginning::seconds));
    }

    private static long[] seconds(Set<String> needed) {
        var seconds = new long[HEADS + 1];
        for (var word : needed) {
            var second = word.length() < 2 ? ANY : 1L << word.charAt(1);
            seconds[Math.min(word.charAt(0), HEADS)] |= second;
            seconds[Math.min(Character.toUpperCase(word.charAt(0)), HEADS)] |= second;
        }
        for (var mark : MARK_UP.toCharArray()) {
            seconds[mark] = ANY;
        }
        return seconds;
    }

    /// Whether it is all that must be seen of the alternative.
    boolean isEnough() {
        return needed.length == 0;
    }

    /// Whether one of the texts that are needed follows.
    boolean mayFollow(String in, int from, int end) {
        if (isEnough()) {
            return true;
        }
        for (var i = from; i < end && i < from + NEAR; i++) {
            var c = in.charAt(i);
            var second = seconds[Math.min(c, HEADS)];
            if (second != 0 && (second == ANY && isMarkUp(c) || maySecondFit(second, in, i + 1) && isOneAt(in, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkUp(char c) {
        return MARK_UP.indexOf(c) >= 0;
    }

    private static boolean maySecondFit(long second, String in, int at) {
        return at == in.length() || (second >>> Literals.folded(in.charAt(at)) & 1) != 0;
    }

    private boolean isOneAt(String in, int at) {
        for (var word : needed) {
            if (Literals.stand(word, in, at)) {
                return true;
            }
        }
        return false;
    }
}
