package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.List;
import java.util.regex.Pattern;

/// Points of a list that each begin with a label: `- **Problem:** …` over `- **Solution:** …`.
final class LabelledPoints {
    private static final Pattern POINT = Pattern.compile("^[ \\t]{0,8}(?:[-*+]|\\d{1,4}[.)])[ \\t]+(\\*\\*|__)"
            + "[^*_:：\\n]{1,40}(?:[:：]\\1|\\1[ \\t]?[:：])");
    private static final int LOOKED_AT = 80;

    private LabelledPoints() {}

    /// Whether one stands on a line and another one, which asks nothing, right above it.
    ///
    /// @param marks those above
    static boolean goOnAt(Document document, int line, List<LineMarks.Marked> marks) {
        return (marks.isEmpty() || marks.getLast().line() < line - 1) && isOne(document, line)
                && isOne(document, line - 1);
    }

    private static boolean isOne(Document document, int line) {
        if (line < 1) {
            return false;
        }
        var start = document.lineStart(line);
        var end = Math.min(document.lineEnd(line), start + LOOKED_AT);
        return POINT.matcher(document.text()).region(start, end).lookingAt();
    }
}
