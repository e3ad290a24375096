package dev.recto.markdown.block;

import dev.recto.markdown.SourceText;
import java.util.Arrays;
import java.util.List;

/// A parsed document: its blocks and its lines.
public final class Document {
    private static final int MANY_LINES = 2000;

    private final SourceText source;
    private final FrontMatter frontMatter;
    private final Flow root;
    private final FixedList<Flow> flows;
    private final int[] lineStarts;
    private final LineNumbers lineNumbers;
    private final Hidden hidden;
    private final List<Tags.Tag> tags;
    private final References references;

    Document(SourceText source, FrontMatter frontMatter, Flow root, List<Flow> flows) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.root = root;
        this.flows = FixedList.copyOf(flows);
        this.lineStarts = starts(source.text());
        this.lineNumbers = new LineNumbers(lineStarts, source.text().length());
        this.hidden = Hidden.of(source.text(), flows);
        this.tags = Tags.in(source.text(), hidden);
        this.references = References.of(source.text(), flows);
    }

    public SourceText source() {
        return source;
    }

    public String text() {
        return source.text();
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    public Flow root() {
        return root;
    }

    /// All flows, the root first, each before those inside it.
    public FixedList<Flow> flows() {
        return flows;
    }

    /// Where nothing is a mark.
    public Hidden hidden() {
        return hidden;
    }

    /// The HTML tags that give it structure, in document order.
    public List<Tags.Tag> tags() {
        return tags;
    }

    /// What it defines for links and footnotes.
    public References references() {
        return references;
    }

    /// Whether there is so much to look at that several cores are worth it.
    public boolean isLong() {
        return lineStarts.length >= MANY_LINES;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /// The number, counted from 1, of the line this offset is in.
    public int lineAt(int offset) {
        return lineNumbers.at(offset);
    }

    /// The offset of a line's first character; of the text's end for the line after the last.
    public int lineStart(int line) {
        return line > lineStarts.length ? text().length() : lineStarts[line - 1];
    }

    /// A line without its end.
    public String line(int line) {
        return text().substring(lineStarts[line - 1], lineEnd(line));
    }

    /// The offset of a line's end, its line feed aside.
    public int lineEnd(int line) {
        return line < lineStarts.length ? lineStarts[line] - 1
                : text().endsWith("\n") ? text().length() - 1 : text().length();
    }

    /// The offset of the first character of a line that can be seen; -1 if none can.
    public int firstVisible(int line) {
        var text = text();
        var end = lineEnd(line);
        for (var at = lineStarts[line - 1]; at < end; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /// Whether all that can be seen on a line is code or a comment, the marks of quotes aside.
    public boolean isCode(int line) {
        var at = line > lineStarts.length ? -1 : firstVisible(line);
        var last = line > lineStarts.length ? -1 : lineEnd(line) - 1;
        while (at >= 0 && at < last && (text().charAt(at) == '>' || Character.isWhitespace(text().charAt(at)))) {
            at++;
        }
        while (last > at && Character.isWhitespace(text().charAt(last))) {
            last--;
        }
        return at >= 0 && hidden.covers(at) && hidden.covers(last);
    }

    /// Whether nothing can be seen on these lines.
    public boolean isBlank(int first, int last) {
        for (var line = first; line <= last; line++) {
            if (firstVisible(line) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// What stands between two offsets, without the container's prefix.
    public Slice slice(Container container, int start, int end) {
        var first = lineAt(start);
        if (end <= start) {
            return Slice.none(first);
        }
        if (container.isRoot()) {
            return new Slice(text(), start, end, first);
        }
        var last = lineAt(end - 1);
        var stripped = new StringBuilder(end - start);
        for (var line = first; line <= last; line++) {
            var from = Math.max(start, lineStart(line));
            var to = Math.min(end, lineStart(line + 1));
            var part = text().substring(from, to);
            stripped.append(from == lineStart(line) ? container.strip(part) : part);
        }
        return new Slice(stripped.toString(), first);
    }

    /// Whole lines, without the container's prefix; nothing if the last comes before the first.
    public Slice lines(Container container, int first, int last) {
        return last < first ? Slice.none(first) : slice(container, lineStart(first), lineStart(last + 1));
    }

    private static int[] starts(String text) {
        var starts = new int[16];
        var count = 1;
        for (var i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i + 1 < text.length()) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
