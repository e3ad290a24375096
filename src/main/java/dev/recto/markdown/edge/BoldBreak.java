package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// Bold that is closed at the start of the next line: `**Choices:⏎**`. CommonMark shows its asterisks, because a
/// closing mark may not follow white space; the mark is moved back behind the last word.
final class BoldBreak {
    private static final Pattern BROKEN =
            Pattern.compile("(?m)^([ \\t]*)(\\*\\*|__)(?=\\S)([^\\n*]{1,300})\\n[ \\t]*\\2[ \\t]*(?=\\n|$)");

    private BoldBreak() {}

    static String closed(String text) {
        return hasMarkAlone(text) ? BROKEN.matcher(text).replaceAll("$1$2$3$2\n") : text;
    }

    /// Whether a line is nothing but a mark, or begins with one that may be followed by nothing.
    private static boolean hasMarkAlone(String text) {
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            var at = behindBlanks(text, end + 1);
            if (text.startsWith("**", at) || text.startsWith("__", at)) {
                at = behindBlanks(text, at + 2);
                if (at == text.length() || text.charAt(at) == '\n') {
                    return true;
                }
            }
        }
        return false;
    }

    private static int behindBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
