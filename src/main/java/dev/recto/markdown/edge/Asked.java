package dev.recto.markdown.edge;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.Locale;
import java.util.regex.Pattern;

/// A question and its answer as they were cut, without the labels of either: whatever the scheme, they are looked for
/// in one place.
///
/// @param answer its own label may still be on it
public record Asked(String question, Slice answer) {
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s");

    /// @param question what is kept of it
    /// @param numbered whether the document's questions begin with numbers
    public static Asked of(Slice question, Slice answer, boolean numbered) {
        var parted = parted(question, answer);
        var text = parted.question();
        var told = parted.answer();
        var initials = PairedInitials.in(text, told.text());
        if (initials.isPresent()) {
            text = text.substring(initials.get().question());
            told = told.from(initials.get().answer());
        } else {
            told = PairedInitials.endOfTold(text, told.text()).map(told::from).orElse(told);
        }
        var asking = Scenario.endOfAsking(text, told);
        return asking == 0 ? new Asked(cleaned(text, numbered), told)
                : new Asked(cleaned(text + "\n\n" + told.text().substring(0, asking).strip(), numbered),
                        told.from(asking));
    }

    /// A question without number and label.
    public static String cleaned(String question, boolean numbered) {
        var before = numbered ? QuestionNumbers.without(question) : question;
        var label = QuestionLabel.without(before);
        return label.equals(question) ? question : QuestionEdges.keep(new Slice(label, 1)).text();
    }

    /// An answer may be announced on a line of the question's own paragraph.
    private static Asked parted(Slice question, Slice answer) {
        var text = question.text();
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            var next = text.indexOf('\n', at + 1);
            var line = text.substring(at + 1, next < 0 ? text.length() : next);
            if ((isAnnouncement(line) || PairedInitials.endOfTold(text.substring(0, at), line).isPresent())
                    && !isInCode(text, at)) {
                var rest = question.from(at + 1);
                // Every line keeps its number: where the question's line goes on with the answer, so does this. But a
                // question made of several pieces may have more lines than its source, and a list begins a line.
                var gap = answer.line() == rest.endLine() && !LIST_ITEM.matcher(answer.text()).lookingAt() ? " "
                        : "\n".repeat(Math.max(1, answer.line() - rest.endLine()));
                return new Asked(text.substring(0, at).strip(),
                        answer.isBlank() ? rest : new Slice(rest.text() + gap + answer.text(), rest.line()));
            }
        }
        return answer.isBlank() ? LabelBehind.in(text).map(parts -> new Asked(parts.question(),
                new Slice(parts.answer(), question.endLine()))).orElseGet(() -> new Asked(text, answer))
                : new Asked(text, answer);
    }

    private static boolean isInCode(String text, int at) {
        return text.indexOf("```") >= 0 && CodeLines.blanked(text.substring(0, at) + "\nx").getLast().isEmpty();
    }

    /// A word with a colon; one letter is not enough.
    private static boolean isAnnouncement(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0 && !line.contains(".**") || AnswerLabel.endOfLeading(line)
                .isEmpty()) {
            return false;
        }
        var plain = PlainText.of(line.length() > 200 ? line.substring(0, 200) : line).toLowerCase(Locale.ROOT);
        return !plain.startsWith("a") || plain.length() > 1 && Character.isLetter(plain.charAt(1));
    }
}
