package dev.recto.markdown.block;

import java.util.Arrays;
import java.util.List;

/// The parts of a document in which nothing is a mark: code, code spans and comments.
public final class Hidden {
    private static final int LONGEST_SPAN = 1000;

    /// Where parts begin and end, in order; no two overlap. Documents have tens of thousands of them.
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    private Hidden() {}

    static Hidden of(String text, List<Flow> flows) {
        var hidden = new Hidden();
        hidden.addAll(text, blocks(text, flows));
        return hidden;
    }

    /// Start and end of the blocks that are hidden as a whole, in order.
    private static long[] blocks(String text, List<Flow> flows) {
        var blocks = new long[16];
        var count = 0;
        for (var flow : flows) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Code || block instanceof Block.Html
                        && text.startsWith("<!--", block.start())) {
                    blocks = count < blocks.length ? blocks : Arrays.copyOf(blocks, count * 2);
                    blocks[count++] = (long) block.start() << Integer.SIZE | block.end();
                }
            }
        }
        Arrays.sort(blocks, 0, count);
        return Arrays.copyOf(blocks, count);
    }

    /// Adds blocks and what is hidden within lines, in one pass over both.
    ///
    /// @param blocks start and end of each, in order
    private void addAll(String text, long[] blocks) {
        var next = 0;
        var marks = new Marks(text);
        for (var mark = marks.from(0); mark < text.length();) {
            for (; next < blocks.length && blocks[next] >> Integer.SIZE <= mark; next++) {
                add(blocks[next]);
            }
            var end = isLastOver(mark) ? ends[count - 1] : add(text, mark, marks);
            mark = marks.from(end);
        }
        for (; next < blocks.length; next++) {
            add(blocks[next]);
        }
    }

    private void add(long block) {
        add((int) (block >> Integer.SIZE), (int) block);
    }

    /// Hides what begins with a mark, if anything does.
    ///
    /// @return where to look on
    private int add(String text, int mark, Marks marks) {
        var end = text.charAt(mark) == '`' ? endOfSpan(text, mark) : marks.endOfComment(mark);
        if (end >= 0) {
            add(mark, end);
            return end;
        }
        return text.charAt(mark) == '`' ? endOfRun(text, mark) : mark + 1;
    }

    private void add(int start, int end) {
        if (isLastOver(start)) {
            ends[count - 1] = Math.max(ends[count - 1], end);
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    private boolean isLastOver(int offset) {
        return count > 0 && offset < ends[count - 1];
    }

    /// Finds back-ticks and the beginnings of comments. Each is looked for by itself: a search for one character is
    /// many times as fast as a look at every character.
    private static final class Marks {
        private final String text;
        private int tick = -1;
        private int comment = -1;

        Marks(String text) {
            this.text = text;
        }

        /// The first on or behind an offset, or the text's end.
        int from(int offset) {
            tick = tick >= offset ? tick : orEnd(text.indexOf('`', offset));
            comment = comment >= offset ? comment : orEnd(text.indexOf("<!--", offset));
            return Math.min(tick, comment);
        }

        /// Below 0 if it does not end; then no later one does either.
        int endOfComment(int start) {
            var end = text.indexOf("-->", start + 4);
            comment = end < 0 ? text.length() : comment;
            return end;
        }

        private int orEnd(int found) {
            return found < 0 ? text.length() : found;
        }
    }

    /// CommonMark 6.1: a code span ends at a run of as many back-ticks as it began with. Those over several lines are
    /// left alone.
    private static int endOfSpan(String text, int start) {
        var opened = endOfRun(text, start);
        for (var i = opened; i < text.length() && i < opened + LONGEST_SPAN && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '`') {
                var closed = endOfRun(text, i);
                if (closed - i == opened - start) {
                    return closed;
                }
                i = closed - 1;
            }
        }
        return -1;
    }

    private static int endOfRun(String text, int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    public boolean covers(int offset) {
        var found = Arrays.binarySearch(starts, 0, count, offset);
        var part = found >= 0 ? found : -found - 2;
        return part >= 0 && offset < ends[part];
    }
}
