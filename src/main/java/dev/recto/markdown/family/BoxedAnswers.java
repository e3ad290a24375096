package dev.recto.markdown.family;

import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers in containers, `:::example` … `:::`, that hold their questions too: they end where the container does.
///
/// Where most containers hold no more than the beginning of an answer, as one with a question and a hint does, all of
/// them are left as they are.
final class BoxedAnswers {
    private static final int FEWEST = 2;

    private BoxedAnswers() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        if (cuts.size() < FEWEST || !survey.signs().containers()) {
            return cuts;
        }
        var boxes = boxes(ColonContainer.in(survey.document()), cuts);
        var boxed = 0;
        var within = 0;
        for (var i = 0; i < cuts.size(); i++) {
            var box = boxes.get(i);
            boxed += box == null ? 0 : 1;
            within += box != null && isWhole(cuts.get(i), box) ? 1 : 0;
        }
        if (boxed < FEWEST || within * 2 < boxed) {
            return cuts;
        }
        var result = new ArrayList<Cut>();
        for (var i = 0; i < cuts.size(); i++) {
            var box = boxes.get(i);
            result.add(box == null || cuts.get(i).extent() < box.last() ? cuts.get(i)
                    : cuts.get(i).upTo(box.last() - 1));
        }
        return result;
    }

    /// Whether nothing of an answer stands behind a container, or what it holds is announced as one.
    private static boolean isWhole(Cut cut, ColonContainer box) {
        return cut.answer().trimmed().endLine() <= box.last()
                || cut.answer().upTo(box.last() - 1).text().lines()
                        .anyMatch(line -> AnswerLabel.endOfLeading(line).isPresent());
    }

    /// For each cut the innermost container in which its question and the beginning of its answer stand, if one does.
    private static List<@Nullable ColonContainer> boxes(List<ColonContainer> containers, List<Cut> cuts) {
        var result = new ArrayList<@Nullable ColonContainer>();
        var open = new ArrayDeque<ColonContainer>();
        var next = 0;
        for (var cut : cuts) {
            while (next < containers.size() && containers.get(next).first() < cut.firstLine()) {
                close(open, containers.get(next).first());
                open.addLast(containers.get(next++));
            }
            close(open, cut.firstLine());
            var box = open.peekLast();
            result.add(box == null || cut.answer().isBlank() || cut.answer().trimmed().line() >= box.last() ? null : box);
        }
        return result;
    }

    private static void close(Deque<ColonContainer> open, int line) {
        while (!open.isEmpty() && open.getLast().last() <= line) {
            open.removeLast();
        }
    }
}
