package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.memory.MemoryState;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A card of the library with its memory. Immutable; thread-safe.
///
/// Its texts may be fetched only when they are asked for: to count and to order ten thousand cards takes none of them.
public final class LibraryCard {
    private final CardId id;
    private final List<String> deck;
    private final Supplier<Card> fetch;
    private final MemoryState memory;
    private final int position;
    private volatile @Nullable Card fetched;

    /// @param card its deck and source path are those in the library
    /// @param position its place in the library's order: folder, document, line; from 0
    public LibraryCard(Card card, MemoryState memory, int position) {
        this(card.id(), card.face().deck(), () -> card, memory, position);
        fetched = card;
    }

    /// @param fetch gives the card, whose id and deck are these
    LibraryCard(CardId id, List<String> deck, Supplier<Card> fetch, MemoryState memory, int position) {
        this.id = id;
        this.deck = deck;
        this.fetch = fetch;
        this.memory = memory;
        this.position = position;
    }

    public CardId id() {
        return id;
    }

    /// Names from the outermost to the innermost; at least one.
    public List<String> deck() {
        return deck;
    }

    public Card card() {
        var card = fetched;
        if (card == null) {
            card = fetch.get();
            fetched = card;
        }
        return card;
    }

    public MemoryState memory() {
        return memory;
    }

    /// Its place in the library's order: folder, document, line; from 0.
    public int position() {
        return position;
    }

    /// The same card with another memory.
    LibraryCard with(MemoryState newMemory) {
        return new LibraryCard(id, deck, this::card, newMemory, position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof LibraryCard card
                && position == card.position && id.equals(card.id) && memory.equals(card.memory)
                && card().equals(card.card());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, memory, position);
    }

    @Override
    public String toString() {
        return "LibraryCard[" + card() + ", " + memory + ", " + position + "]";
    }
}
