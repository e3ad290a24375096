package dev.recto.markdown.family;

import dev.recto.markdown.block.WhiteSpace;
import java.util.List;
import java.util.Optional;

/// A bold run that a text begins with, and what stands behind it on the same line.
///
/// @param end of that line
record BoldRun(String inside, int behind, int end) {
    private static final List<String> MARKS = List.of("****", "***", "**", "__");
    private static final int LONGEST = 600;

    /// The run ends with the first mark like its own that stands right behind something.
    static Optional<BoldRun> of(String text) {
        for (var mark : MARKS) {
            if (text.startsWith(mark) && mark.length() < text.length()
                    && !WhiteSpace.is(text.charAt(mark.length()))) {
                var start = mark.length();
                var close = text.indexOf(mark, start + 1);
                while (close > 0 && WhiteSpace.is(text.charAt(close - 1))) {
                    close = text.indexOf(mark, close + 1);
                }
                if (close > 0 && (close - start <= LONGEST || text.codePointCount(start, close) <= LONGEST)) {
                    var lineEnd = text.indexOf('\n', close + start);
                    return Optional.of(new BoldRun(text.substring(start, close), close + start,
                            lineEnd < 0 ? text.length() : lineEnd));
                }
            }
        }
        return loose(text);
    }

    /// `** What is a heap?**`: a blank behind the first mark, which makes no bold, if it is all that stands on the
    /// line.
    private static Optional<BoldRun> loose(String text) {
        if (!text.startsWith("** ") && !text.startsWith("__ ")) {
            return Optional.empty();
        }
        var newline = text.indexOf('\n');
        var end = newline < 0 ? text.length() : newline;
        var close = text.indexOf(text.substring(0, 2), 2);
        return close > 0 && close < end && close <= LONGEST && text.substring(close + 2, end).isBlank()
                && !text.substring(2, close).isBlank()
                ? Optional.of(new BoldRun(text.substring(2, close).strip(), close + 2, end)) : Optional.empty();
    }
}
