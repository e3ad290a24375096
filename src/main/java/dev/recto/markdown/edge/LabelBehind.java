package dev.recto.markdown.edge;

import dev.recto.markdown.block.WhiteSpace;
import java.util.Optional;

/// An answer that is announced on the line of its question, behind it: `The sea is ___. **Answer: salt**`,
/// `Is it deep? (Answer: yes)`.
///
/// The label has a colon, and is set off: by emphasis, by brackets, or by the end of a sentence before it.
public final class LabelBehind {
    private static final int SHORTEST_QUESTION = 4;
    private static final int LONGEST = 1000;
    private static final String ENDS = ".?!:…_。？！：؟→)）";
    private static final String OPENING = "(（[【";
    private static final String CLOSING = ")）]】";

    /// @param question what stands before the label
    /// @param answer what stands behind it, without the marks that close around both
    public record Parts(String question, String answer) {}

    private LabelBehind() {}

    /// A paragraph in two parts; empty if no answer is announced within one of its lines.
    public static Optional<Parts> in(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0 || line.length() > LONGEST || line.contains("\n\n")
                || line.contains("```")) {
            return Optional.empty();
        }
        for (var at = SHORTEST_QUESTION; at < line.length(); at++) {
            if (mayStand(line, at) && AnswerLabel.mayBegin(line, at, line.length())) {
                var parts = parts(line, at);
                if (parts.isPresent()) {
                    return parts;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether marks begin there that set something off, or a word behind the end of a sentence.
    private static boolean mayStand(String line, int at) {
        var c = line.charAt(at);
        var before = line.charAt(at - 1);
        if (before == '\n') {
            return false;
        }
        if (c == '*' || c == '_') {
            return WhiteSpace.is(before) || ENDS.indexOf(before) >= 0 && before != '_';
        }
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        if (!Character.isLetter(c) || !WhiteSpace.is(before) && !Character.isIdeographic(c)) {
            return false;
        }
        var end = at - 1;
        while (end > 0 && WhiteSpace.is(line.charAt(end))) {
            end--;
        }
        return ENDS.indexOf(line.charAt(end)) >= 0;
    }

    private static Optional<Parts> parts(String line, int at) {
        var bracket = OPENING.indexOf(line.charAt(at));
        var label = line.substring(bracket >= 0 ? at + 1 : at);
        var end = AnswerLabel.endOfLeading(label).orElse(0);
        if (end == 0 || OwnAnswer.begins(label) || label.substring(0, end).chars().noneMatch(c -> c == ':' || c == '：')
                || label.codePoints().limit(end).filter(Character::isLetter).limit(2).count() < 2
                && !Character.isIdeographic(label.codePointAt(0))) {
            return Optional.empty();
        }
        var told = label.substring(end).strip();
        if (bracket >= 0) {
            var close = told.lastIndexOf(CLOSING.charAt(bracket));
            if (close < 0 || !isOnlySigns(told.substring(close))) {
                return Optional.empty();
            }
            told = told.substring(0, close).strip();
        }
        var marks = marks(label);
        if (!marks.isEmpty() && label.substring(marks.length(), end).indexOf(marks) < 0) {
            var close = told.indexOf(marks);
            if (close < 0) {
                return Optional.empty();
            }
            told = (told.substring(0, close) + told.substring(close + marks.length())).strip();
        }
        var asked = line.substring(0, at).strip();
        return told.isEmpty() || asked.codePoints().noneMatch(Character::isLetter) ? Optional.empty()
                : Optional.of(new Parts(asked, told));
    }

    private static boolean isOnlySigns(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// The emphasis that a label opens.
    private static String marks(String label) {
        var end = 0;
        while (end < label.length() && label.charAt(end) == label.charAt(0) && "*_".indexOf(label.charAt(0)) >= 0) {
            end++;
        }
        return label.substring(0, end);
    }
}
