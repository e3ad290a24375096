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
    static final CardTable EMPTY = new CardTable(List.of(), Map.of(), List.of());

    private final List<LibraryCard> cards;
    private final Map<CardId, Integer> positions;
    private final List<CardId> sortedIds;

    private CardTable(List<LibraryCard> cards, Map<CardId, Integer> positions, List<CardId> sortedIds) {
        this.cards = cards;
        this.positions = positions;
        this.sortedIds = sortedIds;
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
        var ids = positions.keySet().stream().sorted().toList();
        return new CardTable(Collections.unmodifiableList(cards), positions, ids);
    }

    List<LibraryCard> cards() {
        return cards;
    }

    Optional<LibraryCard> card(CardId id) {
        return Optional.ofNullable(positions.get(id)).map(cards::get);
    }

    List<CardId> startingWith(String prefix) {
        var found = Collections.binarySearch(sortedIds.stream().map(CardId::value).toList(), prefix);
        var from = found < 0 ? -found - 1 : found;
        var ids = new ArrayList<CardId>();
        for (var i = from; i < sortedIds.size() && sortedIds.get(i).value().startsWith(prefix); i++) {
            ids.add(sortedIds.get(i));
        }
        return ids;
    }

    /// The same with a new memory of one card.
    CardTable with(CardId id, Chronicle chronicle) {
        var position = positions.get(id);
        if (position == null) {
            return this;
        }
        var changed = new ArrayList<>(cards);
        changed.set(position, new LibraryCard(cards.get(position).card(), chronicle.memory(id), position));
        return new CardTable(Collections.unmodifiableList(changed), positions, sortedIds);
    }
}
