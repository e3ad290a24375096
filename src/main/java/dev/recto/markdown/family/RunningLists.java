package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;

/// Numbered lists whose numbers run on from section to section, `10.` and below the next heading `11.`: steps and
/// points begin anew there, so it is a collection that is counted.
final class RunningLists {
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.25;

    private RunningLists() {}

    /// Whether all numbered lists of a document run on, and enough of their items ask for the others to be topics of
    /// questions.
    static boolean ask(Survey survey) {
        var last = 0;
        var lists = 0;
        var items = 0;
        var asking = 0;
        var marked = 0;
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Items list && list.ordered() && !list.items().isEmpty()) {
                var first = list.items().getFirst().number();
                if (last == 0 ? first != 1 : first <= last) {
                    return false;
                }
                last = list.items().getLast().number();
                lists++;
                items += list.items().size();
                for (var item : list.items()) {
                    if (AskedItem.textOf(item) instanceof Block.Paragraph text) {
                        marked += Asking.hasMark(text.markdown()) ? 1 : 0;
                        asking += survey.asking().isQuestion(text.markdown()) ? 1 : 0;
                    }
                }
            }
        }
        return lists >= FEWEST && marked >= FEWEST && asking >= items * LEAST_SHARE;
    }
}
