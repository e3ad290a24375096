package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// An answer that begins behind four blanks or more, to show that it answers. Alone that would be code, and below a
/// blank line it is (CommonMark 4.4): text loses the indentation that its lines have in common, code keeps what makes
/// it code.
public final class IndentedText {
    /// Columns that make code of a line.
    private static final int CODE = 4;

    private final List<String> lines;
    private final int firstLine;
    private final IntPredicate isCode;

    private IndentedText(List<String> lines, int firstLine, IntPredicate isCode) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.isCode = isCode;
    }

    /// An answer with as many lines, the first ones without what they have in common.
    ///
    /// @param isCode whether a line of the document, by its number, is code there; what is, may be text all the same
    public static Slice outdented(Slice answer, IntPredicate isCode) {
        var text = answer.text();
        if (text.isEmpty() || text.charAt(0) != ' ' && text.charAt(0) != '\t' && text.charAt(0) != '\n') {
            return answer;
        }
        var kept = answer.trimmed();
        if (columns(kept.text()) < CODE) {
            return answer;
        }
        var lines = List.of(kept.text().split("\n", -1));
        return new IndentedText(lines, kept.line(), isCode).outdented(kept);
    }

    private Slice outdented(Slice answer) {
        var end = 0;
        var common = Integer.MAX_VALUE;
        while (end < lines.size() && (lines.get(end).isBlank() || columns(lines.get(end)) >= CODE)) {
            common = lines.get(end).isBlank() ? common : Math.min(common, columns(lines.get(end)));
            end++;
        }
        if (!isText(0, endOfPart(0, end))) {
            return answer;
        }
        var changed = new ArrayList<String>(lines.size());
        for (var start = 0; start < end;) {
            var behind = endOfPart(start, end);
            var off = isText(start, behind) ? common : Math.min(common, columns(lines.get(start)) - CODE);
            for (var line : lines.subList(start, behind)) {
                changed.add(without(off, line));
            }
            for (start = behind; start < end && lines.get(start).isBlank(); start++) {
                changed.add("");
            }
        }
        changed.addAll(lines.subList(end, lines.size()));
        return new Slice(String.join("\n", changed), answer.line());
    }

    /// The first blank line, one within a fence aside.
    private int endOfPart(int start, int end) {
        var fence = "";
        for (var line = start; line < end; line++) {
            var text = lines.get(line).strip();
            if (!fence.isEmpty()) {
                fence = text.equals(fence) ? "" : fence;
            } else if (text.startsWith("```") || text.startsWith("~~~")) {
                fence = text.substring(0, 3);
            } else if (text.isEmpty()) {
                return line;
            }
        }
        return end;
    }

    private boolean isText(int start, int end) {
        var first = lines.get(start).strip();
        return !isCode.test(firstLine + start) || first.startsWith("```") || first.startsWith("~~~")
                || ProseLines.are(lines.subList(start, end));
    }

    private static int columns(String line) {
        var columns = 0;
        for (var at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '\t') {
                columns += CODE - columns % CODE;
            } else if (line.charAt(at) == ' ') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }

    private static String without(int columns, String line) {
        var text = line.stripLeading();
        return columns <= 0 ? line : text.isEmpty() ? "" : " ".repeat(Math.max(0, columns(line) - columns)) + text;
    }
}
