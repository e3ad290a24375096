package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerStart;
import java.util.List;

/// Tasks of a worksheet under headings, whose solutions stand elsewhere: where most tasks have nothing below their text,
/// and none announces an answer, the lists below the others are part of what they demand.
final class TasksWithoutAnswers {
    private static final int FEWEST = 3;

    private TasksWithoutAnswers() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var open = cuts.stream().filter(cut -> cut.answer().isBlank()).count();
        if (cuts.size() < FEWEST || open * 2 < cuts.size() || open == cuts.size()
                || cuts.stream().anyMatch(cut -> AnswerStart.in(cut.answer()).isPresent())) {
            return cuts;
        }
        return cuts.stream().map(cut -> demandsMore(survey, cut) ? whole(cut) : cut).toList();
    }

    /// Whether nothing but lists stands below what asks nothing.
    private static boolean demandsMore(Survey survey, Cut cut) {
        var heading = survey.headingFrom(cut.firstLine()).map(Mark::line).orElse(0);
        if (cut.answer().isBlank() || heading != cut.firstLine() || Asking.hasMark(PlainText.of(cut.question().text()))
                || !(cut.form() instanceof Form.Open)) {
            return false;
        }
        var document = survey.document();
        for (var block = survey.blockBelow(cut.question().trimmed().endLine()); block.isPresent()
                && document.lineAt(block.get().start()) <= cut.extent();
                block = survey.blockBelow(document.lineAt(block.get().end() - 1))) {
            if (!(block.get() instanceof Block.Items)) {
                return false;
            }
        }
        return true;
    }

    private static Cut whole(Cut cut) {
        var question = cut.question().trimmed();
        var more = cut.answer().trimmed();
        return new Cut(new Slice(question.text() + "\n".repeat(Math.max(1, more.line() - question.endLine()))
                + more.text(), question.line()).beginningOn(cut.firstLine()), Slice.none(more.endLine()), cut.extent(),
                cut.form(), cut.tags(), cut.confidence(), cut.because());
    }
}
