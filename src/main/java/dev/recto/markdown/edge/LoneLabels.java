package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.LanguageSection;
import java.util.Collection;
import java.util.regex.Pattern;

/// What announces an answer only where several of a document's answers begin with it: `A)` or `**A.**`, the initial of
/// the word and not the first option's letter, for there is no `B)`; and `Response:`, which may also be what an
/// interface sends back.
///
/// One answer alone shows neither.
public final class LoneLabels {
    private static final Pattern RESPONSE = Pattern.compile(
            "\\s*[*_]{0,3}(?:" + LanguageSection.COVER_ANSWER.alternatives() + ")[*_]{0,3}[:：][*_]{0,3}(?=\\s)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FEWEST = 2;
    /// In characters.
    private static final int LONGEST_WORD = 40;

    private final boolean letters;
    private final boolean words;

    private LoneLabels(boolean letters, boolean words) {
        this.letters = letters;
        this.words = words;
    }

    /// Which of them a document has.
    public static LoneLabels in(Collection<Slice> answers) {
        var lone = 0;
        var optional = 0;
        var responses = 0;
        var told = 0;
        for (var answer : answers) {
            var text = answer.text();
            var isLone = endOfLetter(text) > 0;
            lone += isLone ? 1 : 0;
            optional += !isLone && isLetter(text) ? 1 : 0;
            responses += endOfWord(text) > 0 ? 1 : 0;
            told += answer.isBlank() ? 0 : 1;
        }
        return new LoneLabels(lone >= FEWEST && optional == 0, responses >= FEWEST && responses * 2 > told);
    }

    /// An answer without its label.
    public Slice takenOff(Slice answer) {
        var letter = letters ? endOfLetter(answer.text()) : 0;
        var end = letter == 0 && words ? endOfWord(answer.text()) : letter;
        return end > 0 ? answer.from(end) : answer;
    }

    /// Where the text behind such a word begins; 0 if there is none.
    private static int endOfWord(String answer) {
        var colon = answer.indexOf(':') < 0 ? answer.indexOf('：') : answer.indexOf(':');
        if (colon < 0 || colon > LONGEST_WORD) {
            return 0;
        }
        var word = RESPONSE.matcher(answer);
        return word.lookingAt() && word.end() < answer.length() ? word.end() : 0;
    }

    /// Where the text behind the letter begins; 0 if an answer does not begin with it, or has more letters.
    private static int endOfLetter(String answer) {
        var at = start(answer);
        var sign = endOfSign(answer, at);
        if (sign == 0) {
            return 0;
        }
        for (var line = answer.indexOf('\n', at); line >= 0; line = answer.indexOf('\n', line + 1)) {
            if (isSecond(answer, behindBlanks(answer, line + 1))) {
                return 0;
            }
        }
        var end = behindBlanks(answer, sign);
        return end < answer.length() ? end : 0;
    }

    /// Where `A)` ends, in a heading also `A.` and `A:`, or the bold in which any of these stands; else 0.
    private static int endOfSign(String answer, int at) {
        if (answer.startsWith("A) ", at) || isHeading(answer)
                && (answer.startsWith("A. ", at) || answer.startsWith("A: ", at))) {
            return at + 2;
        }
        return answer.startsWith("**A.** ", at) || answer.startsWith("**A)** ", at) ? at + "**A.**".length() : 0;
    }

    private static boolean isSecond(String answer, int at) {
        var letter = answer.startsWith("**", at) ? at + 2 : at;
        return answer.startsWith("B)", letter) || answer.startsWith("b)", letter)
                || letter > at && answer.startsWith("B.", letter);
    }

    /// Whether an answer begins with the letter, whatever follows.
    private static boolean isLetter(String answer) {
        return answer.startsWith("A)", start(answer)) || answer.startsWith("**A.**", start(answer))
                || answer.startsWith("**A)**", start(answer));
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
