package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Headings that fell into a list because they are indented, though they stand beside those outside it: `### 4. …`
/// below the options of `### 3. …`.
///
/// They go on with the number of the last heading on their level outside lists, and so does the next one there with
/// theirs; or they have no number and ask as it does. What an answer counts in its list begins again at one, and the
/// next question goes on from the last.
final class IndentedHeadings {
    /// A number may be left out now and then.
    private static final int FARTHEST = 3;

    private final Container root;
    private final List<Mark> marks;
    private final TreeMap<Integer, Level> levels = new TreeMap<>();

    /// What was last seen on a level.
    ///
    /// @param last its last heading outside lists
    /// @param number of the heading that the next one goes on from; 0 if it has none
    /// @param indented the places of those that went on from there
    private record Level(Mark last, int number, List<Integer> indented) {
        static Level at(Mark mark) {
            return new Level(mark, numberOf(mark), new ArrayList<>());
        }

        boolean goesOn(Mark mark) {
            var next = numberOf(mark);
            return number > 0 ? next > number && next <= number + FARTHEST
                    : next == 0 && Asking.hasMark(last.markdown()) && Asking.hasMark(mark.markdown());
        }

        Level with(int place, Mark mark) {
            indented.add(place);
            return new Level(last, numberOf(mark), indented);
        }
    }

    private IndentedHeadings(Container root, List<Mark> marks) {
        this.root = root;
        this.marks = new ArrayList<>(marks);
    }

    /// The same headings, these as headings of the document's own flow.
    static List<Mark> lifted(Container root, List<Mark> marks) {
        return marks.stream().noneMatch(IndentedHeadings::isIndented) ? marks
                : new IndentedHeadings(root, marks).lifted();
    }

    private List<Mark> lifted() {
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var level = levels.get(mark.level());
            if (mark.atRoot()) {
                if (level != null && (numberOf(mark) == 0 || level.goesOn(mark))) {
                    lift(level);
                }
                var inner = levels.tailMap(mark.level(), false);
                inner.values().forEach(this::lift);
                inner.clear();
                levels.put(mark.level(), Level.at(mark));
            } else if (level != null && isIndented(mark) && level.goesOn(mark)) {
                levels.put(mark.level(), level.with(i, mark));
            }
        }
        levels.values().forEach(this::lift);
        return List.copyOf(marks);
    }

    private void lift(Level level) {
        level.indented().forEach(place -> {
            var mark = marks.get(place);
            marks.set(place, new Mark(mark.line(), mark.endLine(), mark.level(), mark.markdown(), mark.answer(), root,
                    mark.marker()));
        });
    }

    /// It opens no item: `- ### 4. …` stands there for itself.
    private static boolean isIndented(Mark mark) {
        return mark.marker().isEmpty() && mark.container() instanceof Container.Indented(var parent, var columns)
                && parent.isRoot();
    }

    private static int numberOf(Mark mark) {
        return mark.plainLabel().map(Label::number)
                .filter(number -> !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt).orElse(0);
    }
}
