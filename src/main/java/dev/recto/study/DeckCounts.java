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
/// Today's limit of new cards holds for the library as a whole, along its order; so a parent's numbers are the sums.
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
        plan.sort(cards, (card, standing) -> {
            var node = root;
            for (var name : card.card().face().deck()) {
                node = node.decks.computeIfAbsent(name, _ -> new Node());
                node.count(standing);
            }
        });
        return root.decks(List.of());
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

        List<DeckCounts> decks(List<String> path) {
            var counts = new ArrayList<DeckCounts>();
            decks.forEach((name, node) -> {
                var inner = new ArrayList<>(path);
                inner.add(name);
                counts.add(new DeckCounts(
                        name, inner, node.unseen, node.learning, node.due, node.cards, node.decks(inner)));
            });
            return counts;
        }
    }
}
