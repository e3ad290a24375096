package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// A question that only tells what is given, "Suppose the disk is full.", with the paragraph that asks below it: both
/// are the question.
final class Scenario {
    private static final String WORDS = Wording.givens();
    private static final Beginnings FIRST = Beginnings.of(WORDS);
    private static final Pattern GIVEN = Pattern.compile("(?:" + WORDS + ")(?!\\p{L}(?<![\\u4E00-\\u9FFF]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 1500;
    private static final int LONGEST_ASKING = 400;
    /// Code and tables before the paragraph that asks.
    private static final int MOST_BETWEEN = 2;

    private Scenario() {}

    /// Where the answer begins in what stands below a question; 0 if the question asks itself, or nothing follows.
    static int endOfAsking(String question, Slice answer) {
        if (question.length() < SHORTEST || question.length() > LONGEST || !tells(question) || answer.isBlank()) {
            return 0;
        }
        var text = answer.text();
        var at = behindBlank(text, 0);
        for (var between = 0; between <= MOST_BETWEEN; between++) {
            var fence = text.startsWith("```", at);
            var close = fence ? text.indexOf("\n```", at) : at;
            var end = close < 0 ? -1 : text.indexOf("\n\n", close);
            if (end < 0) {
                return 0;
            }
            var paragraph = text.substring(at, end);
            if (!fence && text.charAt(at) != '|') {
                return asks(paragraph) && !text.substring(end).isBlank() ? end : 0;
            }
            at = behindBlank(text, end);
        }
        return 0;
    }

    private static boolean tells(String question) {
        var first = Beginnings.firstLetter(question, false);
        if (first < 0 || !FIRST.fit(question, first) || question.indexOf('?') >= 0 || question.indexOf('？') >= 0) {
            return false;
        }
        var last = question.length() - 1;
        while (last > 0 && "*_ \n".indexOf(question.charAt(last)) >= 0) {
            last--;
        }
        return ".:。：".indexOf(question.charAt(last)) >= 0
                && GIVEN.matcher(question).region(first, question.length()).lookingAt();
    }

    private static boolean asks(String paragraph) {
        var text = paragraph.stripTrailing();
        var last = text.length() - 1;
        while (last > 0 && "*_".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last > 0 && text.length() <= LONGEST_ASKING && "?？؟".indexOf(text.charAt(last)) >= 0
                && "#->|".indexOf(text.charAt(0)) < 0 && AnswerLabel.endOfLeading(text).isEmpty();
    }

    private static int behindBlank(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
