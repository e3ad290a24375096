package dev.recto.library;

import dev.recto.card.CardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All cards in the library's order, found by their ids. Immutable.
final class CardTable {
    static final CardTable EMPTY = new CardTable(List.of(), Map.of());

    private final List<LibraryCard> cards;
    private final Map<CardId, Integer> positions;

    private CardTable(List<LibraryCard> cards, Map<CardId, Integer> positions) {
        this.cards = cards;
        this.positions = positions;
    }

    static CardTable of(Shelf shelf, Chronicle chronicle) {
        var cards = new ArrayList<LibraryCard>();
        var positions = new HashMap<CardId, Integer>();
        for (var document : shelf.documents()) {
            for (var i = 0; i < document.matches().size(); i++) {
                var match = document.matches().get(i);
                if (!match.isExcluded() && positions.putIfAbsent(match.id(), cards.size()) == null) {
                    cards.add(new LibraryCard(document.card(i), chronicle.memory(match.id()), cards.size()));
                }
            }
        }
        return new CardTable(Collections.unmodifiableList(cards), positions);
    }

    /// @param cards in the library's order, each at its position
    static CardTable of(List<LibraryCard> cards) {
        var positions = HashMap.<CardId, Integer>newHashMap(cards.size());
        cards.forEach(card -> positions.put(card.id(), card.position()));
        return new CardTable(List.copyOf(cards), positions);
    }

    List<LibraryCard> cards() {
        return cards;
    }

    Optional<LibraryCard> card(CardId id) {
        return Optional.ofNullable(positions.get(id)).map(cards::get);
    }

    List<CardId> startingWith(String prefix) {
        return positions.keySet().stream().filter(id -> id.value().startsWith(prefix)).sorted().toList();
    }

    /// The same with a new memory of one card.
    CardTable with(CardId id, Chronicle chronicle) {
        var position = positions.get(id);
        if (position == null) {
            return this;
        }
        var changed = new ArrayList<>(cards);
        changed.set(position, cards.get(position).with(chronicle.memory(id)));
        return new CardTable(Collections.unmodifiableList(changed), positions);
    }
}
