package dev.recto.markdown.family;

import dev.recto.markdown.kind.Beginnings;

/// Where the first word of a line stands, behind all that may mark the line: `> - **❓ [core] 3. Question`.
final class LineStart {
    /// In chars.
    private static final int LONGEST_SYMBOL = 6;

    private LineStart() {}

    /// The place of the first word of a line, indentation, quote, bullet, bold and grade aside, if it is one of those
    /// given; -1 if it is none. It is asked for each line of a document, so that no line is taken out for it.
    static int word(String text, int start, int end, Beginnings words) {
        var at = behindSymbol(text, behindMarks(text, start, end), end);
        if (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            while (at < end && "0123456789.)".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            at = behindMarks(text, at, end);
        }
        if (isNumberedInitial(text, at, end)) {
            return at + 1;
        }
        if (at < end && text.charAt(at) == '[') {
            while (at < end && text.charAt(at) != ']') {
                at++;
            }
            at = behindMarks(text, at + 1, end);
        }
        return at < end && words.fitWord(text, at) && hasSign(text, at, end) ? at : -1;
    }

    /// `[Q1] …`, `**[A1]** …`
    private static boolean isNumberedInitial(String text, int start, int end) {
        if (start + 3 >= end || text.charAt(start) != '[' || "QqAa".indexOf(text.charAt(start + 1)) < 0) {
            return false;
        }
        var at = start + 2;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > start + 2 && at + 1 < end && text.charAt(at) == ']' && " \t*_".indexOf(text.charAt(at + 1)) >= 0;
    }

    /// Whether a colon, a dot, a parenthesis or a dash stands behind the first word and its number. In some languages
    /// the mark is two words, or has vowels that are no letters.
    private static boolean hasSign(String text, int word, int end) {
        var at = endOfWord(text, word, end);
        if (at + 1 < end && at > word + 1 && text.charAt(at) == ' ' && Character.isLetter(text.charAt(at + 1))) {
            at = endOfWord(text, at + 1, end);
        }
        while (at < end && (" \t#*_".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        return at < end && ":：.)-–—(".indexOf(text.charAt(at)) >= 0;
    }

    private static int endOfWord(String text, int start, int end) {
        var at = start;
        while (at < end && (Character.isLetter(text.charAt(at)) || isVowelSign(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isVowelSign(char c) {
        return c >= 0x300 && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /// Behind the signs of emphasis that stand there.
    static int behindEmphasis(String text, int from, int end) {
        var at = from;
        while (at < end && "*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Behind a symbol that says what the line is, `❓ Q1: …`, and the marks behind it.
    static int behindSymbol(String text, int start, int end) {
        var at = start;
        while (at < end && text.charAt(at) > 0x2000 && isSymbol(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at > start && at - start <= LONGEST_SYMBOL && at < end && text.charAt(at) == ' '
                ? behindMarks(text, at, end) : start;
    }

    private static boolean isSymbol(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D;
    }

    static int behindMarks(String text, int start, int end) {
        var at = start;
        while (at < end && (" \t-*+_>".indexOf(text.charAt(at)) >= 0 || isSymbol(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /// A picture sign before the bold, or one half of it.
    private static boolean isSymbol(char c) {
        return c >= 0x2190 && (c <= 0x2BFF || c >= 0xD83C && c <= 0xDFFF || c == 0xFE0F);
    }
}
