package dev.recto.markdown.family;

import dev.recto.card.Kind;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import java.util.List;

/// The steps of what the heading above asks how to do: "How to feed a cat" over `1. Choose a bowl`.
///
/// They are numbered, none has a question mark or options, and the heading neither says that questions stand below it
/// nor is named after them.
final class StepLists {
    private StepLists() {}

    static boolean isOne(Survey survey, Block.Items list) {
        return list.ordered() && survey.headingBefore(survey.document().lineAt(list.start()))
                        .filter(mark -> !survey.isTitle(mark) && asksHow(survey, mark)).isPresent()
                && list.items().stream().noneMatch(StepLists::asks);
    }

    private static boolean asksHow(Survey survey, Mark mark) {
        return survey.wording().kind(Label.without(mark.plain())).filter(Kind.PROCEDURE::equals).isPresent()
                && !Boilerplate.isOverQuestions(mark.plain()) && !QuestionCollection.isNamed(mark.plain());
    }

    private static boolean asks(Block.Item item) {
        var blocks = item.flow().blocks();
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph text
                && (Asking.hasMark(text.markdown()) || ChoiceBlocks.hasLetters(text.text())
                        || blocks.stream().skip(1).anyMatch(ChoiceBlocks::areOptions));
    }

    /// Whether items beside questions with marks of their own and with answers are only told to do, with no question
    /// mark, nothing said to them, and no heading that says that they are asked: the steps of what is explained.
    static boolean are(Survey survey, Scheme scheme, List<Cut> cuts) {
        return ListQuestions.NAMES.contains(scheme.name()) && cuts.stream().allMatch(cut ->
                cut.form() instanceof Form.Open && cut.answer().isBlank()
                && !Asking.hasMark(PlainText.of(cut.question().text()))
                && !QuestionCollection.holds(survey, cut.firstLine()) && survey.headingBefore(cut.firstLine())
                        .filter(mark -> Boilerplate.isOverQuestions(mark.plain())).isEmpty());
    }
}
