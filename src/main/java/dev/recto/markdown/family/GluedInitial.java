package dev.recto.markdown.family;

import dev.recto.markdown.block.WhiteSpace;

/// The initial of "question" without a blank behind its sign: `Q.Who may sell lamps`.
final class GluedInitial {
    private GluedInitial() {}

    /// Where the question begins right behind the sign: `Q.Who may …`, `Q:what is …`; not in `Q.E.D.`, `q.empty` or
    /// `Q.Promise()`. 0 if none does.
    static int end(String text) {
        return text.length() > 3 && ".:：".indexOf(text.charAt(1)) >= 0 && Character.isLetter(text.charAt(2))
                && Character.isLetter(text.charAt(3))
                && (text.charAt(1) != '.' || !Character.isLowerCase(text.charAt(2)))
                && isWord(text, 2) && (Character.isIdeographic(text.charAt(2)) || text.indexOf(' ') > 0) ? 2 : 0;
    }

    /// Whether a text goes on without a bracket or a dot, as names in code have them, to the next blank.
    private static boolean isWord(String text, int start) {
        var end = start;
        while (end < text.length() && !WhiteSpace.is(text.charAt(end)) && ".(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == text.length() || WhiteSpace.is(text.charAt(end));
    }
}
