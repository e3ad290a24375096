package dev.recto.markdown.kind;

import java.util.Arrays;
import java.util.List;

/// Beginnings by their first two characters. Nearly all words differ by then, and most texts have none here.
final class ByTwoLetters {
    private static final int HEADS = 128;
    private static final int SECONDS = 64;
    private static final Beginning[] NONE = {};
    private static final Beginning[][] NO_SECONDS = new Beginning[SECONDS][];

    static {
        Arrays.fill(NO_SECONDS, NONE);
    }

    /// By first character, those beyond ASCII together at the end.
    private final Beginning[][] byHead = new Beginning[HEADS + 1][];

    /// By first character, and by second one modulo 64.
    private final Beginning[][][] bySecond = new Beginning[HEADS + 1][][];

    ByTwoLetters(List<Beginning> beginnings) {
        Arrays.fill(byHead, NONE);
        Arrays.fill(bySecond, NO_SECONDS);
        beginnings.forEach(this::add);
    }

    private void add(Beginning beginning) {
        var text = beginning.text();
        var head = head(text.charAt(0));
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

    private static int head(char first) {
        return Math.min(first, HEADS);
    }

    /// Those that may begin with a character, given folded.
    Beginning[] at(char first) {
        return byHead[head(first)];
    }

    /// Those that may begin with two characters, given folded.
    Beginning[] at(char first, char second) {
        return bySecond[head(first)][second % SECONDS];
    }
}
