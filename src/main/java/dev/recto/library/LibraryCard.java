package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.memory.MemoryState;

/// A card of the library with its memory.
///
/// @param card its deck and source path are those in the library
/// @param position its place in the library's order: folder, document, line; from 0
public record LibraryCard(Card card, MemoryState memory, int position) {
    public CardId id() {
        return card.id();
    }
}
