package dev.recto.markdown.edge;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where in the text below a question its answer begins: at a collapsed section or a line that announces it. What
/// stands before that, code above all, is more of the question.
public final class AnswerStart {
    private static final Pattern COLLAPSED = Pattern.compile(
            "(?m)^[ \\t]{0,3}<details[^<>]*>\\s*<summary[^<>]*>(.{0,200}?)</summary>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_STEM = 3000;
    private static final int LONGEST_ASKED = 400;

    private AnswerStart() {}

    /// The offset of the announcement, if text stands before it and nothing before it was announced.
    public static Optional<Integer> in(Slice body) {
        var text = body.trimmed().text();
        var head = text.length() > LONGEST_STEM ? text.substring(0, LONGEST_STEM) : text;
        if (head.indexOf('\n') < 0) {
            return Optional.empty();
        }
        var masked = mayHold(head) ? CodeLines.masked(head) : "";
        return collapsed(masked).or(() -> labelled(masked)).or(() -> directive(head)).or(() -> space(head))
                .filter(at -> at > 0 && !head.substring(0, at).isBlank())
                .map(at -> at + Math.max(0, body.text().indexOf(text)));
    }

    /// Whether there is a summary, or a line with the marks and the first letters of a label: seldom.
    public static boolean mayHold(String text) {
        if (Marks.hasTag(text, "summary")) {
            return true;
        }
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            var lineEnd = end < 0 ? text.length() : end;
            if (isLabelled(text, start, lineEnd)) {
                return true;
            }
            start = lineEnd + 1;
        }
        return false;
    }

    /// A fence that is a directive with an answer, not one inside another fence.
    private static Optional<Integer> directive(String text) {
        if (!Marks.has(text, "`{") && !Marks.has(text, "~{")) {
            return Optional.empty();
        }
        var lines = CodeLines.of(text);
        for (var line = 0; line < lines.count(); line++) {
            if (lines.isCode(line) && (line == 0 || !lines.isCode(line - 1))
                    && Directive.opensAnswer(lines.line(line))) {
                return Optional.of(lines.start(line));
            }
        }
        return Optional.empty();
    }

    private static boolean isLabelled(String text, int start, int end) {
        var at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && switch (text.charAt(at)) {
            case '#', '*', '_' -> AnswerLabel.mayBegin(text, at, end);
            case '>', ':', '/', '?', '!', '`', '~', '{' -> CoveredAnswer.opens(text.substring(at, end));
            default -> false;
        };
    }

    private static Optional<Integer> collapsed(String text) {
        if (!Marks.hasTag(text, "summary")) {
            return Optional.empty();
        }
        var matcher = COLLAPSED.matcher(text);
        while (matcher.find()) {
            if (AnswerLabel.announces(PlainText.of(matcher.group(1)))) {
                return Optional.of(matcher.start());
            }
        }
        return Optional.empty();
    }

    /// Room to write the answer in.
    private static Optional<Integer> space(String text) {
        var start = AnswerSpace.start(text);
        return start.isPresent() ? Optional.of(start.getAsInt()) : Optional.empty();
    }

    /// A heading or bold line that is only the label, or what covers an answer.
    private static Optional<Integer> labelled(String text) {
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            if (isLabelled(text, start, end < 0 ? text.length() : end)) {
                var line = text.substring(start, end < 0 ? text.length() : end).strip();
                if ("#*_".indexOf(line.charAt(0)) < 0
                        || AnswerLabel.isOnly(PlainText.of(line.replaceFirst("^#+\\s*", "")))
                        || line.charAt(0) == '#' && AnswerLabel.isToExercise(line)
                        || line.charAt(0) != '#' && (isToldTo(text.substring(0, start).strip(), line)
                                || start > 0 && isBelowCode(text.substring(0, start), line))) {
                    return Optional.of(start);
                }
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return Optional.empty();
    }

    /// Whether nothing but code, which is masked, stands above a label with the answer on its line: the code is what is
    /// asked about.
    private static boolean isBelowCode(String stem, String line) {
        return stem.isBlank() && AnswerLabel.endOfLeading(line).isPresent();
    }

    /// Whether a label with the answer on its line, `**Answer:** False`, belongs to a paragraph that is more of the
    /// question: it asks, ends in a colon, is a statement to judge, or has gaps.
    private static boolean isToldTo(String stem, String line) {
        if (stem.contains("___")) {
            return AnswerLabel.endOfLeading(line).isPresent();
        }
        if (stem.isEmpty() || stem.length() > LONGEST_ASKED || stem.indexOf("\n\n") >= 0) {
            return false;
        }
        return AnswerLabel.endOfLeading(line).filter(end -> "?:？：…".indexOf(stem.charAt(last(stem))) >= 0
                || Verdict.of(line.substring(end)).isPresent()).isPresent();
    }

    /// The place of the last character, emphasis aside.
    private static int last(String text) {
        var at = text.length() - 1;
        while (at > 0 && "*_ ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at;
    }
}
