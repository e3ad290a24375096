package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;

/// How a line begins, as far as options of some style begin so. That it is an option is for the style's own expression
/// to say; a line that begins otherwise need not be asked.
final class OptionSigns {
    static final int TASK = 1;
    static final int BULLET = 2;
    static final int NUMBER = 4;
    static final int LETTER = 8;
    /// `- ^`
    static final int CARET = 16;
    static final int BOX = 32;
    /// `- ✅` or `- ❌`: a ticked box or an empty one if boxes in brackets stand beside it.
    static final int TICK = 64;

    /// Boxes of options: those that are not ticked, and those that are.
    static final String EMPTY = "☐⬜⚪○❏□";
    static final String FULL = "☑☒✅◉";
    /// What stands for a box among boxes in brackets.
    static final String TICKED = "✅✔☑";
    static final String CROSSED = "❌✖";
    static final String BOXES = "[" + EMPTY + FULL + "]";

    private static final int MOST_INDENTED = 6;
    private static final int MOST_INDENTED_BULLET = 3;

    private OptionSigns() {}

    /// The sum of the signs that a line begins with.
    ///
    /// @param end offset behind its last character
    static int of(String text, int start, int end) {
        var at = start;
        while (at < end && at - start <= MOST_INDENTED && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        if (at >= end || at - start > MOST_INDENTED) {
            return 0;
        }
        var c = text.charAt(at);
        var isIndented = at - start > MOST_INDENTED_BULLET;
        if (c == '[') {
            return isIndented ? 0 : TASK;
        }
        var content = WhiteSpace.end(text, at + 1, end);
        if (isBox(c)) {
            return isIndented ? 0 : BOX;
        }
        var isBullet = (c == '-' || c == '*' || c == '+') && content > at + 1;
        var hasLetter = isBullet && beginsWithLetter(text, content, end) || beginsWithLetter(text, at, end);
        var found = hasLetter ? LETTER : 0;
        if (isIndented) {
            return found;
        }
        if (isBullet) {
            found |= BULLET;
            found |= content < end && text.charAt(content) == '^' ? CARET : 0;
            found |= content < end && isBox(text.charAt(content)) ? BOX : 0;
            found |= content < end && isTick(text.charAt(content)) ? TICK : 0;
            found |= number(text, content, end, ".):") & NUMBER;
            return content < end && text.charAt(content) == '[' ? found | TASK : found;
        }
        return found | number(text, at, end, ".)");
    }

    /// `1.` or `12)`, white space behind it.
    ///
    /// @param signs those that may stand behind the number
    private static int number(String text, int start, int end, String signs) {
        var at = start;
        while (at < end && at - start < 2 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at >= end || signs.indexOf(text.charAt(at)) < 0) {
            return 0;
        }
        var content = WhiteSpace.end(text, at + 1, end);
        return content == at + 1 ? 0 : content < end && text.charAt(content) == '[' ? NUMBER | TASK : NUMBER;
    }

    /// A letter from A to H, marks around it, and behind it a sign, perhaps with white space before that: "A process"
    /// is none.
    private static boolean beginsWithLetter(String text, int start, int end) {
        var at = start;
        while (at < end && (text.charAt(at) == '*' || text.charAt(at) == '_' || text.charAt(at) == '(')) {
            at++;
        }
        if (at + 1 >= end || !(text.charAt(at) >= 'A' && text.charAt(at) <= 'H'
                || text.charAt(at) >= 'a' && text.charAt(at) <= 'h')) {
            return false;
        }
        var behind = text.charAt(at + 1);
        if (!WhiteSpace.is(behind)) {
            return ".):]*_、．：）".indexOf(behind) >= 0;
        }
        return at + 2 < end && (WhiteSpace.is(text.charAt(at + 2)) || ".):]*_-–".indexOf(text.charAt(at + 2)) >= 0);
    }

    /// Whether so many lines begin as options do; in most answers none does.
    static boolean areIn(String text, int lines) {
        var found = 0;
        for (var start = 0; start < text.length() && found < lines; ) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            found += of(text, start, end) != 0 ? 1 : 0;
            start = end + 1;
        }
        return found == lines;
    }

    static boolean hasEmptyBox(String text) {
        return hasAny(text, EMPTY);
    }

    /// Whether one of some signs is anywhere in a text.
    static boolean hasAny(String text, String signs) {
        for (var i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTick(char c) {
        return c >= '\u2600' && (TICKED.indexOf(c) >= 0 || CROSSED.indexOf(c) >= 0);
    }

    private static boolean isBox(char c) {
        return c >= '\u25A0' && (EMPTY.indexOf(c) >= 0 || FULL.indexOf(c) >= 0);
    }
}
