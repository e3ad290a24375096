package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.Verdict;

/// Numbered items that ask nothing in their own words, each over boxes of which one is ticked: `1. The sea is` over
/// `- [ ] sweet` and `- [x] salty`.
///
/// The steps of a plan have boxes as well. These are ticked from the first on, so that one of several lists must have
/// its tick further down; boxes *True* and *False* are in no plan.
final class TickedItems {
    private static final int FEWEST = 3;
    private static final int FEWEST_JUDGED = 2;

    private TickedItems() {}

    /// Whether all items of a list are such.
    static boolean ask(Survey survey, Block.Items list) {
        var items = list.items();
        return list.ordered() && items.size() >= FEWEST_JUDGED
                && items.stream().allMatch(item -> tick(item) >= 0)
                && (items.stream().allMatch(TickedItems::isJudged)
                        || items.size() >= FEWEST && items.stream().anyMatch(item -> tick(item) > 0))
                && survey.headingBefore(survey.document().lineAt(list.start()))
                        .filter(mark -> Boilerplate.isOverTasks(mark.plain())).isEmpty();
    }

    /// The place of the only ticked box right below an item's text; -1 if there is none.
    private static int tick(Block.Item item) {
        var found = -1;
        if (AskedItem.textOf(item) != null && item.flow().blocks().size() > 1
                && item.flow().blocks().get(1) instanceof Block.Items boxes && ChoiceBlocks.isTasks(boxes)) {
            for (var i = 0; i < boxes.items().size(); i++) {
                if (ChoiceBlocks.isTicked(boxes.items().get(i))) {
                    if (found >= 0) {
                        return -1;
                    }
                    found = i;
                }
            }
        }
        return found;
    }

    private static boolean isJudged(Block.Item item) {
        return item.flow().blocks().get(1) instanceof Block.Items boxes && boxes.items().stream().allMatch(box ->
                ChoiceBlocks.firstText(box).filter(text ->
                        Verdict.of(text.substring(Math.max(0, ItemText.endOfBox(text)))).isPresent()).isPresent());
    }
}
