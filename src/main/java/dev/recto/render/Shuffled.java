package dev.recto.render;

import dev.recto.card.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The order in which parts of a card are put before someone who is to find the right one: the same each time the card
/// comes and wherever it is shown, but never the right one.
record Shuffled(List<Integer> order) {
    static Shuffled of(Card card, int size) {
        var right = IntStream.range(0, size).boxed().toList();
        var order = new ArrayList<>(right);
        Collections.shuffle(order, new Random(card.id().value().hashCode()));
        if (order.equals(right)) {
            Collections.rotate(order, 1);
        }
        return new Shuffled(List.copyOf(order));
    }

    /// The items in this order.
    static <T> List<T> items(Card card, List<T> items) {
        return of(card, items.size()).order().stream().map(items::get).toList();
    }

    /// Where each item went.
    List<Integer> places() {
        return IntStream.range(0, order.size()).map(order::indexOf).boxed().toList();
    }
}
