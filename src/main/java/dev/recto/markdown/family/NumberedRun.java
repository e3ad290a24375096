package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists that are one by their numbers.
///
/// @param announced the line that announces it as answers; 0 if none does
/// @param asked what it answers, if that has no numbers or the same heading
/// @param heading right above it
record NumberedRun(Flow flow, List<Block.Items> lists, int announced, List<Block.Items> asked,
        Optional<Mark> heading) {
    private static final double LEAST_SHARE = 0.5;

    static NumberedRun alone(Flow flow, List<Block.Items> lists, int announced) {
        return new NumberedRun(flow, new ArrayList<>(lists), announced, List.of(), Optional.empty());
    }

    /// The same as answers to a list above.
    ///
    /// @param line of what announces them
    NumberedRun answering(NumberedRun questions, int line) {
        return new NumberedRun(flow, lists, line, questions.lists(), heading);
    }

    int first() {
        return lists.getFirst().items().getFirst().number();
    }

    int size() {
        return lists.stream().mapToInt(list -> list.items().size()).sum();
    }

    int last() {
        return first() + size() - 1;
    }

    List<Block.Item> items() {
        return lists.stream().flatMap(list -> list.items().stream()).toList();
    }

    /// Whether most of it asks.
    boolean isAsking(Asking asking) {
        var items = items();
        return items.stream().filter(item -> asks(asking, item)).count() >= items.size() * LEAST_SHARE;
    }

    static boolean asks(Asking asking, Block.Item item) {
        return AskedItem.textOf(item) instanceof Block.Paragraph text && asking.isQuestion(text.markdown());
    }

    static boolean hasMark(Block.Item item) {
        return AskedItem.textOf(item) instanceof Block.Paragraph text && Asking.hasMark(text.markdown());
    }
}
