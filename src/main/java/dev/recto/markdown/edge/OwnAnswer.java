package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.FirstLetters;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// What a learner has answered, or is to answer: `My answer: B`, `**Your answer:** ____`. It says nothing about what is
/// right.
public final class OwnAnswer {
    private static final String WORD = Wording.ownAnswers();
    private static final FirstLetters LABEL = FirstLetters.of(WORD, words ->
            "^[^\\p{L}\\p{N}\\n]{0,10}(?:" + words + ")(?:\\s?\\p{Nd}{1,3})?"
                    + "(?:[^\\p{L}\\p{N}\\n:：]{0,6}(?:[:：=]|[-–—](?=\\s))|(?=[^\\p{L}\\p{N}\\n]{0,8}$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WORDS = Beginnings.of(WORD);
    private static final int LONGEST_LEAD = 10;
    private static final int LOOKED_AT = 200;

    private OwnAnswer() {}

    /// Whether a line begins with the word for it.
    public static boolean begins(String line) {
        return endOfLabel(line, 0, line.length()) >= 0;
    }

    /// Where the word for it ends in a line, with the sign behind it; -1 if the line does not begin with it.
    static int behindLabel(String line) {
        return endOfLabel(line, 0, line.length());
    }

    /// Whether a text may begin with it.
    static boolean mayBegin(String text) {
        return WORDS.fit(text, 0);
    }

    public static boolean isIn(String text) {
        return without(text).length() < text.length();
    }

    /// The text without all of them.
    public static String without(String text) {
        var kept = new StringBuilder();
        var from = 0;
        for (var start = 0; start < text.length(); ) {
            var end = end(text, start);
            if (end > start) {
                kept.append(text, from, start);
                from = end;
                start = end;
            } else {
                start = behindLine(text, start);
            }
        }
        return from == 0 ? text : kept.append(text, from, text.length()).toString();
    }

    /// Where what stands behind it begins, if it is on the line that starts at a place: on the next line; behind a word
    /// alone, below the next paragraph, unless that is an answer of another sort. -1 if it is not there.
    static int end(String text, int start) {
        var lineEnd = lineEnd(text, start);
        var label = endOfLabel(text, start, lineEnd);
        if (label < 0) {
            return -1;
        }
        var next = behindLine(text, start);
        if (Beginnings.firstLetter(text, label, lineEnd, true) >= 0) {
            return next;
        }
        var at = next;
        while (at < text.length() && isBlank(text, at)) {
            at = behindLine(text, at);
        }
        if (text.startsWith("#", at) || isOther(text, at)) {
            return next;
        }
        while (at < text.length() && !isBlank(text, at) && !isOther(text, at)) {
            at = behindLine(text, at);
        }
        return at;
    }

    /// Whether a line begins with the word for an answer, or for why it is right.
    static boolean isOther(String text, int start) {
        var line = text.substring(start, lineEnd(text, start));
        return AnswerLabel.endOfLeading(line.strip()).isPresent() && !begins(line) || ReasonLabel.isOnly(line);
    }

    private static boolean isBlank(String text, int start) {
        return text.substring(start, lineEnd(text, start)).isBlank();
    }

    private static int endOfLabel(String text, int start, int end) {
        var first = Beginnings.firstLetter(text, start, end, false);
        if (first < 0 || first - start > LONGEST_LEAD || !WORDS.fit(text, first)) {
            return -1;
        }
        var head = text.substring(start, Math.min(end, start + LOOKED_AT));
        var label = LABEL.at(text.charAt(first)).map(rule -> rule.matcher(head));
        return label.isPresent() && label.get().lookingAt() ? start + label.get().end() : -1;
    }

    private static int lineEnd(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int behindLine(String text, int start) {
        return Math.min(text.length(), lineEnd(text, start) + 1);
    }
}
