package dev.recto.markdown.block;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A stretch of the source, free of its container's prefix; each of its lines is one line of the source.
///
/// Most slices are made to see whether there is an answer, or where it ends; their text is not copied out of the
/// document before someone wants to have it.
public final class Slice {
    private final String base;
    private final int start;
    private final int end;
    private final int line;
    /// Set when it is asked for first; several threads may do so, and have the same.
    private @Nullable String text;
    /// The same: whoever wants to have an answer's text wants it without the lines around it.
    private @Nullable Slice trimmed;
    /// The same: who tells whether a question is answered wants to know what is kept, and so does who writes its card.
    private @Nullable Slice kept;

    /// @param line the first line's number in the source, counted from 1
    public Slice(String text, int line) {
        this(text, 0, text.length(), line);
    }

    /// What is left of a text once its beginning, a label perhaps on lines of its own, is taken off.
    ///
    /// @param whole the text
    /// @param line its first line's number
    /// @param rest its end; if it is none, it counts as beginning on that line
    public static Slice endOf(String whole, int line, String rest) {
        return whole.endsWith(rest) ? new Slice(whole, line).from(whole.length() - rest.length())
                : new Slice(rest, line);
    }

    /// What stands between two offsets of a text.
    Slice(String base, int start, int end, int line) {
        this.base = base;
        this.start = start;
        this.end = end;
        this.line = line;
    }

    public static Slice none(int line) {
        return new Slice("", line);
    }

    public String text() {
        var known = text;
        if (known == null) {
            known = base.substring(start, end);
            text = known;
        }
        return known;
    }

    /// The first line's number in the source, counted from 1.
    public int line() {
        return line;
    }

    public boolean isBlank() {
        return firstVisible() == end;
    }

    /// The last line's number.
    public int endLine() {
        return line + lineEnds(end);
    }

    /// Without blank lines before and after, and without space behind the last word.
    public Slice trimmed() {
        var known = trimmed;
        if (known == null) {
            known = withoutBlankEdges();
            trimmed = known;
        }
        return known;
    }

    /// What is kept of this if it is an answer.
    ///
    /// @param edges takes off what is not; only the first one is asked, so there must be no other
    public Slice kept(UnaryOperator<Slice> edges) {
        var known = kept;
        if (known == null) {
            known = edges.apply(this);
            kept = known;
        }
        return known;
    }

    private Slice withoutBlankEdges() {
        var visible = firstVisible();
        if (visible == end) {
            return none(line);
        }
        var first = Math.max(start, base.lastIndexOf('\n', visible) + 1);
        var last = end;
        while (Character.isWhitespace(base.charAt(last - 1))) {
            last--;
        }
        return first == start && last == end ? this : new Slice(base, first, last, line + lineEnds(first));
    }

    /// The same beginning on an earlier line with nothing on it, so that every line keeps its number.
    public Slice beginningOn(int earlier) {
        return earlier >= line ? this : new Slice("\n".repeat(line - earlier) + text(), earlier);
    }

    /// What stands on lines up to this one, inclusive.
    public Slice upTo(int lastLine) {
        var offset = start;
        for (var i = line; i <= lastLine; i++) {
            var lineEnd = base.indexOf('\n', offset, end);
            if (lineEnd < 0) {
                return this;
            }
            offset = lineEnd + 1;
        }
        return to(offset - start);
    }

    /// What is left from this offset on.
    public Slice from(int offset) {
        return new Slice(base, start + offset, end, line + lineEnds(start + offset));
    }

    /// What stands before this offset.
    public Slice to(int offset) {
        return new Slice(base, start, start + offset, line);
    }

    private int firstVisible() {
        var i = start;
        while (i < end && Character.isWhitespace(base.charAt(i))) {
            i++;
        }
        return i;
    }

    private int lineEnds(int before) {
        var count = 0;
        for (var i = base.indexOf('\n', start, before); i >= 0; i = base.indexOf('\n', i + 1, before)) {
            count++;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slice slice && line == slice.line && text().equals(slice.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, text());
    }

    @Override
    public String toString() {
        return line + ": " + text();
    }
}
