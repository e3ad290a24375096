package dev.recto.markdown.kind;

import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.Marks;
import java.util.Locale;
import java.util.regex.Pattern;

/// Options in a list of HTML, `<ol type="A">` over `<li>text</li>`: written as the lines that stand for them,
/// `A. text`, `1. text` or `- text`.
final class HtmlItems {
    private static final Pattern LIST =
            Pattern.compile("(?m)^[ \\t]*<(ol|ul)(?:\\s+([^<>\\n]*))?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("type\\s*=\\s*[\"']?(?:[aA]|upper-alpha|lower-alpha)\\b");
    private static final Pattern ITEM = Pattern.compile(
            "<li(?:\\s[^<>\\n]*)?>\\s*([^<>]*(?:<(?!/?(?:li|ol|ul)\\b)[^<>]*>[^<>]*)*)(?:</li>)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private HtmlItems() {}

    /// The text with the lines of its first list, if that holds nothing but a few items.
    static String asLines(String text) {
        // What stands in code is shown, and no list.
        var list = Marks.hasTag(text, "li") ? LIST.matcher(CodeLines.masked(text)) : null;
        if (list == null || !list.find()) {
            return text;
        }
        var close = text.toLowerCase(Locale.ROOT).indexOf(
                "</" + list.group(1).toLowerCase(Locale.ROOT) + ">", list.end());
        if (close < 0) {
            return text;
        }
        var lettered = list.group(2) != null && LETTERS.matcher(list.group(2)).find();
        var ordered = list.group(1).equalsIgnoreCase("ol");
        var lines = new StringBuilder();
        var item = ITEM.matcher(text).region(list.end(), close);
        var count = 0;
        var at = list.end();
        while (item.find() && text.substring(at, item.start()).isBlank()) {
            lines.append(lettered ? (char) ('A' + count) + ". " : ordered ? count + 1 + ". " : "- ")
                    .append(item.group(1).strip().replaceAll("\\s+", " ")).append('\n');
            count++;
            at = item.end();
        }
        return count < FEWEST || count > MOST || !text.substring(at, close).isBlank() ? text
                : text.substring(0, list.start()).stripTrailing() + "\n\n" + lines + "\n"
                        + text.substring(close + "</ol>".length()).stripLeading();
    }
}
