package dev.recto.markdown.family;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the marks of lines are written.
///
/// Of the many words only those that begin with a line's first letter are tried there.
final class LineMarkForms {
    /// The words for an answer, as alternatives.
    static final String A = Wording.lineAnswers() + "|" + Wording.looseLineAnswers();
    private static final String Q = Wording.lineQuestions() + "|" + Wording.looseLineQuestions();
    private static final String C = "C|Cloze";
    private static final String NOTHING = "(?!)";

    /// All words of any mark.
    static final Beginnings WORDS = Beginnings.of(Q + "|" + A + "|" + C);

    private static final int LETTERS = 128;

    /// `**Q**:`, `**A1**.`: a letter whose bold ends before the sign. Words in such bold have families of their own.
    private static final String CLOSED =
            "(?<=(?:\\*\\*|__)\\p{L}\\p{Nd}{0,4})(?<closed>\\k<bold>)[ \\t]?(?:[:：]|[.](?=[ \\t]))";

    /// By first letter, those beyond ASCII together at the end.
    private static final Pattern[] MARKS = new Pattern[LETTERS + 1];

    static {
        Arrays.fill(MARKS, Pattern.compile(NOTHING));
        for (var letter = 'a'; letter <= 'z'; letter++) {
            MARKS[letter] = mark(words(Q, letter), words(A, letter), words(C, letter));
            MARKS[Character.toUpperCase(letter)] = MARKS[letter];
        }
        MARKS[LETTERS] = mark(words(Q, LETTERS), words(A, LETTERS), NOTHING);
    }

    private LineMarkForms() {}

    /// The marks whose word begins with a letter; groups `q`, `a` and `c` say which it is.
    static Pattern beginningWith(char letter) {
        return MARKS[Math.min(letter, LETTERS)];
    }

    private static Pattern mark(String questions, String answers, String clozes) {
        return Pattern.compile(
            "^(?<indent>[ \\t]{0,8})(?<quote>(?:>[ \\t]?){1,3})?(?<bullet>(?:[-*+]|\\d{1,4}[.)])[ \\t]+)?"
                    + "(?:[\\p{So}\\uFE0F\\u200D]{1,4}[ ]+)?"
                    + "(?:\\[(?<tag>[^\\]\\n]{1,40})\\][ \\t]+(?=\\*\\*|__))?"
                    + "(?:[\\p{So}\\x{FE0F}\\x{200D}]{1,4}[ \\t]+(?=\\*\\*|__))?"
                    + "(?<bold>\\*\\*|__|\\*|_)?(?:\\[(?=[QqAa]\\p{Nd}{1,4}\\]))?(?:(?<q>" + questions + ")|(?<a>" + answers
                    + ")|(?<c>" + clozes + "))"
                    + "[ \\t]?(?:[.#№]|-(?=\\p{Nd})|(?:n[°ºo]|nr|č|núm)\\.?[ \\t]?(?=\\p{Nd}))?\\p{Nd}{0,4}[ \\t]*(?:\\([^()\\n]{1,20}\\)[ \\t]?(?=[:：]))?(?:[:：]|"
                            + CLOSED
                            + "|(?<=\\[[QqAa]\\p{Nd}{1,4})\\](?<after>\\k<bold>)?(?=[ \\t])"
                            + "|(?<=[QqAa]\\.\\p{Nd}{1,4})(?=[ \\t]+\\P{Nd})"
                            + "|(?<=[ \\t])(?<dash>[-–—])(?=[ \\t])"
                            + "|(?<=\\p{Nd})[.)]|(?<=[Qq]|[Aa]|[Aa]ns)[.)](?=[ \\t*_])|(?<=[Aa]ns)[.)]$"
                            + "|(?<=[問题題]\\p{Nd}{1,3})(?=[ \u3000])|(?<=答)(?=[ \u3000]))"
                            + "(?<behind>\\k<bold>)?(?=\\s|\\S|$)[ \\t\u3000]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Those of many alternatives that begin with a letter, given small; what fits nowhere if none does.
    private static String words(String alternatives, int letter) {
        var words = Arrays.stream(alternatives.split("\\|")).filter(word ->
                Math.min(Character.toLowerCase(word.charAt(0)), LETTERS) == letter)
                .collect(Collectors.joining("|"));
        return words.isEmpty() ? NOTHING : words;
    }
}
