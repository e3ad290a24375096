package dev.recto.library;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lines in the order in which they take effect, in whatever order they come.
final class OrderedLines<E extends Entry> extends AbstractList<Told<? extends E>> {
    private final List<Told<? extends E>> lines = new ArrayList<>();

    /// @return whether the line came after all others, as it usually does
    boolean insert(Told<? extends E> line) {
        if (lines.isEmpty() || lines.getLast().compareTo(line) < 0) {
            lines.add(line);
            return true;
        }
        var found = Collections.binarySearch(lines, line, (one, other) -> one.compareTo(other));
        if (found < 0) {
            lines.add(-found - 1, line);
        }
        return false;
    }

    @Override
    public Told<? extends E> get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
