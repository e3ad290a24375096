package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.List;

/// Numbered lists below a heading that calls their items questions, whatever else it says of them: "Questions without
/// answers". A good part of the items asks; the others may be statements to go on with. Where the heading calls them
/// exercises, "Exercises: level 2", whole sentences are enough.
final class ListedItems {
    private static final int FEWEST = 3;
    private static final int FEWEST_ASKING = 2;
    private static final double LEAST_SHARE = 0.25;

    /// So many topics in a row are an examination.
    private static final int FEWEST_TOPICS = 5;

    private ListedItems() {}

    /// Whether a document is nothing but numbered lists, and its title says that it lists the questions of an
    /// examination: "Questions for the exam". Then the topics are what is asked. So they are if it is nothing but
    /// bullets of which a good part asks, and no heading does.
    ///
    /// @param ordered which lists are meant
    static boolean areAll(Survey survey, boolean ordered) {
        if (!QuestionCollection.isList(survey.name())) {
            return false;
        }
        var items = 0;
        var asking = 0;
        var others = 0;
        for (var block : survey.document().root().blocks()) {
            switch (block) {
                case Block.Items list when list.ordered() == ordered -> {
                    items += list.items().size();
                    asking += ordered ? 0 : (int) list.items().stream().filter(item -> asks(survey, item)).count();
                }
                case Block.Heading _ -> { }
                default -> others++;
            }
        }
        return items >= FEWEST_TOPICS && others * 2 <= items
                && (ordered || asking >= items * LEAST_SHARE && hasOnlyTopics(survey));
    }

    /// Whether no heading but the title asks or is counted.
    static boolean hasOnlyTopics(Survey survey) {
        return survey.headings().stream().allMatch(mark -> survey.isTitle(mark)
                || mark.plainLabel().isEmpty() && !survey.asking().isQuestion(mark.markdown()));
    }

    private static boolean asks(Survey survey, Block.Item item) {
        return AskedItem.textOf(item) instanceof Block.Paragraph text && survey.asking().isWorded(text.markdown());
    }

    /// @param items those of the list that begin with a text
    static boolean ask(Survey survey, Block.Items list, List<AskedItem> items) {
        return list.ordered() && items.size() == list.items().size() && items.size() >= FEWEST
                && items.stream().noneMatch(one -> one.text().text().contains("]("))
                && survey.headingBefore(survey.document().lineAt(list.start())).filter(mark ->
                        !survey.asking().isQuestion(mark.markdown())
                                && (areQuestions(survey, mark, items) || areExercises(survey, mark, items)))
                        .isPresent();
    }

    private static boolean areQuestions(Survey survey, Mark mark, List<AskedItem> items) {
        return QuestionCollection.isOfQuestions(mark.plain()) && items.stream().filter(one -> one.hasMark()
                || survey.asking().isWorded(one.text().markdown())).count()
                >= Math.max(FEWEST_ASKING, items.size() * LEAST_SHARE);
    }

    private static boolean areExercises(Survey survey, Mark mark, List<AskedItem> items) {
        return !survey.isTitle(mark) && QuestionCollection.areExercises(mark.plain())
                && items.stream().allMatch(AskedItem::isSentence);
    }
}
