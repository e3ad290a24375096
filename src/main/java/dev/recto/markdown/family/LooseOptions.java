package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.RareLetters;
import java.util.List;

/// Options without a list or an indentation that would say whose they are: right below a list, to whose last item they
/// belong, or each a paragraph of its own.
final class LooseOptions {
    private LooseOptions() {}

    /// The offset behind the last of the options and the code right below a list; that of its end if there are none.
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
