package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.kind.Options.Style;
import java.util.Optional;

/// A line as an option of some style.
///
/// That it is one is for the style's expression to say. But what most options look like, `- text`, `b) text`,
/// `- [x] text`, is read by its signs, with the same result.
///
/// @param letter or number, empty if it has none
/// @param marked whether it has the mark of its style
record OptionStart(String letter, boolean marked, String text) {
    private static final String MARKS = "xX*✓✔✅☑";

    /// What stands between two offsets of a text, where the signs show that it may be an option of this style.
    ///
    /// @param signs those of [OptionSigns]
    static Optional<OptionStart> of(Style style, int signs, String text, int start, int end) {
        return hasOddLineEnd(text, start, end) ? byRule(style, text.substring(start, end)) : switch (style) {
            case LETTER -> byLetter(text, start, end);
            case TASK -> byBox(text, start, end);
            case BOX -> byRule(style, text.substring(start, end));
            case BULLET -> (signs & OptionSigns.TASK) != 0 ? byRule(style, text.substring(start, end))
                    : byBullet(style, text, start, end);
            case CARET, STAR -> byBullet(style, text, start, end);
            case NUMBER -> byNumber(text, start, end);
        };
    }

    private static Optional<OptionStart> byRule(Style style, String line) {
        var matcher = style.pattern().matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var letter = style == Style.LETTER || style == Style.NUMBER ? matcher.group("letter") : "";
        var tick = style == Style.TASK ? matcher.group("tick") : null;
        if (tick != null) {
            return Optional.of(new OptionStart(letter, OptionSigns.TICKED.contains(tick),
                    matcher.group("text").strip()));
        }
        var mark = switch (style) {
            case TASK, BOX, CARET, LETTER, STAR, BULLET -> matcher.group("mark");
            case NUMBER -> null;
        };
        return Optional.of(new OptionStart(letter, mark != null && (style != Style.TASK || !mark.isBlank()),
                matcher.group("text").strip()));
    }

    /// `a) text` or `- B: text`; anything around the letter is for the expression.
    private static Optional<OptionStart> byLetter(String text, int start, int end) {
        var at = behindBullet(text, start, end);
        if (at + 1 >= end || !isLetter(text.charAt(at)) || ".):]、．：）".indexOf(text.charAt(at + 1)) < 0) {
            return byRule(Style.LETTER, text.substring(start, end));
        }
        return Optional.of(new OptionStart(text.substring(at, at + 1), false, text.substring(at + 2, end).strip()));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'H' || c >= 'a' && c <= 'h';
    }

    /// `- [ ] text` or `[x] text`; no link follows.
    private static Optional<OptionStart> byBox(String text, int start, int end) {
        var at = behindBullet(text, start, end);
        if (at + 2 >= end || text.charAt(at) != '[' || text.charAt(at + 2) != ']'
                || at + 3 < end && "([:".indexOf(text.charAt(at + 3)) >= 0) {
            return byRule(Style.TASK, text.substring(start, end));
        }
        var mark = text.charAt(at + 1);
        var marked = MARKS.indexOf(mark) >= 0;
        return marked || mark == ' ' ? Optional.of(new OptionStart("", marked, text.substring(at + 3, end).strip()))
                : byRule(Style.TASK, text.substring(start, end));
    }

    /// Behind white space and the bullet that may follow, with the white space behind that.
    private static int behindBullet(String text, int start, int end) {
        var at = WhiteSpace.end(text, start, end);
        if (at < end && "-*+".indexOf(text.charAt(at)) >= 0) {
            var content = WhiteSpace.end(text, at + 1, end);
            return content > at + 1 ? content : at;
        }
        return at;
    }

    /// Any text follows.
    private static Optional<OptionStart> byBullet(Style style, String text, int start, int end) {
        var bullet = WhiteSpace.end(text, start, end);
        var at = WhiteSpace.end(text, bullet + 1, end);
        var caret = style == Style.CARET && at < end && text.charAt(at) == '^';
        return Optional.of(new OptionStart("", caret || style == Style.STAR && text.charAt(bullet) == '*',
                text.substring(caret ? at + 1 : at, end).strip()));
    }

    /// `1. text` or `- 2: text`
    private static Optional<OptionStart> byNumber(String text, int start, int end) {
        var number = behindBullet(text, start, end);
        var behind = number;
        while (text.charAt(behind) >= '0' && text.charAt(behind) <= '9') {
            behind++;
        }
        return Optional.of(new OptionStart(text.substring(number, behind), false,
                text.substring(behind + 1, end).strip()));
    }

    /// Line ends of Unicode, which the expressions take for such.
    private static boolean hasOddLineEnd(String text, int start, int end) {
        return text.indexOf('\r', start, end) >= 0 || text.indexOf('\u0085', start, end) >= 0
                || text.indexOf('\u2028', start, end) >= 0 || text.indexOf('\u2029', start, end) >= 0;
    }
}
