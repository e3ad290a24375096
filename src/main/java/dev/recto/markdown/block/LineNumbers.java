package dev.recto.markdown.block;

/// The number of the line that an offset is in: each block of a document is asked for it many times, and in a long one
/// a search through all of its lines misses the processor's cache at nearly every step.
final class LineNumbers {
    /// Of so many characters, in powers of two, the first one's line is kept: much the length of a line.
    private static final int SHIFT = 6;

    private final int[] starts;
    private final int[] known;

    /// @param starts the offset of each line's first character
    /// @param length of the text
    LineNumbers(int[] starts, int length) {
        this.starts = starts;
        this.known = new int[(length >> SHIFT) + 1];
        var line = 1;
        for (var i = 0; i < known.length; i++) {
            line = from(line, i << SHIFT);
            known[i] = line;
        }
    }

    /// @return counted from 1; 0 before the text, the last line behind it
    int at(int offset) {
        return offset < 0 ? 0 : from(known[Math.min(offset >> SHIFT, known.length - 1)], offset);
    }

    /// The line of an offset that is in this line or a later one.
    private int from(int line, int offset) {
        var last = line;
        while (last < starts.length && starts[last] <= offset) {
            last++;
        }
        return last;
    }
}
