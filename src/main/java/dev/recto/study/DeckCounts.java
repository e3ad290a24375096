package dev.recto.study;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.study.DayPlan.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A deck with what is to be studied in it today, its sub-decks included. The numbers are those of a [Session] on it.
///
/// Today's limit of new cards is the library's, and each deck may use it up: a deck shows as many new cards as it would
/// ask if it alone were studied, so those of its sub-decks can add up to more.
///
/// @param name the innermost name
/// @param path all names, outermost first
/// @param unseen new cards that today's limit lets through
/// @param learning cards in a step that is due, or will be within twenty minutes
/// @param due reviews
/// @param cards in all
public record DeckCounts(
        String name, List<String> path, int unseen, int learning, int due, int cards, List<DeckCounts> decks) {
    public DeckCounts {
        path = List.copyOf(path);
        decks = List.copyOf(decks);
    }

    /// The decks of the library as a tree, in the library's order.
    public static List<DeckCounts> of(Library library) {
        return of(library.cards(), DayPlan.today(library));
    }

    static List<DeckCounts> of(List<LibraryCard> cards, DayPlan plan) {
        var root = new Node();
        for (var card : cards) {
            var standing = plan.standing(card.memory());
            var node = root;
            for (var name : card.deck()) {
                node = node.decks.computeIfAbsent(name, _ -> new Node());
                node.count(standing);
            }
        }
        return root.decks(List.of(), plan.newCards());
    }

    private static final class Node {
        private final Map<String, Node> decks = new LinkedHashMap<>();
        private int unseen;
        private int learning;
        private int due;
        private int cards;

        void count(Standing standing) {
            cards++;
            switch (standing) {
                case UNSEEN -> unseen++;
                case LEARNING -> learning++;
                case DUE -> due++;
                case LATER -> {}
            }
        }

        List<DeckCounts> decks(List<String> path, int newCards) {
            var counts = new ArrayList<DeckCounts>();
            decks.forEach((name, node) -> {
                var inner = new ArrayList<>(path);
                inner.add(name);
                counts.add(new DeckCounts(
                        name, inner, Math.min(node.unseen, newCards), node.learning, node.due, node.cards,
                        node.decks(inner, newCards)));
            });
            return counts;
        }
    }
}
