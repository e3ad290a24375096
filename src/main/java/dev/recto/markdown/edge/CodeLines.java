package dev.recto.markdown.edge;

import dev.recto.markdown.block.WhiteSpace;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// The lines of a text and which of them are fenced code: what is left can be searched for marks.
///
/// Lines are kept as offsets; most of them are never taken out of the text.
public final class CodeLines {
    private static final boolean[] NO_CODE = {};

    private final String text;
    private final int[] starts;
    private final int count;
    private final boolean[] code;

    private CodeLines(String text, int[] starts, int count, boolean[] code) {
        this.text = text;
        this.starts = starts;
        this.count = count;
        this.code = code;
    }

    public static CodeLines of(String text) {
        var starts = new int[16];
        var count = 1;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        var lines = new CodeLines(text, starts, count, NO_CODE);
        return Marks.hasFence(text) ? new CodeLines(text, starts, count, lines.fenced()) : lines;
    }

    /// The lines of a text, those of fenced code empty.
    public static List<String> blanked(String markdown) {
        return of(markdown).blanked();
    }

    public List<String> blanked() {
        return new AbstractList<>() {
            @Override
            public String get(int line) {
                return isCode(line) ? "" : line(line);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    /// The text with spaces in the place of its code, so that offsets stay what they are.
    public static String masked(String text) {
        var lines = of(text);
        if (lines.code.length == 0) {
            return text;
        }
        var masked = new StringBuilder(text);
        for (var line = 0; line < lines.count; line++) {
            for (var i = lines.start(line); lines.isCode(line) && i < lines.end(line); i++) {
                masked.setCharAt(i, ' ');
            }
        }
        return masked.toString();
    }

    public int count() {
        return count;
    }

    public int start(int line) {
        return starts[line];
    }

    /// The offset of its line end.
    public int end(int line) {
        return line + 1 < count ? starts[line + 1] - 1 : text.length();
    }

    /// Whether it is fenced code or one of its fences.
    public boolean isCode(int line) {
        return line < code.length && code[line];
    }

    /// As it stands in the text.
    public String line(int line) {
        return text.substring(start(line), end(line));
    }

    public String text() {
        return text;
    }

    /// Several lines as they stand in the text, without the last one's line end.
    public String lines(int from, int to) {
        return to <= from ? "" : text.substring(start(from), end(to - 1));
    }

    public boolean isBlank(int line) {
        for (var i = start(line); i < end(line); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean[] fenced() {
        var fenced = new boolean[count];
        var fence = "";
        for (var line = 0; line < count; line++) {
            if (fence.isEmpty()) {
                fence = opening(line);
                fenced[line] = !fence.isEmpty();
            } else {
                fenced[line] = true;
                fence = closes(line, fence) ? "" : fence;
            }
        }
        return fenced;
    }

    /// CommonMark 4.5: at least three back-ticks or tildes, no back-tick behind back-ticks; here also behind the marks
    /// of quotes and list items. Empty if it is none.
    private String opening(int line) {
        var end = end(line);
        var at = start(line);
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        while (at + 1 < end && "-*+>".indexOf(text.charAt(at)) >= 0 && WhiteSpace.is(text.charAt(at + 1))) {
            for (at++; at < end && WhiteSpace.is(text.charAt(at)); at++) { }
        }
        if (at >= end || text.charAt(at) != '`' && text.charAt(at) != '~') {
            return "";
        }
        var behind = at;
        while (behind < end && text.charAt(behind) == text.charAt(at)) {
            behind++;
        }
        if (behind - at < 3 || text.charAt(at) == '`' && text.indexOf('`', behind, end) >= 0) {
            return "";
        }
        return text.substring(at, behind);
    }

    private boolean closes(int line, String fence) {
        var at = start(line);
        var end = end(line);
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - at < fence.length()) {
            return false;
        }
        while (at < end && text.charAt(at) == fence.charAt(0)) {
            at++;
        }
        return at == end;
    }
}
