package dev.recto.markdown.family;

/// Which signs a text has anywhere, looked up once: a family whose sign is missing need not look for it line by line.
///
/// @param boxes `???` or `!!!`
/// @param callOuts `[!`
/// @param containers `:::` or `///`
/// @param cardTags `#card`, `#flashcard` or `[[card]]`
/// @param highlights `==`
/// @param braces `{`
/// @param doubleBraces `{{`
/// @param numberedBraces `{1:`, `{c1|` and the like, without another brace before it
/// @param askingLines `?`, `??` or `???` at the end of a line, with nothing before it but signs of a container
/// @param verbs by which something is sent to an interface: `GET`, `POST`
/// @param queries a fence with a query of an interface
/// @param others by which any other sign is looked up
record Signs(boolean boxes, boolean callOuts, boolean containers, boolean cardTags, boolean highlights,
        boolean braces, boolean doubleBraces, boolean numberedBraces, boolean askingLines, boolean verbs,
        boolean queries, Bigrams others) {
    private static final int MOST_MARKS = 3;

    static Signs in(String text) {
        var signs = new Bigrams(text);
        return new Signs(signs.have("???") || signs.have("!!!"), signs.have("[!"), signs.have(":::") || signs.have("///"),
                signs.have("#card") || signs.have("#flashcard") || signs.have("[[card") || signs.have("[[Card"),
                signs.have("=="), text.indexOf('{') >= 0, signs.have("{{"), has(text, '{', Signs::isNumbered),
                has(text, '?', Signs::isAskingLine), Requests.VERBS.stream().anyMatch(signs::have),
                signs.have(Requests.QUERY), signs);
    }

    /// Whether a sign of two characters or more is anywhere in the text.
    boolean have(String sign) {
        return others.have(sign);
    }

    private static boolean has(String text, char sign, Places.Test test) {
        for (var at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (test.fits(text, at)) {
                return true;
            }
        }
        return false;
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

    /// Whether a question mark, or two, is all that stands on its line, but for signs of a container.
    static boolean isAskingLine(String text, int mark) {
        var behind = mark + 1;
        while (behind < mark + MOST_MARKS && text.startsWith("?", behind)) {
            behind++;
        }
        while (behind < text.length() && text.charAt(behind) != '\n' && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        if (behind < text.length() && text.charAt(behind) != '\n') {
            return false;
        }
        var before = mark - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || "\n>-*+.):|".indexOf(text.charAt(before)) >= 0;
    }
}
