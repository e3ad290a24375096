package dev.recto.markdown.family;

import dev.recto.card.Kind;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerStart;
import java.util.List;

/// Tasks of a worksheet under headings, whose solutions stand elsewhere, if anywhere: none announces an answer.
///
/// Where most have nothing below their text, lists below the others are part of what they demand. Where the headings
/// only name the tasks of a collection, what is demanded stands below them.
final class TasksWithoutAnswers {
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;

    private TasksWithoutAnswers() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var open = cuts.stream().filter(cut -> cut.answer().isBlank()).count();
        if (cuts.size() < FEWEST || open == cuts.size()
                || cuts.stream().anyMatch(cut -> AnswerStart.in(cut.answer()).isPresent())) {
            return cuts;
        }
        if (open * 2 >= cuts.size()) {
            return cuts.stream().map(cut -> demandsMore(survey, cut) ? whole(cut) : cut).toList();
        }
        var named = isCollection(survey, cuts) ? cuts.stream().filter(cut -> isName(survey, cut)).count() : 0;
        return named < FEWEST || named < (cuts.size() - open) * MOST ? cuts
                : cuts.stream().map(cut -> isName(survey, cut) ? whole(cut) : cut).toList();
    }

    private static boolean isCollection(Survey survey, List<Cut> cuts) {
        return QuestionCollection.holds(survey, cuts.getFirst().firstLine()) && survey.answerSections().isEmpty();
    }

    /// Whether a heading names the task that is given below it. Code below a task may solve it.
    private static boolean isName(Survey survey, Cut cut) {
        var name = PlainText.of(cut.question().text());
        if (cut.answer().isBlank() || !(cut.form() instanceof Form.Open) || Asking.hasMark(name)
                || survey.headingFrom(cut.firstLine()).filter(mark -> mark.line() == cut.firstLine()).isEmpty()) {
            return false;
        }
        var demands = survey.wording().demands(name);
        var document = survey.document();
        var found = false;
        for (var block = survey.blockBelow(cut.question().trimmed().endLine()); block.isPresent()
                && document.lineAt(block.get().start()) <= cut.extent();
                block = survey.blockBelow(document.lineAt(block.get().end() - 1))) {
            if (block.get() instanceof Block.Code code && code.fenced()) {
                return false;
            }
            found |= block.get() instanceof Block.Paragraph text && isTask(survey, text.plain(), demands);
        }
        return found;
    }

    /// @param solved whether it may say how to do what is demanded already: "Use …"
    private static boolean isTask(Survey survey, String plain, boolean solved) {
        return survey.wording().demands(plain)
                && (!solved || survey.wording().kind(plain).filter(Kind.EXERCISE::equals).isPresent());
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
