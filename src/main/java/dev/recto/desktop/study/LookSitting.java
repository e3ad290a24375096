package dev.recto.desktop.study;

import dev.recto.card.CardId;
import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.library.Undone;
import dev.recto.memory.Rating;
import dev.recto.study.LookThrough;
import dev.recto.study.Session;
import dev.recto.study.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A sitting that keeps nothing: an answer only leads to the next card. Its cards are gathered when the first is asked
/// for, away from the window.
final class LookSitting implements Sitting {
    private final Library library;
    private final List<String> deck;
    private Optional<LookThrough> cards = Optional.empty();

    /// @param deck names of the deck, outermost first; empty for everything
    LookSitting(Library library, List<String> deck) {
        this.library = library;
        this.deck = List.copyOf(deck);
    }

    private LookThrough cards() {
        if (cards.isEmpty()) {
            cards = Optional.of(new LookThrough(library, deck));
        }
        return cards.get();
    }

    @Override
    public Instant now() {
        return library.now();
    }

    /// What is left is counted as one.
    @Override
    public Optional<Session.Prompt> current() {
        var left = new Session.Counts(0, 0, cards().queue().size());
        return cards().current().map(card -> new Session.Prompt(card, library.preview(card.id()), left));
    }

    @Override
    public void answer(Rating rating, Duration took) {
        cards().next();
    }

    @Override
    public void retry() {
        // Nothing is ever unsaved.
    }

    @Override
    public Optional<Undone> undo() {
        return Optional.empty();
    }

    @Override
    public List<LibraryCard> queue() {
        return cards().queue();
    }

    @Override
    public List<LibraryCard> cards(List<CardId> ids) {
        return List.of();
    }

    @Override
    public int forgotten(CardId id) {
        return 0;
    }

    @Override
    public Summary summary() {
        return new Summary(
                0, Collections.nCopies(Rating.values().length, 0), Duration.ZERO, List.of(), List.of(), 0);
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public void end() {
        // Nothing is derived from it.
    }
}
