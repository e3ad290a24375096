package dev.recto.markdown.edge;

import dev.recto.markdown.block.WhiteSpace;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Room to write an answer in: `**Your answer:** ____`, or the word for an answer over a comment, dots, an empty quote
/// or fence, "Write your answer here". It comes last, and says that there is no answer yet.
///
/// With a word for what a learner answers nothing need follow; with one for an answer there must be something to fill
/// in, as the answer itself may be that word.
final class AnswerSpace {
    /// In lines, blank ones included.
    private static final int TALLEST = 16;
    private static final int LONGEST = 200;
    private static final String FILL = "_.…·-—\\ \t\u00A0";

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[*_]{1,3}(?=\\s|$)|^\\*\\*");

    private AnswerSpace() {}

    /// Where its label's line begins; empty if a text does not end in one.
    static OptionalInt start(String text) {
        var filled = false;
        var end = text.length();
        for (var i = 0; i < TALLEST && end > 0; i++) {
            var start = text.lastIndexOf('\n', end - 1) + 1;
            if (end - start > LONGEST) {
                return OptionalInt.empty();
            }
            var line = unquoted(text.substring(start, end));
            if (!line.isEmpty() && !isRoom(line)) {
                return isLabel(line, filled || isBelowOwn(text, start)) ? OptionalInt.of(start) : OptionalInt.empty();
            }
            filled |= !line.isEmpty();
            end = Math.max(0, start - 1);
        }
        return OptionalInt.empty();
    }

    /// Whether the line above, blank ones aside, is the word for what a learner answers, with nothing behind it: then a
    /// second such word is one more room, `Your answer:` over `Researched answer:`.
    private static boolean isBelowOwn(String text, int start) {
        var above = text.substring(0, start).stripTrailing();
        var line = unquoted(above.substring(above.lastIndexOf('\n') + 1));
        return line.length() <= LONGEST && OwnAnswer.behindLabel(line) >= 0 && isLabel(line, false);
    }

    private static String unquoted(String line) {
        var text = line.strip();
        return text.startsWith(">") ? text.substring(1).strip() : text;
    }

    private static boolean isRoom(String line) {
        return switch (line.charAt(0)) {
            case '`', '~' -> line.startsWith("```") && line.indexOf('`', 3) < 0 || line.startsWith("~~~");
            case '<' -> EmptyLine.is(line);
            default -> isFill(line) || EmptyLine.isRule(line, 0) || Placeholder.isAll(line);
        };
    }

    private static boolean isFill(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (FILL.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line has the label and behind it nothing but room.
    private static boolean isLabel(String line, boolean filledBelow) {
        var own = OwnAnswer.behindLabel(line);
        var behind = own >= 0 ? own : AnswerLabel.endOfLeading(line).orElse(-1);
        if (behind < 0) {
            return false;
        }
        var rest = MARKS_BEFORE.matcher(line.substring(WhiteSpace.end(line, behind))).replaceFirst("").strip();
        return rest.isEmpty() ? own >= 0 || filledBelow
                : isRoom(rest) && (own >= 0 || rest.equals("…") || rest.length() > 1 && !isDash(rest));
    }

    private static boolean isDash(String text) {
        return text.chars().allMatch(c -> c == '-' || c == '—');
    }
}
