package dev.recto.render;

import java.util.regex.Pattern;

/// Text without what would command a terminal instead of being shown by it.
final class PlainText {
    /// Control characters (C0 but tab and line feed, DEL, C1), marks that turn the direction of all that follows,
    /// and halves of surrogate pairs.
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]|"
                    + "[\\ud800-\\udbff](?![\\udc00-\\udfff])"
                    + "|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\x0b\\x0c]");

    private PlainText() {}

    /// The same text, harmless, with `\n` as the only line end. Tabs stay.
    static String of(String text) {
        return HARMFUL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /// The same text with every tab replaced by the spaces up to the next column that `stop` divides.
    static String withoutTabs(String line, int stop) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var result = new StringBuilder();
        var column = 0;
        for (var part : line.splitWithDelimiters("\t", 0)) {
            var text = part.equals("\t") ? Columns.spaces(stop - column % stop) : part;
            result.append(text);
            column += Columns.of(text);
        }
        return result.toString();
    }
}
