package dev.recto.markdown.edge;

/// `A)` before an answer, where it is the initial of the word and not the first option's letter: there is no `B)`.
///
/// One answer alone does not show that; several of a document do.
public final class LoneLetter {
    private LoneLetter() {}

    /// Where the text behind it begins; 0 if an answer does not begin with it, or has more letters.
    public static int end(String answer) {
        var at = start(answer);
        if (!answer.startsWith("A) ", at) && !(isHeading(answer)
                && (answer.startsWith("A. ", at) || answer.startsWith("A: ", at)))) {
            return 0;
        }
        for (var line = answer.indexOf('\n', at); line >= 0; line = answer.indexOf('\n', line + 1)) {
            var start = behindBlanks(answer, line + 1);
            if (answer.startsWith("B)", start) || answer.startsWith("b)", start)) {
                return 0;
            }
        }
        var end = behindBlanks(answer, at + 2);
        return end < answer.length() ? end : 0;
    }

    /// Whether an answer begins with it, whatever follows.
    public static boolean isFirst(String answer) {
        return answer.startsWith("A)", start(answer));
    }

    /// Behind blanks and a line break.
    private static int start(String answer) {
        var at = behindBlanks(answer, 0);
        if (isHeading(answer)) {
            while (at < answer.length() && answer.charAt(at) == '#') {
                at++;
            }
            return behindBlanks(answer, at);
        }
        return answer.startsWith("<br", at) && answer.indexOf('>', at) > 0
                ? behindBlanks(answer, answer.indexOf('>', at) + 1) : at;
    }

    /// `#### A. text`, below `#### Q. …`
    private static boolean isHeading(String answer) {
        return answer.startsWith("#", behindBlanks(answer, 0));
    }

    private static int behindBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
