package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;

/// Bullets right below a question.
final class BulletsBelow {
    private BulletsBelow() {}

    /// Whether bullets without a question mark stand right below a line or a numbered item that has one: they are what
    /// is told of it, "Show how you got better", and no tasks.
    static boolean answer(Block before, Block.Items list) {
        return !list.ordered() && asks(before)
                && list.items().stream().noneMatch(item -> AskedItem.textOf(item) instanceof Block.Paragraph text
                        && Asking.hasMark(text.markdown()));
    }

    private static boolean asks(Block above) {
        return switch (above) {
            case Block.Paragraph line -> line.text().indexOf('\n') < 0 && PlainQuestions.isQuestion(line.text());
            case Block.Items list -> list.ordered() && !list.items().isEmpty()
                    && list.items().getLast().flow().blocks().size() == 1
                    && AskedItem.textOf(list.items().getLast()) instanceof Block.Paragraph text
                    && Asking.hasMark(text.markdown());
            default -> false;
        };
    }
}
