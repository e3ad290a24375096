package dev.recto.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.WCWidth;

/// Measures and breaks text by the columns of a terminal: a Chinese character or an emoji takes two, a combining mark
/// none.
final class Columns {
    /// No sequence of code points that is drawn as one is longer, whatever a document says.
    private static final int LONGEST_CLUSTER = 32;

    private static final int LONGEST_ADDRESS = 2_000;

    private Columns() {}

    static int of(CharSequence text) {
        var columns = 0;
        for (var at = 0; at < text.length(); at = clusterEnd(text, at)) {
            columns += ofCluster(text, at);
        }
        return columns;
    }

    /// The columns of the longest stretch that no line break may part.
    static int ofLongestWord(AttributedString text) {
        var longest = 0;
        for (var piece : pieces(text)) {
            longest = Math.max(longest, of(piece.toString().stripTrailing()));
        }
        return longest;
    }

    /// Breaks text into lines of at most `width` columns: where Unicode allows a break, else within the word.
    ///
    /// @return at least one line
    static List<AttributedString> wrap(AttributedString text, int width) {
        var lines = new ArrayList<AttributedString>();
        var all = text.toString();
        var start = 0;
        for (var end = all.indexOf('\n'); end >= 0; start = end + 1, end = all.indexOf('\n', start)) {
            wrapLine(text.subSequence(start, end), Math.max(1, width), lines);
        }
        wrapLine(text.subSequence(start, text.length()), Math.max(1, width), lines);
        return lines;
    }

    /// Breaks a line wherever `width` columns are full.
    ///
    /// @return at least one line
    static List<AttributedString> broken(AttributedString line, int width) {
        var parts = new ArrayList<AttributedString>();
        var start = 0;
        do {
            var end = head(line, start, width);
            parts.add(line.subSequence(start, end));
            start = end;
        } while (start < line.length());
        return parts;
    }

    /// Breaks a line of code as [#broken] does, but behind a space if there is one near the end: a name stays whole,
    /// and so does the end of a comment.
    ///
    /// @param width of the first line
    /// @param further width of those below
    static List<AttributedString> brokenAtSpaces(AttributedString line, int width, int further) {
        var parts = new ArrayList<AttributedString>();
        var text = line.toString();
        var start = 0;
        for (var room = width; fitting(text, start, room) < text.length(); room = further) {
            var end = behindSpace(text, start, head(text, start, room));
            parts.add(line.subSequence(start, end));
            start = end;
        }
        parts.add(line.subSequence(start, line.length()));
        return parts;
    }

    /// The place behind the last space of a stretch, if that is in its last third and not all is blank; else its end.
    private static int behindSpace(String text, int start, int end) {
        for (var at = end; at - start > (end - start) * 2 / 3; at--) {
            if (text.charAt(at - 1) == ' ') {
                return text.substring(start, at).isBlank() ? end : at;
            }
        }
        return end;
    }

    /// The end of what fits, at least one character of a text that is not empty.
    private static int head(CharSequence text, int start, int width) {
        return start == text.length() ? start : Math.max(fitting(text, start, width), clusterEnd(text, start));
    }

    /// Text followed by as many spaces as it needs to fill `width` columns.
    static AttributedString padded(AttributedString text, int width) {
        return new AttributedStringBuilder().append(text).append(spaces(width - of(text))).toAttributedString();
    }

    static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /// As much of the text as `width` columns hold, the last one an ellipsis if something is left out.
    static String shortened(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + "…";
    }

    private static void wrapLine(AttributedString line, int width, List<AttributedString> lines) {
        var current = new AttributedStringBuilder();
        var used = 0;
        for (var piece : pieces(line)) {
            var text = piece.toString();
            if (used > 0 && used + of(text.stripTrailing()) > width) {
                lines.add(trimmed(current.toAttributedString()));
                current = new AttributedStringBuilder();
                used = 0;
            }
            var rest = piece;
            if (used == 0 && of(text.stripTrailing()) > width) {
                var parts = broken(trimmed(piece), width);
                lines.addAll(parts.subList(0, parts.size() - 1));
                rest = piece.subSequence(trimmed(piece).length() - parts.getLast().length(), piece.length());
            }
            current.append(rest);
            used += of(rest);
        }
        lines.add(trimmed(current.toAttributedString()));
    }

    static AttributedString trimmed(AttributedString line) {
        var end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.subSequence(0, end);
    }

    /// The stretches between which a line may be broken, with the spaces that follow each.
    private static List<AttributedString> pieces(AttributedString line) {
        var text = line.toString();
        var pieces = new ArrayList<AttributedString>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!isWithinAddress(text, end) && !isWithinOption(line, end)) {
                pieces.add(line.subSequence(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /// Unicode would break `https://example.org/a-b?c=d` at its signs; a person could not click on it then.
    private static boolean isWithinAddress(String text, int at) {
        if (at == text.length() || isNoPartOfAddress(text.charAt(at)) || isNoPartOfAddress(text.charAt(at - 1))) {
            return false;
        }
        var start = at;
        while (start > Math.max(0, at - LONGEST_ADDRESS) && !isNoPartOfAddress(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, Math.min(text.length(), at + 3)).contains("://");
    }

    /// Unicode would also break `--detach` and `my-branch` behind their hyphens: nobody could say how to type them. A
    /// hyphen ends a line only between two words of a text.
    private static boolean isWithinOption(AttributedString line, int at) {
        var dash = line.charAt(at - 1);
        if (at == line.length() || dash != '-' && dash != '–') {
            return false;
        }
        return line.styleAt(at - 1).equals(Ink.CODE)
                || !(at > 2 && Character.isLetter(line.charAt(at - 2)) && Character.isLetter(line.charAt(at - 3))
                        && Character.isLetter(line.charAt(at)));
    }

    private static boolean isNoPartOfAddress(char c) {
        return c <= ' ' || c >= 0x7f || c == '(' || c == ')';
    }

    /// The end of what fits into `width` columns from `start` on.
    private static int fitting(CharSequence text, int start, int width) {
        var columns = 0;
        var at = start;
        while (at < text.length()) {
            columns += ofCluster(text, at);
            if (columns > width) {
                return at;
            }
            at = clusterEnd(text, at);
        }
        return at;
    }

    private static int ofCluster(CharSequence text, int at) {
        return isPlain(text, at) ? 1 : Math.max(0, WCWidth.wcwidthForGraphemeCluster(window(text, at), 0));
    }

    private static int clusterEnd(CharSequence text, int at) {
        return isPlain(text, at) ? at + 1 : at + Math.max(1, WCWidth.charCountForGraphemeCluster(window(text, at), 0));
    }

    private static CharSequence window(CharSequence text, int at) {
        return text.subSequence(at, Math.min(text.length(), at + LONGEST_CLUSTER)).toString();
    }

    /// A Latin letter that no combining mark follows: the common case, decided cheaply.
    private static boolean isPlain(CharSequence text, int at) {
        return isLatin(text.charAt(at)) && (at + 1 >= text.length() || isLatin(text.charAt(at + 1)));
    }

    private static boolean isLatin(char c) {
        return c >= ' ' && c < 0x7f || c > 0xa0 && c < 0x300 && c != 0xad;
    }
}
