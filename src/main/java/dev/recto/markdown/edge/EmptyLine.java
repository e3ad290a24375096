package dev.recto.markdown.edge;

import dev.recto.markdown.block.WhiteSpace;
import java.util.regex.Pattern;

/// A line that says nothing: a rule, tags around nothing, a comment, a shortcode, the end of a page.
public final class EmptyLine {
    private static final String EMPTY_TAGS =
            "(?:\\s*</?(?:br|hr|p|div|center|details|summary|section|span|b|font|blockquote|quiz|question|steps?|tabs?"
                    + "|tabitem|cards?|accordion(?:item)?)(?:\\s[^<>]*)?/?>\\s*)+";
    private static final Pattern WRAPPERS = Pattern.compile(EMPTY_TAGS, Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile(
            "\\s*<a\\s+(?:name|id)=[^<>]*(?:/>|>\\s*</a>)\\s*", Pattern.CASE_INSENSITIVE);
    /// The end of a shortcode in brackets.
    private static final Pattern SHORTCODE_END = Pattern.compile("\\s*\\[/\\w+\\]\\s*");
    /// A new page where LaTeX prints it.
    private static final Pattern PAGE_BREAK =
            Pattern.compile("\\s*\\\\(?:newpage|pagebreak|clearpage|bigskip|medskip|vfill)\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*?-->\\s*");

    private static final Pattern OPEN_LINK = Pattern.compile("[\\s>*+-]*!?\\[\\s*]\\(\\s*\\)\\s*");

    private EmptyLine() {}

    /// Whether a line has a link that is still to be filled in and nothing else: `> - []()`.
    public static boolean isOpenLink(String line) {
        return line.endsWith(")") && OPEN_LINK.matcher(line).matches();
    }

    /// All of them begin and end with one of a few signs, text seldom does.
    static boolean is(String line) {
        var first = WhiteSpace.end(line, 0);
        return first < line.length() && switch (line.charAt(first)) {
            case '*', '-', '_' -> isRule(line, 0);
            case '<' -> line.stripTrailing().endsWith(">")
                    && (line.startsWith("<!--", first) ? COMMENT
                            : line.startsWith("<a", first) ? ANCHOR : WRAPPERS).matcher(line).matches();
            // A shortcode of a site generator, the end of a block.
            case '{' -> (line.startsWith("{{<") || line.startsWith("{{%")) && line.stripTrailing().endsWith("}}")
                    || line.startsWith("{% end", first) && line.stripTrailing().endsWith("%}");
            case '\\' -> PAGE_BREAK.matcher(line).matches();
            case '[' -> line.startsWith("[/", first) && SHORTCODE_END.matcher(line).matches();
            default -> false;
        };
    }

    /// CommonMark 4.1: three or more asterisks, hyphens or underscores, white space among them or not.
    public static boolean isRule(String text, int lineStart) {
        var first = WhiteSpace.end(text, lineStart);
        if (first == text.length() || "*-_".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        var signs = 0;
        for (var i = first; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != text.charAt(first) && !WhiteSpace.is(c)) {
                return false;
            }
            signs += WhiteSpace.is(c) ? 0 : 1;
        }
        return signs >= 3;
    }
}
