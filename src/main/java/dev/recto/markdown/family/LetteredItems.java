package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists whose items have letters, `- a) red`, `- b) blue`, also `- A: red`, from the first on.
final class LetteredItems {
    private LetteredItems() {}

    static boolean are(Block.Items list) {
        return IntStream.range(0, list.items().size()).allMatch(i -> {
            var text = text(list.items().get(i));
            return ChoiceBlocks.isOption(text, (char) ('a' + i)) || text.startsWith((char) ('A' + i) + ": ");
        });
    }

    /// Whether some but not all are bold.
    static boolean areKeyed(Block.Items list) {
        var bold = list.items().stream().map(LetteredItems::text)
                .filter(text -> text.startsWith("**") && text.endsWith("**")).count();
        return bold > 0 && bold < list.items().size() && are(list);
    }

    /// Their first paragraphs, as a list.
    static String lines(Block.Items list) {
        return list.items().stream().map(item -> "- " + text(item)).collect(Collectors.joining("\n"));
    }

    private static String text(Block.Item item) {
        return ChoiceBlocks.firstText(item).orElse("");
    }
}
