package dev.recto.markdown.block;

/// What `\s` is in an expression: blank, tab and the line ends of ASCII.
public final class WhiteSpace {
    private WhiteSpace() {}

    public static boolean is(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// The place behind it from a place on, which it need not have.
    public static int end(String text, int from) {
        return end(text, from, text.length());
    }

    /// The same before an end.
    public static int end(String text, int from, int end) {
        var at = from;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of a text without the white space, of any script, at its end: nothing is copied for it.
    public static int lengthWithout(String text) {
        var end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
