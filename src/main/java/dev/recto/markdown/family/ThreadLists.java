package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.regex.Pattern;

/// Lists of questions that are answered elsewhere: each item is a link to the numbered thread in which people discuss
/// it, and the document calls itself a collection of questions. A good part of them asks; the others are tasks and
/// topics, whatever their words.
final class ThreadLists {
    private static final Pattern THREAD = Pattern.compile("(?:^|/)(?:issues|discussions)/\\d{1,7}");
    private static final int FEWEST = 5;
    private static final double LEAST_SHARE = 0.25;

    /// Whether the threads of this document are about questions: a list of known faults asks nothing.
    private final boolean ask;

    /// @param isCollection whether the document is called so
    ThreadLists(Survey survey, boolean isCollection) {
        this.ask = isCollection && mostAsk(survey);
    }

    boolean ask(Block.Items list) {
        return ask && areThreads(list);
    }

    private static boolean mostAsk(Survey survey) {
        var threads = 0;
        var asking = 0;
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Items list && areThreads(list)) {
                threads += list.items().size();
                asking += (int) list.items().stream().filter(item -> asks(survey, item)).count();
            }
        }
        return threads >= FEWEST && asking >= threads * LEAST_SHARE && ListedItems.hasOnlyTopics(survey);
    }

    private static boolean areThreads(Block.Items list) {
        return list.items().stream().allMatch(item -> AskedItem.textOf(item) instanceof Block.Paragraph text
                && leadsToThread(Label.without(text.text()).strip()));
    }

    private static boolean leadsToThread(String text) {
        return ItemText.isLinkAlone(text)
                && THREAD.matcher(text.substring(text.lastIndexOf('(') + 1, text.length() - 1)).find();
    }

    private static boolean asks(Survey survey, Block.Item item) {
        return AskedItem.textOf(item) instanceof Block.Paragraph text && survey.asking().isQuestion(text.markdown());
    }
}
