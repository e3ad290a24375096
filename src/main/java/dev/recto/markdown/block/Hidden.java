package dev.recto.markdown.block;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The parts of a document in which nothing is a mark: code, code spans and comments.
public final class Hidden {
    private static final int LONGEST_SPAN = 1000;

    private final NavigableMap<Integer, Integer> parts = new TreeMap<>();

    static Hidden of(String text, List<Flow> flows) {
        var hidden = new Hidden();
        for (var flow : flows) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Code || block instanceof Block.Html
                        && text.startsWith("<!--", block.start())) {
                    hidden.parts.put(block.start(), block.end());
                }
            }
        }
        if (text.indexOf('`') >= 0 || text.contains("<!--")) {
            hidden.addInline(text);
        }
        return hidden;
    }

    private void addInline(String text) {
        var hasComments = true;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '`' && c != '<' || covers(i)) {
                continue;
            }
            var end = -1;
            if (c == '`') {
                end = endOfSpan(text, i);
            } else if (hasComments && text.startsWith("<!--", i)) {
                end = text.indexOf("-->", i + 4);
                hasComments = end >= 0;
            }
            if (end >= 0) {
                parts.put(i, end);
                i = end - 1;
            } else if (c == '`') {
                i = endOfRun(text, i) - 1;
            }
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
        Map.Entry<Integer, Integer> part = parts.floorEntry(offset);
        return part != null && part.getValue() > offset;
    }
}
