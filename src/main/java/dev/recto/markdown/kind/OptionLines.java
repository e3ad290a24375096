package dev.recto.markdown.kind;

import static dev.recto.markdown.kind.OptionSigns.BOX;
import static dev.recto.markdown.kind.OptionSigns.BULLET;
import static dev.recto.markdown.kind.OptionSigns.CARET;
import static dev.recto.markdown.kind.OptionSigns.LETTER;
import static dev.recto.markdown.kind.OptionSigns.NUMBER;
import static dev.recto.markdown.kind.OptionSigns.TASK;
import static dev.recto.markdown.kind.OptionSigns.TICK;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.kind.Options.Style;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines below a question, and which of them begin as options of some style do.
///
/// Most answers have no two such lines, and then nothing is searched. How a line begins is only looked at; that it is
/// an option is for the style's own expression to say.
final class OptionLines {
    private static final Pattern ENDING =
            Pattern.compile("^\\s{0,3}(?:#{1,6}\\s|<details|<summary|-{3,}\\s*$|\\*{3,}\\s*$|>)");
    private static final int MOST_INDENTED = 3;
    /// Without boxes beside them.
    private static final int FEWEST_TICKS = 3;

    private final CodeLines lines;
    private final byte[] beginnings;
    private final int[] counts = new int[TICK + 1];
    private int firstBullet = -1;

    OptionLines(String body) {
        lines = CodeLines.of(body);
        beginnings = new byte[lines.count()];
        for (var line = 0; line < beginnings.length; line++) {
            if (!lines.isCode(line)) {
                beginnings[line] = (byte) OptionSigns.of(body, lines.start(line), lines.end(line));
                count(line);
            }
        }
    }

    private void count(int line) {
        for (var sign = TASK; sign <= TICK; sign <<= 1) {
            counts[sign] += (beginnings[line] & sign) != 0 ? 1 : 0;
        }
        if (firstBullet < 0 && (beginnings[line] & BULLET) != 0) {
            firstBullet = line;
        }
    }

    int count() {
        return lines.count();
    }

    boolean isCode(int line) {
        return lines.isCode(line);
    }

    boolean isBlank(int line) {
        return lines.isBlank(line);
    }

    /// Whether nothing stands on this line and those below it.
    boolean areBlank(int from) {
        for (var line = from; line < lines.count(); line++) {
            if (!lines.isBlank(line)) {
                return false;
            }
        }
        return true;
    }

    String line(int line) {
        return lines.line(line);
    }

    /// Several lines, without the last one's line end.
    String text(int from, int to) {
        return lines.lines(from, to);
    }

    /// The same without the indentation that all of them have: that of the list item they stand in.
    String textAtMargin(int from, int to) {
        var text = text(from, to);
        var margin = text.lines().filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        return margin == 0 ? text : text.indent(-margin);
    }

    boolean startsWith(String start, int line) {
        return lines.text().startsWith(start, lines.start(line))
                && lines.start(line) + start.length() <= lines.end(line);
    }

    boolean isIndented(int line) {
        return startsWith("  ", line) || startsWith("\t", line);
    }

    /// Whether no option goes on here: at a heading, a rule, a quote, or a collapsed section.
    boolean ends(int line) {
        var at = behindIndent(line);
        return at >= 0 && switch (lines.text().charAt(at)) {
            case '>' -> true;
            case '-' -> lines.text().startsWith("---", at) && ENDING.matcher(lines.line(line)).lookingAt();
            case '*' -> lines.text().startsWith("***", at) && ENDING.matcher(lines.line(line)).lookingAt();
            case '#', '<' -> ENDING.matcher(lines.line(line)).lookingAt();
            default -> false;
        };
    }

    /// Whether it begins with the word that announces a key.
    boolean isLabelled(int line) {
        return AnswerLabel.mayBegin(lines.text(), lines.start(line), lines.end(line))
                && AnswerKey.isLabelled(lines.line(line));
    }

    boolean isFence(int line) {
        var at = behindIndent(line);
        return at >= 0 && (lines.text().startsWith("```", at) || lines.text().startsWith("~~~", at));
    }

    boolean haveFence(int from, int to) {
        for (var line = from; line < to; line++) {
            if (isFence(line)) {
                return true;
            }
        }
        return false;
    }

    /// The first character behind at most three of white space; -1 if there is none.
    private int behindIndent(int line) {
        var at = WhiteSpace.end(lines.text(), lines.start(line), lines.end(line));
        return at < lines.end(line) && at - lines.start(line) <= MOST_INDENTED ? at : -1;
    }

    /// Whether there can be options of this style at all: two lines, and what else its options must have.
    boolean mayHave(Style style) {
        return switch (style) {
            case TASK -> counts[TASK] >= 1 && counts[TASK] + counts[TICK] >= 2
                    || counts[TASK] == 0 && counts[TICK] >= FEWEST_TICKS;
            case BOX -> counts[BOX] >= 2;
            case CARET -> counts[BULLET] >= 2 && counts[CARET] >= 1;
            case LETTER -> counts[LETTER] >= 2;
            // One of three has an asterisk, and nothing stands before them.
            case STAR -> counts[BULLET] >= 3 && isBlankBefore(firstBullet) && hasAsterisk();
            case NUMBER -> counts[NUMBER] >= 2;
            case BULLET -> counts[BULLET] >= 2;
        };
    }

    /// Whether a mark in brackets or behind the text may show that an option is right.
    boolean mayBeMarked() {
        return counts[TASK] > 0 || RightMark.maySayRight(lines.text());
    }

    /// Whether a text may be in emphasis as a whole, behind a bullet or a number.
    boolean mayBeSetOff() {
        var text = lines.text();
        for (var line = 0; line < lines.count(); line++) {
            if ((beginnings[line] & (BULLET | NUMBER)) != 0) {
                var at = WhiteSpace.end(text, lines.start(line), lines.end(line));
                while (at < lines.end(line) && !WhiteSpace.is(text.charAt(at))) {
                    at++;
                }
                if (Emphasis.mayBegin(text, WhiteSpace.end(text, at, lines.end(line)))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean hasCaret(int line) {
        return (beginnings[line] & CARET) != 0;
    }

    /// Whether a box in brackets stands there, not only a sign for one.
    boolean hasBrackets(int line) {
        return (beginnings[line] & TASK) != 0;
    }

    boolean hasEmptyBox(int line) {
        return (beginnings[line] & BOX) != 0 && OptionSigns.hasEmptyBox(lines.line(line));
    }

    private boolean isBlankBefore(int line) {
        for (var i = 0; i < line; i++) {
            if (!lines.isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAsterisk() {
        for (var i = 0; i < lines.count(); i++) {
            if (beginsWith('*', i)) {
                return true;
            }
        }
        return false;
    }

    /// White space aside.
    boolean beginsWith(char first, int line) {
        var at = lines.start(line);
        while (at < lines.end(line) && Character.isWhitespace(lines.text().charAt(at))) {
            at++;
        }
        return at < lines.end(line) && lines.text().charAt(at) == first;
    }

    /// Whether a line can be an option of this style.
    boolean mayBe(Style style, int line) {
        return (beginnings[line] & switch (style) {
            case TASK -> TASK | TICK;
            case BOX -> BOX;
            case CARET, STAR, BULLET -> BULLET;
            case LETTER -> LETTER;
            case NUMBER -> NUMBER;
        }) != 0;
    }

    /// A line as an option of this style, empty if it is none.
    Optional<OptionStart> start(Style style, int line) {
        return mayBe(style, line)
                ? OptionStart.of(style, beginnings[line], lines.text(), lines.start(line), lines.end(line))
                : Optional.empty();
    }
}
