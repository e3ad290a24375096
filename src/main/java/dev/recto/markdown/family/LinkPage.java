package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;

/// A page that leads elsewhere: most of its text are items of lists with links.
final class LinkPage {
    private static final int FEWEST = 8;
    private static final double LEAST_SHARE = 0.7;

    private LinkPage() {}

    static boolean isOne(Survey survey) {
        var all = 0;
        var leading = 0;
        var items = 0;
        for (var block : survey.document().root().blocks()) {
            var length = block instanceof Block.Heading ? 0 : block.end() - block.start();
            all += length;
            if (block instanceof Block.Items list) {
                for (var item : list.items()) {
                    if (AskedItem.textOf(item) instanceof Block.Paragraph text && leads(text.text())) {
                        leading += item.end() - item.start();
                        items++;
                    }
                }
            }
        }
        return items >= FEWEST && leading >= all * LEAST_SHARE;
    }

    private static boolean leads(String text) {
        return text.contains("](") && text.contains("://");
    }
}
