package dev.recto.desktop.card;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/// Text as a literal of a script.
final class ScriptText {
    private ScriptText() {}

    /// Between quotation marks, with everything escaped that could end the literal (ECMAScript, 12.9.4).
    static String quote(String text) {
        var literal = new StringBuilder(text.length() + text.length() / 8 + 2).append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c == '\u2028' || c == '\u2029') {
                literal.append(text, plain, i).append(escape(c));
                plain = i + 1;
            }
        }
        return literal.append(text, plain, text.length()).append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "\\u%04x".formatted((int) c);
        };
    }

    /// A call of one of the page's own functions.
    static String call(String function, String... arguments) {
        return Stream.of(arguments).map(ScriptText::quote).collect(joining(",", "recto." + function + "(", ")"));
    }
}
