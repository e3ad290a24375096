package dev.recto.markdown.edge;

/// Blanks that are spelled out to indent a line, `&emsp;A. text`.
public final class SpelledBlanks {
    private static final String[] NAMES = {"&nbsp;", "&emsp;", "&ensp;"};

    private SpelledBlanks() {}

    /// Where a line goes on behind those it begins with.
    public static int end(String text, int start) {
        var at = start;
        for (var found = true; found;) {
            found = false;
            for (var name : NAMES) {
                if (text.startsWith(name, at)) {
                    at += name.length();
                    found = true;
                }
            }
        }
        while (at > start && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// A text whose lines do not begin with such.
    public static String without(String text) {
        if (text.indexOf("sp;") < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (var start = 0; start < text.length(); ) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline + 1;
            kept.append(text, Math.min(end, end(text, start)), end);
            start = end;
        }
        return kept.toString();
    }
}
