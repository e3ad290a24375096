package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.util.List;

/// Cards for tests that need no document.
final class Cards {
    private Cards() {}

    static Card fact(String question, String answer, String... images) {
        return new Card.Fact(new Face(CardId.ofContent(question, answer, ""), List.of("Deck"), Passage.of(question),
                Passage.of(answer),
                new SourceLocation("notes/deck.md", 1, 2), List.of(), List.of(), List.of(images), List.of()));
    }
}
