package dev.recto.desktop.card;

/// Text as a literal of a script.
final class ScriptText {
    private ScriptText() {}

    /// Between quotation marks, with everything escaped that could end the literal (ECMAScript, 12.9.4).
    static String quote(String text) {
        var literal = new StringBuilder(text.length() + text.length() / 8 + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case 0, '\u2028', '\u2029' -> literal.append("\\u%04x".formatted((int) c));
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
