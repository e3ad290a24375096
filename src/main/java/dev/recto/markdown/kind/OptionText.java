package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.regex.Pattern;

/// What an option says: the text behind its sign and the lines below it, without what only marks it as right.
final class OptionText {
    /// An item with nothing in it, behind an option's text.
    private static final Pattern EMPTY_ITEM = Pattern.compile("\\s*\\n[ \\t]{0,3}[-*+]$");

    private static final Pattern BREAK = Pattern.compile("(?<!\\s)\\s*<br\\s?/?>$", Pattern.CASE_INSENSITIVE);

    private OptionText() {}

    static Option option(OptionStart first, OptionLines lines, int start, int end) {
        var text = withoutBreak(first.text());
        var whole = end > start + 1
                ? withoutEmptyItem(withoutBreak((text + "\n" + lines.textAtMargin(start + 1, end)).strip())) : text;
        var letter = first.letter().toUpperCase();
        var signed = RightMark.at(whole);
        return signed.isEmpty() ? new Option(letter, whole, first.marked())
                : new Option(letter, withoutBold(signed.get()), true);
    }

    /// The line behind the code that an option is: `a)` and nothing else, over a fence. The next line if it has a text.
    static int endOfCode(OptionStart first, OptionLines lines, int start, Style style) {
        var end = start + 1;
        while (end < lines.count() && lines.isBlank(end)) {
            end++;
        }
        if (style != Style.LETTER || !first.text().isEmpty() || end == lines.count() || !lines.isFence(end)) {
            return start + 1;
        }
        while (end < lines.count() && lines.isCode(end)) {
            end++;
        }
        return end;
    }

    /// A break of the line is none of the text it ends.
    private static String withoutBreak(String text) {
        return text.endsWith(">") ? BREAK.matcher(text).replaceFirst("")
                : text.endsWith("\\") && !text.endsWith("\\\\")
                ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private static String withoutEmptyItem(String text) {
        return text.endsWith("-") || text.endsWith("*") || text.endsWith("+")
                ? EMPTY_ITEM.matcher(text).replaceFirst("") : text;
    }

    /// `**text** ✅`: who marks an option with a sign may have it in bold as well, which would give it away.
    private static String withoutBold(String text) {
        return text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2
                ? text.substring(2, text.length() - 2) : text;
    }
}
