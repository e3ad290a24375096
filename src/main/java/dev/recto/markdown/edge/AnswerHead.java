package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;

/// What stands before an answer without being part of it: wrappers, rules, properties, a collapsed section's label and
/// the word "Answer", in whatever order they come. [HeadRule] says what they are.
final class AnswerHead {
    private static final int MOST_DIGITS = 4;

    /// No line that is looked at is longer than this, in characters.
    private static final int LONGEST = 2000;

    private AnswerHead() {}

    /// An answer without all of them.
    static Slice takenOff(Slice answer) {
        var kept = answer;
        for (var before = -1; before != kept.text().length() && !kept.isBlank();) {
            before = kept.text().length();
            kept = withoutFirst(kept);
        }
        return kept;
    }

    private static Slice withoutFirst(Slice answer) {
        var text = answer.text();
        var end = text.indexOf('\n');
        var lineEnd = end < 0 ? text.length() : end;
        return lineEnd > LONGEST || !mayBeHead(text, lineEnd) || isBareLabel(text) ? answer
                : HeadRule.withoutFirst(new HeadRule.Head(answer, text, text.substring(0, lineEnd)));
    }

    /// Most answers begin with a word that announces nothing.
    private static boolean mayBeHead(String text, int lineEnd) {
        return !Character.isLetter(text.charAt(0)) || AnswerLabel.mayLead(text, lineEnd) || OwnAnswer.mayBegin(text)
                || PropertyLine.mayBe(text, lineEnd);
    }

    /// A word, perhaps with a number, that would announce an answer, and no answer behind it: it is the answer itself.
    private static boolean isBareLabel(String text) {
        var start = WhiteSpace.end(text, 0);
        var word = start;
        while (word < text.length() && Character.isLetter(text.codePointAt(word))) {
            word += Character.charCount(text.codePointAt(word));
        }
        if (word == start) {
            return false;
        }
        var rest = WhiteSpace.end(text, word);
        if (rest == text.length()) {
            return true;
        }
        var digits = rest;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return rest - word <= 1 && digits > rest && digits - rest <= MOST_DIGITS
                && WhiteSpace.end(text, digits) == text.length();
    }

    /// What stands behind a place and the white space there, on the lines it has.
    static Slice behind(Slice answer, int place) {
        var text = answer.text();
        var at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return answer.from(at);
    }
}
