package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.Emphasis;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Lists that are options because some of their items are set off as a whole, `- __right__` among `- wrong`.
///
/// One such list is a text with something important in it. Several are options if they are most of the document's lists
/// and most of them stand below a paragraph that asks or ends in a colon.
final class SetOffLists {
    private static final int FEWEST = 2;
    private static final int MOST_ITEMS = 12;

    private SetOffLists() {}

    /// Compared by identity.
    static Set<Block> in(Survey survey, List<Block> blocks) {
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        var lists = 0;
        var asked = 0;
        for (var i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Items list && !list.ordered()) {
                lists++;
                if (blocks.get(i - 1) instanceof Block.Paragraph above && isSetOff(list)) {
                    found.add(list);
                    asked += asks(survey, above) ? 1 : 0;
                }
            }
        }
        return found.size() < FEWEST || found.size() * 2 < lists || asked * 2 < found.size() ? Set.of() : found;
    }

    private static boolean asks(Survey survey, Block.Paragraph paragraph) {
        var plain = paragraph.plain().strip();
        return !plain.isEmpty() && "?？؟:：".indexOf(plain.charAt(plain.length() - 1)) >= 0
                || survey.asking().isQuestion(paragraph.markdown());
    }

    private static boolean isSetOff(Block.Items list) {
        var setOff = 0;
        var all = list.items().size();
        if (all < 2 || all > MOST_ITEMS) {
            return false;
        }
        for (var item : list.items()) {
            var blocks = item.flow().blocks();
            if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.Paragraph text)) {
                return false;
            }
            setOff += Emphasis.isAroundAll(text.text().strip()) ? 1 : 0;
        }
        return setOff > 0 && setOff < all;
    }
}
