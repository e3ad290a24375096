package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import org.jspecify.annotations.Nullable;

/// The labels that lines begin with, behind the marks of lists, headings, quotes and bold.
///
/// Each family that finds a question asks for the number of its line, so numbers are kept; several threads may find
/// out the same one.
final class LineLabels {
    static final int NO_NUMBER = -1;
    private static final String MARKS = " \t#>*_-+";

    /// In characters of a line.
    private static final int LOOKED_AT = 100;
    /// What is added to a number that is kept: 0 is that of a line nobody has asked for.
    private static final int KNOWN = 2;

    private final Document document;
    private final int[] numbers;

    LineLabels(Document document) {
        this.document = document;
        this.numbers = new int[document.lineCount() + 1];
    }

    /// The number that a line begins with; -1 if there is none, or one with a dot.
    int numberAt(int line) {
        var known = numbers[line];
        if (known == 0) {
            var label = at(line);
            known = KNOWN + (label == null ? NO_NUMBER : label.count());
            numbers[line] = known;
        }
        return known - KNOWN;
    }

    @Nullable Label at(int line) {
        var text = document.text();
        var at = document.lineStart(line);
        var end = document.lineEnd(line);
        while (at < end && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == end || !Label.mayBegin(text, at, end) ? null : Label.of(text.substring(at, Math.min(end,
                at + LOOKED_AT)).replace("**", "").replace("__", "")).orElse(null);
    }
}
