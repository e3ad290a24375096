package dev.recto.markdown.kind;

import dev.recto.markdown.edge.CodeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Options behind round boxes, `( ) red`, `- (x) blue`, also `{ } red`, or behind circles, `○ red`, `● blue`: written
/// as `[ ] red` and `[x] blue`, with each on a line of its own.
///
/// Brackets are boxes if there are two at least, and one of them has nothing but blanks in it: `(x)` alone is a
/// variable, and two gaps in a sentence have text before them. Circles are boxes if exactly one is full; the first of
/// them may stand over its own points, as in text out of a word processor, and then only the question can tell.
public final class RoundBoxes {
    private static final String FULL_CIRCLES = "●◉⦿⚫";
    private static final String EMPTY_CIRCLES = "○◯⚪⭘";
    /// `( )`, `(x)`, `(*)`, a tick in brackets, a dot in them.
    private static final String BRACKETS =
            "[({](?:(?<blank>[ \\u00A0_]{0,3})|[ ]?(?<mark>[xX*✓✔✅√•●]\\uFE0F?)[ ]?)[)}]";
    private static final String CIRCLE =
            "(?<full>[" + FULL_CIRCLES + "])\\uFE0F?|(?<empty>[" + EMPTY_CIRCLES + "])\\uFE0F?";
    private static final String LEAD = "^(?<lead>[ \\t]{0,3}(?:(?:[-*+]|\\d{1,2}[.)])[ \\t]+)?)";
    private static final Pattern BRACKETED = Pattern.compile(LEAD + BRACKETS + "[ \\t]+(?<text>\\S.*)$");
    private static final Pattern CIRCLED = Pattern.compile(LEAD + "(?:" + CIRCLE + ")[ \\t]*(?<text>\\S.*)$");
    /// Between two that share a line: several blanks, a sign that divides, or a single word before.
    private static final Pattern BESIDE = Pattern.compile(
            "(?:[ \\t]{2,}|[ \\t]*[|/;·][ \\t]+|(?<=[)][ \\t]{1,2}[\\p{L}\\p{N}.,-]{1,20})[ \\t])"
                    + "(?=\\([ xX*✓✔✅√•●]{1,3}\\)[ \\t]+\\S)");
    /// "Result:" before the first of several that share a line.
    private static final Pattern BEHIND_WORD = Pattern.compile(
            "^(?<word>[^()\\n]{1,40}[:：])[ \\t]*(?=\\([ xX*✓✔✅√•●]{1,3}\\)[ \\t]+\\S)");

    private RoundBoxes() {}

    /// The text with square ones in their place; as it is if it has none.
    ///
    /// @param chooses whether the question says that one is to choose
    static String asSquare(String text, BooleanSupplier chooses) {
        var brackets = hasEmptyBracket(text);
        if (!brackets && !hasFullCircle(text)) {
            return text;
        }
        var lines = new ArrayList<String>();
        var isCode = new ArrayList<Boolean>();
        var code = CodeLines.of(text);
        for (var i = 0; i < code.count(); i++) {
            for (var line : code.isCode(i) || !brackets ? List.of(code.line(i)) : apart(code.line(i))) {
                lines.add(line);
                isCode.add(code.isCode(i));
            }
        }
        return brackets ? bracketed(lines, isCode, text) : circled(lines, isCode, text, chooses);
    }

    /// Whether lines of a text are options with brackets, one below the other.
    public static boolean areIn(String text) {
        return hasEmptyBracket(text) && !asSquare(text, () -> false).equals(text);
    }

    /// Whether one of them has a mark in it.
    public static boolean areMarkedIn(String text) {
        return asSquare(text, () -> false).contains("[x] ");
    }

    /// Where the first line begins that has such brackets.
    public static int first(String text) {
        var start = 0;
        while (start < text.length() && !BRACKETED.matcher(text).region(start, lineEnd(text, start)).matches()) {
            start = lineEnd(text, start) + 1;
        }
        return Math.min(start, text.length());
    }

    private static int lineEnd(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean hasEmptyBracket(String text) {
        return hasEmptyBracket(text, '(', ')') || hasEmptyBracket(text, '{', '}');
    }

    private static boolean hasEmptyBracket(String text, char open, char close) {
        for (var at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            var end = at + 1;
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0'
                    || text.charAt(end) == '_')) {
                end++;
            }
            if (end > at + 1 && end < text.length() && text.charAt(end) == close) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFullCircle(String text) {
        for (var i = 0; i < FULL_CIRCLES.length(); i++) {
            if (text.indexOf(FULL_CIRCLES.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> apart(String line) {
        if (line.indexOf('(') == line.lastIndexOf('(')) {
            return List.of(line);
        }
        var word = BEHIND_WORD.matcher(line);
        var parts = new ArrayList<String>();
        var options = line;
        if (word.lookingAt()) {
            options = line.substring(word.end());
        }
        var beside = BESIDE.split(options);
        if (beside.length < 2 || !BRACKETED.matcher(beside[0]).matches()) {
            return List.of(line);
        }
        if (options.length() < line.length()) {
            parts.add(word.group("word"));
            parts.add("");
        }
        parts.addAll(List.of(beside));
        return parts;
    }

    private static String bracketed(List<String> lines, List<Boolean> isCode, String text) {
        var written = new StringBuilder(text.length());
        var found = 0;
        var blank = 0;
        for (var i = 0; i < lines.size(); i++) {
            written.append(i == 0 ? "" : "\n");
            var option = isCode.get(i) ? null : BRACKETED.matcher(lines.get(i));
            if (option == null || !option.matches()) {
                written.append(lines.get(i));
                continue;
            }
            found++;
            blank += option.group("blank") != null ? 1 : 0;
            written.append(option.group("lead")).append(option.group("blank") != null ? "[ ] " : "[x] ")
                    .append(option.group("text"));
        }
        return found >= 2 && blank > 0 ? written.toString() : text;
    }

    private static String circled(List<String> lines, List<Boolean> isCode, String text,
            BooleanSupplier chooses) {
        var written = new StringBuilder(text.length());
        var empty = 0;
        var full = 0;
        var fullAt = -1;
        for (var i = 0; i < lines.size(); i++) {
            written.append(i == 0 ? "" : "\n");
            var option = isCode.get(i) ? null : CIRCLED.matcher(lines.get(i));
            if (option == null || !option.matches()) {
                written.append(lines.get(i));
                continue;
            }
            var isFull = option.group("full") != null;
            fullAt = isFull ? empty : fullAt;
            full += isFull ? 1 : 0;
            empty += isFull ? 0 : 1;
            written.append(option.group("lead")).append(isFull ? "[x] " : "[ ] ").append(option.group("text"));
        }
        return full == 1 && empty > 0 && (fullAt > 0 || chooses.getAsBoolean()) ? written.toString() : text;
    }
}
