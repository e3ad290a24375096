package dev.recto.markdown.family;

/// Which signs a text has anywhere, seen in one pass: a family whose sign is missing need not look for it line by line.
///
/// @param boxes `???` or `!!!`
/// @param callOuts `[!`
/// @param containers `:::`
/// @param cardTags `#card` or `#flashcard`
/// @param highlights `==`
/// @param braces `{`
/// @param numberedBraces `{1:`, `{c1|` and the like, without another brace before it
record Signs(boolean boxes, boolean callOuts, boolean containers, boolean cardTags, boolean highlights,
        boolean braces, boolean numberedBraces) {
    static Signs in(String text) {
        var boxes = false;
        var callOuts = false;
        var containers = false;
        var cardTags = false;
        var highlights = false;
        var braces = false;
        var numberedBraces = false;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '?', '!' -> boxes |= isTripled(text, i);
                case '[' -> callOuts |= i + 1 < text.length() && text.charAt(i + 1) == '!';
                case ':' -> containers |= text.startsWith("::", i + 1);
                case '#' -> cardTags |= text.startsWith("card", i + 1) || text.startsWith("flashcard", i + 1);
                case '=' -> highlights |= i + 1 < text.length() && text.charAt(i + 1) == '=';
                case '{' -> {
                    braces = true;
                    numberedBraces |= isNumbered(text, i);
                }
                default -> { }
            }
        }
        return new Signs(boxes, callOuts, containers, cardTags, highlights, braces, numberedBraces);
    }

    private static boolean isTripled(String text, int at) {
        return at + 2 < text.length() && text.charAt(at + 1) == text.charAt(at)
                && text.charAt(at + 2) == text.charAt(at);
    }

    /// One or two digits and a colon, or `c1|`.
    private static boolean isNumbered(String text, int brace) {
        var named = text.startsWith("c", brace + 1);
        var digits = brace + (named ? 2 : 1);
        var at = digits;
        while (at < text.length() && at < digits + 2 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > digits && at < text.length() && (text.charAt(at) == ':' || named && text.charAt(at) == '|')
                && (brace == 0 || text.charAt(brace - 1) != '{');
    }
}
