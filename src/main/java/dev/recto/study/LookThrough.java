package dev.recto.study;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Cards one after the other without grades, for a library in which no answer can be kept: first what waits today, in
/// the order in which it would be asked, then all the others. Not thread-safe.
public final class LookThrough {
    private final List<LibraryCard> cards;
    private int at;

    /// @param deck names of the deck to look through, with all below it; empty for everything
    public LookThrough(Library library, List<String> deck) {
        var ordered = new LinkedHashSet<>(new Session(library, deck).queue());
        library.cards().stream().filter(card -> isIn(deck, card)).forEach(ordered::add);
        cards = List.copyOf(ordered);
    }

    /// The card to look at now; empty after the last.
    public Optional<LibraryCard> current() {
        return at < cards.size() ? Optional.of(cards.get(at)) : Optional.empty();
    }

    /// Goes on to the next card.
    public void next() {
        at = Math.min(at + 1, cards.size());
    }

    /// The present card and those to come.
    public List<LibraryCard> queue() {
        return cards.subList(at, cards.size());
    }

    /// How many have been looked at.
    public int seen() {
        return at;
    }

    /// Whether a card lies in a deck or below it.
    static boolean isIn(List<String> deck, LibraryCard card) {
        var names = card.deck();
        return names.size() >= deck.size() && names.subList(0, deck.size()).equals(deck);
    }
}
