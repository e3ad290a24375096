package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.Set;

/// How one of many alternatives begins, in folded letters.
///
/// @param needed texts of which one must occur in what fits; none if any text may follow
/// @param heads for each character of ASCII whether one of these texts begins with it, or whether it is mark-up
/// @param seconds a bit for each 64th of the second characters that these texts have
record Beginning(String text, String[] needed, boolean[] heads, long seconds) {
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

    /// Whether it is all that must be seen of the alternative.
    boolean isEnough() {
        return needed.length == 0;
    }

    /// Whether it stands at this place.
    boolean fits(String in, int at) {
        return Literals.stand(text, in, at);
    }

    /// Whether it may stand at this place in the plain text of this markdown.
    boolean fitsThroughMarks(String in, int start, int end) {
        var at = start;
        for (var i = 0; i < text.length(); i++) {
            var blank = false;
            while (at < end && (isMark(in.charAt(at)) || text.charAt(i) == ' ' && WhiteSpace.is(in.charAt(at)))) {
                blank |= WhiteSpace.is(in.charAt(at));
                at++;
            }
            if (!blank && (at >= end || Literals.folded(in.charAt(at++)) != text.charAt(i))) {
                return i > 0 && at > start + 1 && dividesWords(in.charAt(at - 1));
            }
        }
        return true;
    }

    /// Mark-up that divides a word, or stands for a part of it, may be gone from plain text.
    static boolean dividesWords(char c) {
        return "<]&![".indexOf(c) >= 0;
    }

    static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '~';
    }

    /// Whether one of the texts that are needed follows.
    boolean mayFollow(String in, int from, int end) {
        if (isEnough()) {
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
            if (Literals.stand(word, in, at)) {
                return true;
            }
        }
        return false;
    }
}
