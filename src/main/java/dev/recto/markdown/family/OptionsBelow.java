package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.RareLetters;
import java.util.List;

/// Options and code that stand right below a list without its indentation: they belong to its last item.
final class OptionsBelow {
    private OptionsBelow() {}

    /// The offset behind the last of them; that of the list's end if there are none.
    static int end(Survey survey, Block.Items list) {
        var end = list.end();
        for (var block : survey.blocksWithin(survey.document().lineAt(list.start()), survey.document().lineCount())) {
            if (!(block instanceof Block.Items options && !options.ordered()) && !(block instanceof Block.Code)
                    && !ChoiceBlocks.areOptions(block)
                    && !(block instanceof Block.Paragraph text && RareLetters.isOne(text.text()))) {
                break;
            }
            end = block.end();
        }
        return end;
    }

    /// Whether a paragraph is one of several options, each of them a paragraph of its own.
    static boolean isOne(List<Block> blocks, int place) {
        return isOption(blocks, place) && (isOption(blocks, place - 1) || isOption(blocks, place + 1));
    }

    private static boolean isOption(List<Block> blocks, int place) {
        return place >= 0 && place < blocks.size() && blocks.get(place) instanceof Block.Paragraph text
                && RareLetters.isOne(text.text());
    }
}
