package dev.recto.markdown.block;

/// A rule `---` right below a paragraph, which CommonMark takes for the underline of a heading.
///
/// Who underlines a heading gives it a few words, and often as many hyphens as it has letters. A few hyphens below
/// several lines, a sentence, very long text, a label with what it announces (`**Answer:** B`) or text right below a
/// heading `## …` divide what stands above from what comes next.
final class RuleBelowText {
    private static final int LONGEST_RULE = 5;
    private static final int LONGEST_HEADING = 120;

    private RuleBelowText() {}

    /// Whether the last line of a heading is such a rule.
    ///
    /// @param start of the heading in the text
    /// @param end behind it
    static boolean underlines(String text, int start, int end) {
        var line = text.lastIndexOf('\n', end - 1) + 1;
        if (line <= start || text.charAt(start) == '#') {
            return false;
        }
        var hyphens = 0;
        for (var i = line; i < end; i++) {
            hyphens += text.charAt(i) == '-' ? 1 : 0;
        }
        var last = endOfText(text, start, line);
        return hyphens >= 3 && hyphens <= LONGEST_RULE && last > start
                && (text.lastIndexOf('\n', last - 1) >= start || last - start > LONGEST_HEADING
                        || ".!。…".indexOf(text.charAt(last - 1)) >= 0 || hasLabel(text, start, last)
                        || isBelowHeading(text, start));
    }

    /// Right below `# Title` may stand an underlined one; below `## …` it would be on the same level, with nothing in
    /// between.
    private static boolean isBelowHeading(String text, int start) {
        var line = start < 2 || text.charAt(start - 1) != '\n' ? start : text.lastIndexOf('\n', start - 2) + 1;
        var signs = line;
        while (signs < start && text.charAt(signs) == '#') {
            signs++;
        }
        return signs - line > 1 && signs - line <= 6 && (text.charAt(signs) == ' ' || text.charAt(signs) == '\t');
    }

    private static int endOfText(String text, int start, int end) {
        var at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// `**Answer:** …`, `**Answer**: …`: bold words with a colon, and something behind them.
    private static boolean hasLabel(String text, int start, int end) {
        if (!text.startsWith("**", start)) {
            return false;
        }
        var close = text.indexOf("**", start + 2);
        return close > start && close + 3 < end
                && (text.charAt(close - 1) == ':' || text.charAt(close + 2) == ':');
    }
}
