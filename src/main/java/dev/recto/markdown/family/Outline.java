package dev.recto.markdown.family;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The headings of a document's own flow as a tree, with every question about it answered in no more than logarithmic
/// time: documents have tens of thousands of headings.
final class Outline {
    private static final int LEVELS = 7;

    private final List<Mark> marks;
    private final int[] lines;
    private final Map<Mark, Mark> parents;

    /// For each level and each heading: the line of the first heading from it on that ends what is on that level.
    private final int[][] stops;

    /// @param marks in document order
    /// @param end the line behind the last
    Outline(List<Mark> marks, int end) {
        this.marks = marks;
        this.lines = marks.stream().mapToInt(Mark::line).toArray();
        this.parents = parents(marks);
        this.stops = stops(marks, end);
    }

    Optional<Mark> before(int line) {
        var place = place(line) - 1;
        return place < 0 ? Optional.empty() : Optional.of(marks.get(place));
    }

    Optional<Mark> from(int line) {
        var place = place(line);
        return place < marks.size() ? Optional.of(marks.get(place)) : Optional.empty();
    }

    Optional<Mark> parentOf(Mark mark) {
        return Optional.ofNullable(parents.get(mark));
    }

    int stop(int line, int level) {
        return stops[Math.clamp(level, 0, LEVELS - 1)][place(line)];
    }

    /// The place of the first heading on or behind a line.
    private int place(int line) {
        var found = Arrays.binarySearch(lines, line);
        return found >= 0 ? found : -found - 1;
    }

    private static int[][] stops(List<Mark> marks, int end) {
        var stops = new int[LEVELS][marks.size() + 1];
        for (var level = 0; level < LEVELS; level++) {
            stops[level][marks.size()] = end;
        }
        for (var i = marks.size() - 1; i >= 0; i--) {
            var mark = marks.get(i);
            var ending = Boilerplate.ends(mark.plain());
            for (var level = 0; level < LEVELS; level++) {
                var stopsHere = mark.level() <= level || ending && mark.level() <= level + 1;
                stops[level][i] = stopsHere ? mark.line() : stops[level][i + 1];
            }
        }
        return stops;
    }

    private static Map<Mark, Mark> parents(List<Mark> marks) {
        var parents = new HashMap<Mark, Mark>();
        var above = new ArrayDeque<Mark>();
        for (var mark : marks) {
            while (!above.isEmpty() && above.getLast().level() >= mark.level()) {
                above.removeLast();
            }
            if (!above.isEmpty()) {
                parents.put(mark, above.getLast());
            }
            above.addLast(mark);
        }
        return parents;
    }
}
