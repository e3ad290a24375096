package dev.recto.markdown.block;

/// What `\s` is in an expression: blank, tab and the line ends of ASCII.
public final class WhiteSpace {
    private WhiteSpace() {}

    public static boolean is(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
