package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerStart;
import java.util.ArrayList;
import java.util.List;

/// The last task of a document that stops before its answer comes.
///
/// Where all others have a task below their title and then an announced answer, what stands below the title of the
/// last one, and announces nothing, is its task.
final class CutOff {
    private static final int FEWEST_OTHERS = 2;

    private CutOff() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        if (cuts.size() <= FEWEST_OTHERS) {
            return cuts;
        }
        var last = cuts.getLast();
        var document = survey.document();
        var task = last.answer().trimmed();
        if (!(last.form() instanceof Form.Open) || task.isBlank() || isAnnounced(last)
                || !Asking.hasMark(PlainText.of(task.text())) && !survey.asking().isQuestion(task.text())
                || !document.isBlank(last.extent() + 1, document.lineCount())
                || Asking.hasMark(PlainText.of(last.question().text()))
                || !cuts.subList(0, cuts.size() - 1).stream().allMatch(CutOff::isAnnounced)) {
            return cuts;
        }
        var question = last.question().trimmed();
        var all = new ArrayList<>(cuts.subList(0, cuts.size() - 1));
        all.add(new Cut(new Slice(question.text() + "\n".repeat(Math.max(1, task.line() - question.endLine()))
                + task.text(), last.question().line()), Slice.none(task.endLine()), last.extent(), last.form(),
                last.tags(), last.confidence(), last.because()));
        return all;
    }

    private static boolean isAnnounced(Cut cut) {
        return AnswerStart.in(cut.answer()).isPresent();
    }
}
