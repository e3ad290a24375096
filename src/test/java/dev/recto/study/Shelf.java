package dev.recto.study;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cards for tests, called by short names, in the order in which they are put there.
///
/// It is noon of Friday, 20 November 2026, UTC.
final class Shelf {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final List<LibraryCard> cards = new ArrayList<>();
    private final Map<CardId, String> names = new HashMap<>();

    Shelf fresh(String deck, String... newNames) {
        for (var name : newNames) {
            put(deck, name, MemoryState.NEW);
        }
        return this;
    }

    /// In review, due on `dueDay` after an interval of as many days as its stability.
    Shelf review(String deck, String name, int stability, LocalDate dueDay) {
        var last = dueDay.minusDays(stability);
        var answered = NOON.minus(Duration.ofDays(TODAY.toEpochDay() - last.toEpochDay()));
        return put(deck, name, new Studied(Phase.REVIEW, 0, stability, 5, stability,
                answered.plus(Duration.ofDays(stability)), answered, last, 3, 0));
    }

    /// In its first learning step, which is over `minutes` after noon.
    Shelf learning(String deck, String name, int minutes) {
        return put(deck, name, new Studied(Phase.LEARNING, 0, 1, 5, 0, NOON.plus(Duration.ofMinutes(minutes)),
                NOON.minus(Duration.ofMinutes(1)), TODAY, 1, 0));
    }

    private Shelf put(String deck, String name, MemoryState memory) {
        var id = CardId.ofContent(name, "", "");
        var path = List.of(deck.split("/"));
        var face = new Face(id, path, Passage.of(name), Passage.EMPTY,
                new SourceLocation("shelf.md", cards.size() + 1, cards.size() + 1), List.of(), List.of(), List.of(),
                List.of());
        cards.add(new LibraryCard(new Card.Explanation(face), memory, cards.size()));
        names.put(id, name);
        return this;
    }

    List<LibraryCard> cards() {
        return List.copyOf(cards);
    }

    LibraryCard card(String name) {
        return cards.stream().filter(card -> name(card).equals(name)).findFirst().orElseThrow();
    }

    String name(LibraryCard card) {
        return names.get(card.id());
    }

    String names(List<LibraryCard> some) {
        return some.stream().map(this::name).collect(Collectors.joining(" "));
    }
}
