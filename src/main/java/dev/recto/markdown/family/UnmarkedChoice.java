package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.regex.Pattern;

/// A question with lettered options and no mark, below others that have one: it ends what these are answered with.
final class UnmarkedChoice {
    private static final Pattern OPTION_A = Pattern.compile("[ \\t]{0,3}(?:[-*+][ \\t]+)?\\(?[Aa][.)][ \\t]");
    private static final String BEFORE_LETTER = " \t-*+(";

    private UnmarkedChoice() {}

    /// Whether a line is the first of lettered options.
    static boolean offersAt(Document document, int line) {
        var text = document.text();
        var at = document.lineStart(line);
        var end = document.lineEnd(line);
        while (at < end && BEFORE_LETTER.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && (text.charAt(at) == 'a' || text.charAt(at) == 'A')
                && OPTION_A.matcher(document.line(line)).lookingAt();
    }

    /// Whether one stands behind other options on these lines.
    static boolean opensWithin(Document document, int first, int last) {
        var offers = false;
        for (var line = first; line <= last; line++) {
            if (offers && opensAt(document, line)) {
                return true;
            }
            offers |= offersAt(document, line);
        }
        return false;
    }

    /// Whether a line asks at the beginning of a paragraph, over options.
    static boolean opensAt(Document document, int line) {
        if (!Asking.hasMark(document.line(line)) || line > 1 && !document.line(line - 1).isBlank()
                && !document.line(line - 1).startsWith("#")) {
            return false;
        }
        var below = line + 1;
        while (below <= document.lineCount() && document.line(below).isBlank()) {
            below++;
        }
        return below <= document.lineCount() && offersAt(document, below);
    }
}
