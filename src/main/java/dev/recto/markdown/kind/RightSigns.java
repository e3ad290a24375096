package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.CodeLines;
import java.util.regex.Pattern;

/// Signs of right options, put where they are looked for: around or behind the text of an option.
///
/// People set a whole option off with its letter, `**b) text**`, or the letter of only one, `**b)** text`, which is `b)
/// **text**`; they put a tick before it, `✅ b) text`, `b) ✔ text`, or in a plain list `- ✅ text`, which is then `- text
/// ✅`, and a cross before or behind the others; and they write such signs as names, `:white_check_mark:`.
final class RightSigns {
    private static final String TICKS = "✅✔✓☑";
    private static final String CROSSES = "❌✖✗✘❎";
    private static final Pattern NAMED_TICK = Pattern.compile(
            ":(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark_button|check_mark|check):");
    private static final Pattern NAMED_CROSS =
            Pattern.compile(":(?:x|cross_mark|heavy_multiplication_x|negative_squared_cross_mark):");
    private static final int MOST_INDENTED = 6;

    private final CodeLines lines;
    private final boolean hasTick;
    private final boolean hasPlainItems;
    /// Whether a single letter is set off among plain ones.
    private final boolean hasLoneLetter;
    /// The letter of the next option: `**b) red**` behind all of them is their key.
    private char due = 'a';

    private RightSigns(CodeLines lines) {
        this.lines = lines;
        this.hasTick = hasTick(lines.text());
        this.hasPlainItems = hasTick && hasPlainItems();
        this.hasLoneLetter = hasLoneLetter();
    }

    private static boolean hasTick(String text) {
        for (var i = 0; i < TICKS.length(); i++) {
            if (text.indexOf(TICKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The text with all that moved; as it is if there is nothing to move.
    static String moved(String named) {
        var text = withoutNames(named);
        return mayHave(text) ? written(text) : text;
    }

    /// With the signs themselves in the place of their names, if one of them is a tick.
    private static String withoutNames(String text) {
        return !text.contains(":check") && !text.contains("_check") || !NAMED_TICK.matcher(text).find() ? text
                : NAMED_CROSS.matcher(NAMED_TICK.matcher(text).replaceAll("✅")).replaceAll("❌");
    }

    /// Whether a line begins with one of the signs or with emphasis around a letter, its bullet or letter aside, or
    /// ends with a cross. Many answers have items that begin in bold: with a word, which moves nothing.
    static boolean mayHave(String text) {
        for (var start = 0; start < text.length(); ) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            var at = content(text, start, end);
            if (at >= 0 && (isSign(text.charAt(at)) || isLetterSetOff(text, at))) {
                return true;
            }
            var behind = at >= 0 ? behindLetter(text, at) : -1;
            if (behind >= 0 && behind < end && isSign(text.charAt(behind)) || endOfCrossed(text, start, end) >= 0) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isLetterSetOff(String text, int at) {
        var opening = Emphasis.opening(text, at);
        return !opening.isEmpty() && letter(text, at + opening.length()) != 0;
    }

    /// Whether items stand without a sign among those with ticks before them, and none has a box or a cross there.
    private boolean hasPlainItems() {
        var plain = false;
        for (var i = 0; i < lines.count(); i++) {
            var start = lines.isCode(i) ? -1 : content(lines.text(), lines.start(i), lines.end(i));
            if (start < 0 || !WhiteSpace.is(lines.text().charAt(Math.max(0, start - 1))) || !isItem(i)) {
                continue;
            }
            var c = lines.text().charAt(start);
            if (CROSSES.indexOf(c) >= 0 || c == '[' || OptionSigns.EMPTY.indexOf(c) >= 0) {
                return false;
            }
            plain |= TICKS.indexOf(c) < 0;
        }
        return plain;
    }

    private boolean hasLoneLetter() {
        var plain = 0;
        var setOff = 0;
        for (var i = 0; i < lines.count(); i++) {
            var start = lines.isCode(i) ? -1 : content(lines.text(), lines.start(i), lines.end(i));
            if (start >= 0) {
                plain += letter(lines.text(), start) != 0 ? 1 : 0;
                var opening = Emphasis.opening(lines.text(), start);
                setOff += !opening.isEmpty() && letter(lines.text(), start + opening.length()) != 0 ? 1 : 0;
            }
        }
        return setOff == 1 && plain > 1;
    }

    private boolean isItem(int line) {
        var at = WhiteSpace.end(lines.text(), lines.start(line), lines.end(line));
        return at + 1 < lines.end(line) && isBullet(lines.text().charAt(at))
                && WhiteSpace.is(lines.text().charAt(at + 1));
    }

    /// The text with all that moved, line by line.
    static String written(String text) {
        return new RightSigns(CodeLines.of(text)).written();
    }

    private String written() {
        var written = new StringBuilder(lines.text().length() + 8);
        for (var i = 0; i < lines.count(); i++) {
            var line = lines.line(i);
            var start = lines.isCode(i) ? -1 : content(line, 0, line.length());
            written.append(i == 0 ? "" : "\n").append(start < 0 ? line : moved(i, line, start));
        }
        return written.toString();
    }

    private String moved(int place, String line, int start) {
        var moved = isSign(line.charAt(start)) ? signedBefore(line, start)
                : behindLetter(line, start) >= 0 ? signedBehindLetter(line, start) : setOff(place, line, start);
        var letter = letter(moved, content(moved, 0, moved.length()));
        due = letter == 0 ? due : (char) (letter + 1);
        return moved;
    }

    /// `✅ b) text`, `- ✅ text`.
    private String signedBefore(String line, int start) {
        var behind = behindSign(line, start);
        var isItem = isBullet(line.charAt(WhiteSpace.end(line, 0)));
        return isDue(line, behind) || hasPlainItems && isItem
                ? signed(line.substring(0, start), line.substring(behind), line.charAt(start)) : line;
    }

    /// `b) ✅ text`, and `b) text ❌` among such.
    private String signedBehindLetter(String line, int start) {
        var behind = behindLetter(line, start);
        return behind < line.length() && isSign(line.charAt(behind))
                ? signed(line.substring(0, behind), line.substring(behindSign(line, behind)), line.charAt(behind))
                : withoutCross(line);
    }

    private String signed(String lead, String text, char sign) {
        return TICKS.indexOf(sign) >= 0 ? lead + text.stripTrailing() + " ✅"
                : hasTick ? lead + text : lead + sign + " " + text;
    }

    /// `**b) text**`, also over several lines. What closes behind the letter, or within the line, sets something else
    /// off.
    private String setOff(int place, String line, int start) {
        var opening = Emphasis.opening(line, start);
        var letter = start + opening.length();
        if (opening.isEmpty() || !isDue(line, letter)) {
            return withoutCross(line);
        }
        var text = behindLetter(line, letter);
        var closing = Emphasis.closing(opening);
        var close = line.indexOf(closing, text - 1);
        if (hasLoneLetter && close >= 0 && close <= text && Emphasis.BOLD.isOpenedBy(opening)) {
            return line.substring(0, start) + line.substring(letter, close) + ' ' + opening
                    + line.substring(close + closing.length()).strip() + closing;
        }
        var isWhole = close >= 0 ? close > text && isEnd(line, close + closing.length())
                : goesOn(place).stripTrailing().endsWith(closing);
        return isWhole ? line.substring(0, start) + line.substring(letter, text) + opening + line.substring(text)
                : line;
    }

    /// The lines below up to a blank one or the next option.
    private String goesOn(int line) {
        var end = line + 1;
        while (end < lines.count() && !lines.isCode(end) && !lines.isBlank(end)
                && behindLetter(lines.text(), content(lines.text(), lines.start(end), lines.end(end))) < 0) {
            end++;
        }
        return lines.lines(line + 1, end);
    }

    private String withoutCross(String line) {
        var end = hasTick ? endOfCrossed(line, 0, line.length()) : -1;
        return end < 0 ? line : line.substring(0, end);
    }

    /// Where the text ends before a cross at the end of the line; -1 if none stands there.
    private static int endOfCrossed(String text, int start, int end) {
        var last = end;
        while (last > start && (WhiteSpace.is(text.charAt(last - 1)) || text.charAt(last - 1) == '\uFE0F')) {
            last--;
        }
        return last > start + 1 && text.charAt(last - 1) >= '\u2600' && CROSSES.indexOf(text.charAt(last - 1)) >= 0
                ? last - 1 : -1;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '+';
    }

    private static boolean isSign(char c) {
        return c >= '\u2600' && (TICKS.indexOf(c) >= 0 || CROSSES.indexOf(c) >= 0);
    }

    /// Where the text of a line begins, behind white space and a bullet; -1 if it has none.
    private static int content(String text, int start, int end) {
        var at = WhiteSpace.end(text, start, end);
        if (at - start > MOST_INDENTED || at >= end) {
            return -1;
        }
        var content = isBullet(text.charAt(at)) ? WhiteSpace.end(text, at + 1, end) : at;
        return content == at + 1 ? at : content < end ? content : -1;
    }

    /// Behind `b)`, `(b)` or `B.` and the white space that follows; -1 if none stands here.
    private static int behindLetter(String text, int at) {
        return letter(text, at) == 0 ? -1 : WhiteSpace.end(text, text.charAt(at) == '(' ? at + 3 : at + 2);
    }

    /// The letter of an option, in its small form; 0 if none begins here.
    private static char letter(String text, int at) {
        var letter = at >= 0 && at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
        if (letter < 0 || letter + 1 >= text.length()) {
            return 0;
        }
        var c = Character.toLowerCase(text.charAt(letter));
        return c >= 'a' && c <= 'h' && ".):]、．：）".indexOf(text.charAt(letter + 1)) >= 0 ? c : 0;
    }

    private boolean isDue(String line, int at) {
        var letter = letter(line, at);
        return letter != 0 && (letter == due || letter == 'a');
    }

    private static boolean isEnd(String line, int at) {
        var end = WhiteSpace.end(line, at);
        return end == line.length() || end == line.length() - 1 && line.charAt(end) == '.' || isSign(line.charAt(end));
    }

    private static int behindSign(String line, int sign) {
        var at = sign + 1;
        while (at < line.length() && (WhiteSpace.is(line.charAt(at)) || line.charAt(at) == '\uFE0F')) {
            at++;
        }
        return at;
    }
}
