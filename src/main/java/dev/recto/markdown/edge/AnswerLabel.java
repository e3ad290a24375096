package dev.recto.markdown.edge;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.FirstLetters;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import dev.recto.markdown.kind.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/// The word that says that now the answer comes: `**Answer:**`, `A1.`, `Ответ`, a summary "Show".
public final class AnswerLabel {
    private static final String WORD = Wording.answerLabels();

    /// Nothing but the label, with what people put around it; a brace opens a tag, `{{% /expand %}}`.
    private static final FirstLetters ONLY = FirstLetters.of(WORD, words ->
            "^[^\\p{L}\\p{N}{]{0,8}(?:" + words + ")(?:\\s?\\d{1,4})?[^\\p{L}\\p{N}]{0,8}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "… and explanation", "+ phân tích", "と解説": a sign or a short word, and what the answer is explained by.
    private static final Pattern WITH_REASON = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,8}(?:" + WORD + ")[^\\p{L}\\p{N}:：]{0,4}(?:\\p{L}{1,3}?[^\\p{L}\\p{N}:：]{0,4}"
                    + "(?:\\p{L}{2,12}[^\\p{L}\\p{N}:：]{1,4}|详细)?)?(?:" + Wording.reasonLabels()
                    + ")(?:\\s\\p{L}{2,14}){0,2}[^\\p{L}\\p{N}]{0,8}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Marks around the label: the same behind it as before it, or, as these are often miscounted, any with a blank
    /// behind them.
    private static final String CLOSED = "(?:\\k<marks>|[*_]{1,6}(?=\\s|$))";
    private static final String DASH = "(?:[-–—]|[-=]>|[→➔➜])(?=\\s)";
    private static final String STRAY = "(?:[ \\t]\\*\\*(?=\\s))?";

    /// `**Correct:** False`, `Correct: B`: with nothing but a verdict or letters behind it, or an option
    /// (`Correct: B) …`), the word announces an answer.
    private static final String RIGHT = "(?:" + LanguageSection.RIGHT_MARK.alternatives()
            + ")(?=[*_]{0,3}[:：][\\s*_]*(?:(?:" + LanguageSection.of(LanguageSection.TRUE, LanguageSection.FALSE)
            + "|[A-H])[\\s*_.]*$|[A-H]\\)\\s))";

    /// `✅`, also within the bold.
    private static final String SIGN = "(?:[^\\p{L}\\p{N}\\s*_#<>`$\\\\|(\\[-]{1,3}[ \\t]*)?";

    /// The label at the beginning of a line, with a colon or the like behind it, in bold or in a heading or not.
    private static final FirstLetters LEADING = FirstLetters.of(
            WORD + "|" + RIGHT + "|a(?=[ \\t]?\\d|(?:\\*\\*|__)?[:：])", words ->
            "^[ \\t]{0,3}(?:#{1,6}[ \\t]+)?(?:[-*+>][ \\t]+)?" + SIGN
                    + "(?:(?<marks>[*_]{1,6})[ \\t]?" + SIGN + "(?:" + words + ")(?:[ \\t]?\\d{1,4})?[ \\t]*(?:"
                    + CLOSED + "[ \\t]*(?:[:：.)]|" + DASH + "|:-)" + STRAY
                    + "|(?:[:：]-?|[.)](?=\\s|\\k<marks>)|" + DASH + ")(?:" + CLOSED + "|[ \\t][*_]{2,4}(?=\\s|$))?)"
                    + "|(?:" + words + ")(?:[ \\t]?\\d{1,4})?[ \\t]*(?:[:：]-?|[.)](?=\\s)|" + DASH + "))[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// `【答案】B`, and `[Answer]: b`, where no address follows that a link may lead to.
    private static final FirstLetters IN_BRACKETS = FirstLetters.of(WORD, words ->
            "^[ \\t]{0,3}(?:\\[(?:" + words + ")\\][:：](?![ \\t]*+(?:[<#/.]|\\p{L}[^\\s:.]*+[:.]\\S))"
                    + "|【(?:" + words + ")】[:：]?)[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// `<b>Answer:</b> …`
    private static final Pattern TAGGED = Pattern.compile(
            "^[ \\t]{0,3}<(b|strong|em|i|u)>\\s*([^<>\\n]{1,40}?)\\s*</\\1>[ \\t]*([:：]?)[ \\t]*",
            Pattern.CASE_INSENSITIVE);

    private static final String NOUN = "(?:" + Wording.answerNouns() + ")";

    /// The same where words are written together.
    private static final String ENDING = "(?:" + Wording.answerEndings() + ")";

    /// What an answer in a title may be said to belong to.
    private static final String EXERCISE = "(?:\\p{Nd}|" + Wording.exerciseNouns() + ")";

    /// Titles about answers, not of one: "How to answer".
    private static final String ABOUT = "(?!\\W*(?:" + Wording.askingWords() + ")(?!\\p{L}))";

    /// "Answer to question 3", "Show me the solution", "第 1 题的答案": the word comes last, or first and says to what.
    private static final Pattern IN_TITLE = Pattern.compile(
            "^" + ABOUT + "(?:[^?？؟:]{0,40}[\\s(\\[])?" + NOUN + "[^\\p{L}\\p{N}]*\\p{Nd}{0,4}[^\\p{L}\\p{N}]*$"
                    + "|^[^\\p{L}\\p{N}]{0,4}" + NOUN + "\\s*(?:\\p{Nd}|#|key[^\\p{L}]*$"
                    + "|[-–—:：]\\s?(?:" + Wording.exerciseNouns() + ")(?!\\p{L})[^?？؟]{0,40}$"
                    + "|(?:" + Wording.answerOf() + ")\\s[^?？؟]{0,25}" + EXERCISE + ")[^?？؟]{0,40}$"
                    + "|^[^?？؟]{0,20}" + ENDING + "[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "Lösung zu Aufgabe 2: Zähler", "Solution to exercise 3": a heading that is a label, whatever it adds.
    private static final Pattern TO_EXERCISE = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,8}" + NOUN + "\\s(?:" + Wording.answerOf() + ")\\s(?:\\p{L}{1,12}\\s)?(?:"
                    + Wording.exerciseNouns() + ")[^\\p{Nd}?？؟]{0,6}\\p{Nd}[^?？؟]{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Where a title says to what the answers belong: "Unit 1 solutions", "Lösungen zu Kapitel 2".
    private static final Pattern NOUN_IN_TITLE = Pattern.compile(
            "^[^\\p{L}\\p{N}]*" + NOUN + "(?!\\p{L})(?:\\s(?:" + Wording.answerOf() + ")\\s)?+|[\\s:(–—-]" + NOUN
                    + "[^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RELATION = Pattern.compile(Wording.answerOf(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// How what such a title cannot do without begins.
    private static final Beginnings NOUNS = Beginnings.of(Wording.answerNouns() + "|" + Wording.answerEndings());

    private static final Search MENTION = Search.of(
            "(?<!\\p{L})(?:" + NOUN + "|" + Wording.reasonLabels() + ")(?!\\p{L})|" + ENDING + "|"
                    + Wording.reasonEndings(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// On a cover alone: elsewhere it is what an interface sends back.
    private static final Pattern RESPONSE = Pattern.compile(
            "\\W*(?:" + LanguageSection.COVER_ANSWER.alternatives() + ")\\W*",
            Pattern.CASE_INSENSITIVE);

    /// `B: …`, `- **B:** …` on a line of its own.
    private static final Pattern OPTION_B = Pattern.compile(
            "\\n[ \\t]{0,3}(?:[-*+>][ \\t]+)?(?:[*_]{2})?[Bb](?:[*_]{2})?[:：]");

    private static final Pattern BARE_WORD = Pattern.compile("\\s*\\p{L}+\\s*");

    /// Nearly every line is asked whether it is such a label, and hardly any is. Before the word there are only signs,
    /// so the first letter or digit of the line must begin one of the words; else none of the two patterns fits.
    private static final Beginnings WORDS = Beginnings.of(WORD + "|" + LanguageSection.RIGHT_MARK.alternatives());

    private static final int LONGEST = 80;
    private static final int LOOKED_AT = 200;

    private AnswerLabel() {}

    /// Whether a plain text is such a label and nothing else.
    public static boolean isOnly(String plain) {
        if (plain.length() >= 60) {
            return false;
        }
        var first = Beginnings.firstLetter(plain, true);
        return first >= 0 && WORDS.fit(plain, first)
                && (ONLY.at(plain.charAt(first)).filter(rule -> rule.matcher(plain).matches()).isPresent()
                        || plain.indexOf(':') < 0 && WITH_REASON.matcher(plain).matches());
    }

    /// Whether the title of something collapsed or boxed says that the answer is in it, in one word or in several.
    public static boolean announces(String plain) {
        return isOnly(plain) || plain.length() < 40 && RESPONSE.matcher(plain).matches()
                || plain.length() < 60 && hasNoun(plain) && IN_TITLE.matcher(plain).matches();
    }

    /// What the answers below a title belong to; all of it where it does not call them answers.
    public static String withoutNoun(String plain) {
        return hasNoun(plain) ? NOUN_IN_TITLE.matcher(plain).replaceAll(" ").strip() : plain;
    }

    /// Without the word between an answer and what it belongs to: "Zu Aufgabe 2".
    public static String withoutRelation(String plain) {
        var end = plain.indexOf(' ');
        return end > 0 && RELATION.matcher(plain.substring(0, end)).matches() ? plain.substring(end + 1) : plain;
    }

    private static boolean hasNoun(String plain) {
        for (var i = 0; i < plain.length(); i++) {
            if (NOUNS.fit(plain, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a title names an answer, or why it is right, among other words: "Click for the answer and why".
    public static boolean mentions(String plain) {
        return plain.length() < 60 && plain.indexOf('?') < 0 && plain.indexOf('？') < 0 && MENTION.isIn(plain);
    }

    /// Where the text behind a leading label starts; empty if there is no label.
    public static Optional<Integer> endOfLeading(String text) {
        var end = text.indexOf('\n');
        var lineEnd = end < 0 ? text.length() : end;
        if (!mayLead(text, lineEnd)) {
            return Optional.empty();
        }
        var head = text.substring(0, Math.min(lineEnd, LOOKED_AT));
        var tagged = head.indexOf('<') >= 0 ? TAGGED.matcher(head) : null;
        if (tagged != null && tagged.lookingAt() && tagged.end() < head.length()) {
            var label = tagged.group(2) + tagged.group(3) + " ";
            return endOfLeading(label + "x").filter(at -> at == label.length()).map(_ -> tagged.end());
        }
        var first = Beginnings.firstLetter(head, true);
        var rules = first > 0 && "[【".indexOf(head.charAt(first - 1)) >= 0 ? IN_BRACKETS : LEADING;
        var matcher = rules.at(head.charAt(first)).map(rule -> rule.matcher(head));
        if (matcher.isPresent() && matcher.get().lookingAt()) {
            var at = matcher.get().end();
            return isFirstOption(head.substring(first, at), text, lineEnd) ? Optional.empty() : Optional.of(at);
        }
        if (lineEnd >= LONGEST || end < 0 && BARE_WORD.matcher(head).matches()) {
            // The whole answer is a word: what is stored under a name and run whenever it is used? A view.
            return Optional.empty();
        }
        return !head.isBlank() && (isOnly(PlainText.of(head)) || head.charAt(0) == '#' && isToExercise(head))
                ? Optional.of(lineEnd) : Optional.empty();
    }

    /// Whether a heading says that what is below answers an exercise, by its number.
    static boolean isToExercise(String heading) {
        return heading.length() < LONGEST && TO_EXERCISE.matcher(PlainText.of(heading)).matches();
    }

    /// Whether the label is an `A` alone, and a line below has a `B`: options.
    private static boolean isFirstOption(String label, String text, int lineEnd) {
        return label.chars().filter(Character::isLetterOrDigit).count() == 1 && lineEnd < text.length()
                && OPTION_B.matcher(text).region(lineEnd, text.length()).find();
    }

    /// Whether a text's first line may begin with a label.
    static boolean mayLead(String text, int lineEnd) {
        return mayBegin(text, 0, Math.min(lineEnd, LOOKED_AT));
    }

    /// Whether a line, given by its place in a text, may be or begin with a label: hardly any may, and it need not be
    /// taken out of its text to see that.
    public static boolean mayBegin(String text, int start, int end) {
        var first = Beginnings.firstLetter(text, start, end, true);
        return first >= 0 && (isLabelOfNumber(text, first, end) || WORDS.fitThroughMarks(text, first, end)
                || (end - start < LONGEST
                        || first > start && text.charAt(first - 1) == '<') && hasMarkUp(text, start, first));
    }

    /// An `a` with what must stand behind it.
    private static boolean isLabelOfNumber(String text, int at, int end) {
        if (text.charAt(at) != 'a' && text.charAt(at) != 'A' || at + 1 >= end) {
            return false;
        }
        var behind = text.startsWith("**", at + 1) || text.startsWith("__", at + 1) ? at + 3 : at + 1;
        if (behind < end && (text.charAt(behind) == ':' || text.charAt(behind) == '：')) {
            return true;
        }
        behind = text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t' ? at + 2 : at + 1;
        return behind < end && text.charAt(behind) >= '0' && text.charAt(behind) <= '9';
    }

    /// Whether plain text may begin otherwise than the line does: there is a tag, an entity, a picture, a citation or a
    /// link without text. A box to tick, `[ ] `, is none of them.
    private static boolean hasMarkUp(String text, int start, int first) {
        for (var i = start; i < first; i++) {
            var c = text.charAt(i);
            if (c == '<' || c == ']' && text.charAt(i + 1) != ' ' || c == '&'
                    || c == '[' && i > start && (text.charAt(i - 1) == '[' || text.charAt(i - 1) == '!')) {
                return true;
            }
        }
        return false;
    }

    /// Where a heading ends that closes with the word, as in `Task 1 - Solution`; -1 if it does not.
    public static int startOfClosing(String plain) {
        if (plain.length() > LONGEST) {
            return -1;
        }
        for (var i = plain.length() - 2; i > 0; i--) {
            if (dividesTitle(plain.charAt(i))) {
                return isOnly(plain.substring(i + 1)) ? plain.substring(0, i).stripTrailing().length() : -1;
            }
        }
        return -1;
    }

    private static boolean dividesTitle(char c) {
        return switch (c) {
            case '-', '–', '—', ':', '(', '|', '：' -> true;
            default -> false;
        };
    }
}
