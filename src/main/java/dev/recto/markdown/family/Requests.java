package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.LanguageSection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What is sent to an interface and what comes back: a word for "request" before a word for "answer", which is no
/// question's answer then.
final class Requests {
    private static final Words ALONE = Words.of(LanguageSection.REQUEST);

    /// What only interfaces are sent or send. The words have other uses: an Italian exercise has its *Richiesta*, too.
    private static final Pattern SENT =
            Pattern.compile("\\b(?:GET|POST|PUT|PATCH|DELETE)\\b|https?://|\\bcurl\\b|\"\\w+\"\\s*:");

    static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /// How the fence of a query begins.
    static final String QUERY = "```graphql";

    private static final Pattern CALL = Pattern.compile(
            "(?m)^[ \\t]*(?:[-*][ \\t]+)?(?:\\*\\*[^*\\n]{1,30}\\*\\*:?[ \\t]*)?"
                    + "(?:`|\\*\\*)?(?:GET|POST|PUT|PATCH|DELETE)`?[ \\t]+`?(?:/\\S|https?:|\\{)|(?m)^```graphql$");

    /// In lines: where nothing was sent so far, the text is about something else.
    private static final int LOOKED_AT = 12;

    private static final int LONGEST_WORD = 30;
    private static final int FEWEST_SENDING = 2;

    private Requests() {}

    /// Without those whose answer comes back for what is sent. What asks stays: a task may show what is sent.
    static List<Cut> without(Survey survey, List<Cut> cuts) {
        return cuts.stream().filter(cut -> !isSent(survey, cut)).toList();
    }

    /// Whether below several headings of a document, half of them at least, a line says what is sent where.
    static boolean areBelowHeadings(Survey survey) {
        if (!survey.signs().verbs() && !survey.signs().queries()) {
            return false;
        }
        var found = CALL.matcher(survey.document().text());
        var sending = new HashSet<Integer>();
        while (found.find()) {
            survey.headingBefore(survey.document().lineAt(found.start())).map(Mark::line).ifPresent(sending::add);
        }
        return sending.size() >= FEWEST_SENDING && sending.size() * 2 >= survey.headings().size() - 1;
    }

    private static boolean isSent(Survey survey, Cut cut) {
        return (survey.signs().verbs() && sends(cut) || isQuery(survey, cut)
                || (holds(cut.question().text()) || holds(cut.answer().text()))
                        && (SENT.matcher(cut.question().text()).find() || SENT.matcher(cut.answer().text()).find()))
                && !survey.asking().isQuestion(cut.question().text())
                && !survey.asking().isQuestion(withoutWord(cut.question().text()));
    }

    /// Whether a query of an interface is all that is shown before an answer that is nothing but data.
    private static boolean isQuery(Survey survey, Cut cut) {
        return survey.signs().queries() && cut.answer().text().contains("```json\n")
                && (cut.question().text() + "\n" + cut.answer().text()).contains(QUERY + "\n");
    }

    /// Whether a line of code says by its verb what is sent where, even without a word for "request".
    private static boolean sends(Cut cut) {
        return calls(cut.question().text()) || calls(cut.answer().text());
    }

    private static boolean calls(String text) {
        return VERBS.stream().anyMatch(text::contains) && CALL.matcher(text).find();
    }

    /// Whether one of the first lines is such a word, or begins with one before a colon.
    private static boolean holds(String text) {
        var from = 0;
        for (var i = 0; i < LOOKED_AT && from < text.length(); i++) {
            var end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            var colon = endOfWord(text, from, end);
            if (colon > from && ALONE.areAllOf(PlainText.of(text.substring(from, colon)))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static String withoutWord(String text) {
        var end = text.indexOf('\n');
        var colon = endOfWord(text, 0, end < 0 ? text.length() : end);
        return colon > 0 && colon < text.length() ? text.substring(colon + 1).strip() : text;
    }

    /// The colon behind a short word, or the end of a short line; else the beginning.
    private static int endOfWord(String text, int from, int end) {
        for (var at = from; at < end && at - from <= LONGEST_WORD; at++) {
            if (text.charAt(at) == ':' || text.charAt(at) == '：') {
                return at;
            }
        }
        return end - from <= LONGEST_WORD ? end : from;
    }
}
