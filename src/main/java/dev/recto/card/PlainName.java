package dev.recto.card;

import java.util.regex.Pattern;

/// The name of a file as it can be shown: on one line, and without what would command a terminal or turn the direction
/// of the text around it. A name may hold any character but a slash, and a document that was downloaded brings its own.
public final class PlainName {
    /// Control characters, line and paragraph separators, marks of direction that reach beyond themselves, the byte
    /// order mark, and halves of surrogate pairs.
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])"
                    + "|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private PlainName() {}

    /// The name with each such character written as `\n`, `\t` or `\u202e`; any other name is itself.
    public static String of(String name) {
        return HARMFUL.matcher(name).replaceAll(harmful -> "\\\\" + escape(harmful.group().charAt(0)));
    }

    private static String escape(char character) {
        return switch (character) {
            case '\n' -> "n";
            case '\r' -> "r";
            case '\t' -> "t";
            default -> String.format("u%04x", (int) character);
        };
    }
}
