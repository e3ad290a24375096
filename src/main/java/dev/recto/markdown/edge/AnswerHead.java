package dev.recto.markdown.edge;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands before an answer without being part of it: wrappers, rules, properties, a collapsed section's label and
/// the word "Answer", in whatever order they come.
final class AnswerHead {
    private static final Pattern SUMMARY = Pattern.compile(
            "^\\s*(?:<(?:details|p|br|div)[^<>]*>\\s*){0,4}<summary[^<>]*>(.{0,300}?)</summary>(?:\\s*<(?:br|p|b|"
                    + "div)\\s*/?>){0,4}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CALL_OUT_TITLE = Pattern.compile("^\\s*>\\s*\\[!\\w+\\][-+]?\\s*(\\S.{0,60})$");
    private static final Pattern CALL_OUT = Pattern.compile("^\\s*>\\s*\\[!\\w+\\][-+]?\\s*$");

    private static final int MOST_DIGITS = 4;

    /// A line that only says which deck a card is in.
    private static final Pattern DECK_TAGS = Pattern.compile(
            "\\s*#(?:flashcards?|cards?|anki|sr)(?:/\\S*)?(?:\\s+#\\S+)*\\s*", Pattern.CASE_INSENSITIVE);

    /// Between a question and its answer on the same line.
    private static final String ARROWS = "→⇒➜➔➡";

    private static final char CHECK = '✅';

    /// It marks an answer as a question mark in red does the question.
    private static final String LAMP = "💡";

    private static final Pattern HASHES = Pattern.compile("^#+\\s*");

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
        if (lineEnd > LONGEST || !mayBeHead(text, lineEnd) || isBareLabel(text)) {
            return answer;
        }
        var first = text.substring(0, lineEnd);
        if (EmptyLine.is(first)) {
            return answer.from(end < 0 ? text.length() : end + 1).trimmed();
        }
        var comment = text.startsWith("<!--") ? text.indexOf("-->") : -1;
        if (comment > 0) {
            return behind(answer, comment + "-->".length());
        }
        var own = OwnAnswer.end(text, 0);
        if (own > 0 && isAnotherBelow(text, own)) {
            return answer.from(own).trimmed();
        }
        var sign = firstSign(text);
        if (PropertyLine.isKnown(first) || sign == '#' && DECK_TAGS.matcher(first).matches()) {
            return answer.from(end < 0 ? text.length() : end + 1).trimmed();
        }
        if ((ARROWS.indexOf(sign) >= 0 || CHECK == sign && isOnlyCheck(text))
                && text.length() > 1 && Character.isWhitespace(text.charAt(1))) {
            return behind(answer, 1);
        }
        if (text.startsWith(LAMP + " ") && text.indexOf(LAMP, 1) < 0) {
            return behind(answer, LAMP.length());
        }
        var summary = sign == '<'
                ? SUMMARY.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text) : null;
        if (summary != null && summary.lookingAt() && isAboutAnswer(PlainText.of(summary.group(1)))) {
            return answer.from(summary.end()).trimmed();
        }
        var uncovered = sign == '>' && (CALL_OUT.matcher(first).matches() || isReason(first))
                ? Optional.of(unquoted(end < 0 ? Slice.none(answer.line()) : answer.from(end + 1)))
                : CoveredAnswer.uncovered(answer);
        if (uncovered.isPresent()) {
            return uncovered.get().trimmed();
        }
        if (first.startsWith("#")
                && AnswerLabel.startOfClosing(PlainText.of(HASHES.matcher(first).replaceFirst(""))) > 0) {
            return answer.from(end < 0 ? text.length() : end + 1).trimmed();
        }
        return AnswerLabel.endOfLeading(text).filter(at -> at > 0)
                .map(at -> withoutOpenBold(text.substring(0, at), answer.from(at)).trimmed()).orElse(answer);
    }

    /// Whether the word for an answer follows what a learner answered.
    private static boolean isAnotherBelow(String text, int at) {
        var next = WhiteSpace.end(text, at);
        return next < text.length() && OwnAnswer.isOther(text, Math.max(at, text.lastIndexOf('\n', next) + 1));
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

    /// The first character behind the white space of ASCII; 0 if there is none.
    private static char firstSign(String text) {
        var first = WhiteSpace.end(text, 0);
        return first < text.length() ? text.charAt(first) : '\0';
    }

    /// A call-out whose title is only a word for "why".
    private static boolean isReason(String line) {
        var title = CALL_OUT_TITLE.matcher(line);
        return title.matches() && ReasonLabel.isOnly(title.group(1));
    }

    private static boolean isAboutAnswer(String summary) {
        return AnswerLabel.announces(summary) || AnswerLabel.mentions(summary);
    }

    /// Whether it marks all of the answer and not one thing among others.
    private static boolean isOnlyCheck(String text) {
        return text.indexOf(CHECK, 1) < 0 && text.indexOf('❌') < 0 && text.indexOf('✖') < 0 && text.indexOf('⬜') < 0;
    }

    private static Slice unquoted(Slice quote) {
        return new Slice(quote.text().lines().map(new Container.Quoted(new Container.Root())::strip)
                .collect(Collectors.joining("\n")), quote.line());
    }

    /// Bold that began with the label ends somewhere on its line: `**Answer: 42**`.
    private static Slice withoutOpenBold(String label, Slice answer) {
        var lineEnd = answer.text().indexOf('\n');
        var closing = answer.text().indexOf("**");
        var open = label.split("\\*\\*", -1).length % 2 == 0;
        return open && closing >= 0 && (lineEnd < 0 || closing < lineEnd)
                ? new Slice(answer.text().substring(0, closing) + answer.text().substring(closing + 2), answer.line())
                        : answer;
    }
}
