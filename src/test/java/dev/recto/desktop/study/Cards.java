package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.util.List;

/// Cards for tests.
final class Cards {
    private Cards() {}

    static Card explanation(String question) {
        return new Card.Explanation(new Face(
                CardId.ofContent(question, "", ""), List.of("Notes"), Passage.of(question), Passage.of("Because."),
                new SourceLocation("notes.md", 1, 2), List.of(), List.of(), List.of(), List.of()));
    }
}
