package dev.recto.markdown.block;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Markdown reduced to its words, for looking at wording and for rows that have no room for more.
///
/// Every heading, item and question goes through here, most of them plain already. So what a text has of marks is
/// looked up in one pass, and only the steps that this asks for are taken.
public final class PlainText {
    private static final int LONGEST_TAG = 3000;
    private static final int LONGEST_TARGET = 3000;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_CITATION = 300;

    private static final int TAGS = 1;
    private static final int LINKS = 2;
    private static final int MARKS = 4;
    private static final int ENTITIES = 8;
    private static final int SPACE = 16;

    /// By character.
    private static final byte[] SIGNS = table();

    /// A line that opens or closes a block of code.
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:`{3,}[^`\\n]*|~{3,}.*)$");

    private PlainText() {}

    /// For a reader: as [#of], without the lines that fence code and name its language.
    public static String line(String markdown) {
        return of(markdown.contains("```") || markdown.contains("~~~")
                ? FENCE.matcher(markdown).replaceAll("") : markdown);
    }

    public static String of(String markdown) {
        var signs = signs(markdown);
        if (signs == 0) {
            return markdown;
        }
        var text = markdown;
        if ((signs & TAGS) != 0) {
            text = withoutTags(withoutComments(text));
        }
        if ((signs & LINKS) != 0) {
            text = withLinkTexts(withoutCitations(withoutPictures(text)));
        }
        if ((signs & ENTITIES) == 0) {
            return condensed(text, true, true).strip();
        }
        // What an entity stands for is no mark.
        var decoded = org.jsoup.parser.Parser.unescapeEntities(condensed(text, true, false), false);
        return condensed(decoded, false, true).strip();
    }

    /// Which steps can change anything. Single blanks between words stay what they are.
    private static int signs(String text) {
        var signs = 0;
        var blank = true;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ') {
                signs |= blank ? SPACE : 0;
                blank = true;
            } else {
                blank = false;
                // White space beyond ASCII counts only at the edges, which is seen only when it is looked for.
                signs |= c < 0x80 ? SIGNS[c] : Character.isWhitespace(c) ? SPACE : 0;
            }
        }
        return blank && !text.isEmpty() ? signs | SPACE : signs;
    }

    private static byte[] table() {
        var table = new byte[0x80];
        Arrays.fill(table, 0, ' ' + 1, (byte) SPACE);
        table['<'] = TAGS;
        table[']'] = LINKS;
        table['&'] = ENTITIES;
        for (var mark : "*`_~".toCharArray()) {
            table[mark] = MARKS;
        }
        return table;
    }

    private static String withoutComments(String text) {
        var start = text.indexOf("<!--");
        var end = start < 0 ? -1 : text.indexOf("-->", start + 4);
        if (end < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var copied = 0;
        while (end >= 0) {
            out.append(text, copied, start).append(' ');
            copied = end + 3;
            start = text.indexOf("<!--", copied);
            end = start < 0 ? -1 : text.indexOf("-->", start + 4);
        }
        return out.append(text, copied, text.length()).toString();
    }

    /// `<`, perhaps `/`, a letter, and up to the next `>`.
    private static String withoutTags(String text) {
        StringBuilder out = null;
        var copied = 0;
        for (var at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            var name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
            var close = name < text.length() && isLetter(text.charAt(name))
                    ? endOfRun(text, name + 1, '<', '>', '>', LONGEST_TAG) : -1;
            if (close >= 0 && text.charAt(close) == '>') {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, at).append(' ');
                copied = close + 1;
                at = copied;
            } else {
                at++;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// `![…](…)` and `![…][…]`
    private static String withoutPictures(String text) {
        StringBuilder out = null;
        var copied = 0;
        for (var at = text.indexOf("!["); at >= 0; at = text.indexOf("![", at)) {
            var close = endOfRun(text, at + 2, '[', ']', ']', LONGEST_TEXT);
            var end = close >= 0 && text.charAt(close) == ']' ? endOfTarget(text, close + 1) : -1;
            if (end >= 0) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, at).append(' ');
                copied = end;
                at = end;
            } else {
                at++;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /// `[[…](…)]` and `[[…]](…)`
    private static String withoutCitations(String text) {
        StringBuilder out = null;
        var copied = 0;
        for (var at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at)) {
            var close = endOfRun(text, at + 2, '[', ']', ']', LONGEST_CITATION);
            var end = close >= 0 && text.charAt(close) == ']' ? endOfCitation(text, close + 1) : -1;
            if (end >= 0) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, at).append(' ');
                copied = end;
                at = end;
            } else {
                at++;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static int endOfCitation(String text, int at) {
        if (text.startsWith("(", at)) {
            var end = endOfParentheses(text, at);
            return end >= 0 && text.startsWith("]", end) ? end + 1 : -1;
        }
        return text.startsWith("](", at) ? endOfParentheses(text, at + 1) : -1;
    }

    /// `[text](…)` and `[text][…]` become `text`.
    private static String withLinkTexts(String text) {
        StringBuilder out = null;
        var copied = 0;
        for (var at = text.indexOf('['); at >= 0; at = text.indexOf('[', at)) {
            var close = endOfRun(text, at + 1, '[', ']', ']', LONGEST_TEXT);
            var end = close >= 0 && text.charAt(close) == ']' ? endOfTarget(text, close + 1) : -1;
            if (end >= 0) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, at).append(text, at + 1, close);
                copied = end;
                at = end;
            } else {
                at++;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /// Behind what a link's text is followed by; -1 if it is no link.
    private static int endOfTarget(String text, int at) {
        if (text.startsWith("(", at)) {
            return endOfParentheses(text, at);
        }
        if (text.startsWith("[", at)) {
            var close = endOfRun(text, at + 1, '[', ']', ']', LONGEST_LABEL);
            return close >= 0 && text.charAt(close) == ']' ? close + 1 : -1;
        }
        return -1;
    }

    private static int endOfParentheses(String text, int open) {
        var close = endOfRun(text, open + 1, ')', '\n', ')', LONGEST_TARGET);
        return close >= 0 && text.charAt(close) == ')' ? close + 1 : -1;
    }

    /// The place of the first of two characters; -1 if there is none, or if one that closes is too far away.
    ///
    /// @param longest in Unicode characters
    private static int endOfRun(String text, int from, char one, char other, char closing, int longest) {
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == one || c == other) {
                return c != closing || i - from <= longest || text.codePointCount(from, i) <= longest ? i : -1;
            }
            if (i - from > 2 * longest) {
                return -1;
            }
        }
        return -1;
    }

    /// Without asterisks, back-ticks and pairs of tildes, and without underscores but for single ones inside a word;
    /// one blank for each run of white space, none at the beginning. What stays is copied in runs.
    private static String condensed(String text, boolean marks, boolean blanks) {
        var out = new StringBuilder(text.length());
        var copied = 0;
        var blank = true;
        for (var i = 0; i < text.length(); ) {
            var c = text.charAt(i);
            if (c > '~' || SIGNS[c] == 0) {
                blank = false;
                i++;
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                if (blanks && (blank || c != ' ')) {
                    out.append(text, copied, i).append(blank ? "" : " ");
                    copied = i + 1;
                }
                blank = true;
                i++;
            } else {
                var end = marks ? endOfMark(text, i) : -1;
                if (end >= 0) {
                    out.append(text, copied, i);
                    copied = end;
                }
                blank &= end >= 0;
                i = Math.max(end, i + 1);
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /// Behind the mark that stands here; -1 if what stands here is none.
    private static int endOfMark(String text, int start) {
        var c = text.charAt(start);
        if (c == '*' || c == '`') {
            return start + 1;
        }
        var end = start + 1;
        if (c == '~') {
            return end < text.length() && text.charAt(end) == '~' ? end + 1 : -1;
        }
        if (c != '_') {
            return -1;
        }
        while (end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        var isInWord = end == start + 1 && start > 0 && end < text.length() && isOfWord(text.codePointBefore(start))
                && isOfWord(text.codePointAt(end));
        return isInWord ? -1 : end;
    }

    /// `\p{L}` or `\p{N}`
    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
