package dev.recto.markdown.edge;

import dev.recto.markdown.block.WhiteSpace;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Room to write an answer in: `**Your answer:** ____`, or the word for an answer over a comment, dots, an empty quote
/// or fence, "Write your answer here", or a fence with nothing in it but that as a comment. It comes last, and says
/// that there is no answer yet.
///
/// With a word for what a learner answers nothing need follow; with one for an answer there must be something to fill
/// in, as the answer itself may be that word.
final class AnswerSpace {
    /// In lines, blank ones included.
    private static final int TALLEST = 16;
    private static final int LONGEST = 200;
    private static final String FILL = "_.…·-—\\ \t\u00A0";

    /// `// your code here`, also `/* … */`
    private static final Pattern REMARK = Pattern.compile(
            "\\s*+(?://+|#+|--+|%+|;+|/\\*+|\\*+|<!--)\\s*+(?<text>.*?)\\s*(?:\\*/|-->)?\\s*");

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[*_]{1,3}(?=\\s|$)|^\\*\\*");

    private AnswerSpace() {}

    /// Where its label's line begins; empty if a text does not end in one.
    static OptionalInt start(String text) {
        var stub = startOfStub(text);
        if (stub.isPresent()) {
            return stub;
        }
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

    /// Where a fence opens that ends a text and has nothing in it but a comment to write the answer there.
    private static OptionalInt startOfStub(String text) {
        var kept = text.stripTrailing();
        var last = kept.lastIndexOf('\n') + 1;
        kept = EmptyLine.isRule(kept.substring(last), 0) ? kept.substring(0, last).stripTrailing() : kept;
        if (!kept.endsWith("```") && !kept.endsWith("~~~")) {
            return OptionalInt.empty();
        }
        var end = kept.lastIndexOf('\n') + 1;
        var fence = kept.substring(end).strip();
        var open = end == 0 ? -1 : kept.lastIndexOf(fence, end - 1);
        var start = open < 0 ? -1 : kept.lastIndexOf('\n', open) + 1;
        return open >= 0 && end - open <= LONGEST && kept.substring(start, open).isBlank()
                && isStub(kept.substring(open, end)) ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private static boolean isStub(String fence) {
        var lines = fence.lines().skip(1).filter(line -> !line.isBlank()).toList();
        return lines.stream().anyMatch(line -> line.codePoints().anyMatch(Character::isLetter))
                && lines.stream().allMatch(line -> {
                    var remark = REMARK.matcher(line);
                    return remark.matches()
                            && (isFill(remark.group("text")) || Placeholder.isAll(remark.group("text")));
                });
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
