package dev.recto.markdown.block;

/// A stretch of the source, free of its container's prefix; each of its lines is one line of the source.
///
/// @param line the first line's number in the source, counted from 1
public record Slice(String text, int line) {
    public static Slice none(int line) {
        return new Slice("", line);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /// The last line's number.
    public int endLine() {
        return line + lineEnds(text.length());
    }

    /// Without blank lines before and after, and without space behind the last word.
    public Slice trimmed() {
        if (text.isBlank()) {
            return none(line);
        }
        var first = 0;
        var skipped = 0;
        for (var i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                first = i + 1;
                skipped++;
            }
        }
        return new Slice(text.substring(first).stripTrailing(), line + skipped);
    }

    /// What stands on lines up to this one, inclusive.
    public Slice upTo(int lastLine) {
        var offset = 0;
        for (var i = line; i <= lastLine; i++) {
            var end = text.indexOf('\n', offset);
            if (end < 0) {
                return this;
            }
            offset = end + 1;
        }
        return to(offset);
    }

    /// What is left from this offset on.
    public Slice from(int offset) {
        return new Slice(text.substring(offset), line + lineEnds(offset));
    }

    /// What stands before this offset.
    public Slice to(int offset) {
        return new Slice(text.substring(0, offset), line);
    }

    private int lineEnds(int before) {
        var count = 0;
        for (var i = text.indexOf('\n'); i >= 0 && i < before; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }
}
