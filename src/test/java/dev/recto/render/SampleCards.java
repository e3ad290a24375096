package dev.recto.render;

import dev.recto.card.CardId;
import dev.recto.card.Card;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.util.List;
import java.util.Optional;

/// Cards for tests.
public final class SampleCards {
    private SampleCards() {}

    public static Face face(String question, String answer) {
        return new Face(new CardId("0123456789abcdef"), List.of("Deck"), Passage.of(question), Passage.of(answer),
                new SourceLocation("deck.md", 1, 9), List.of(), List.of(), List.of(), List.of());
    }

    public static Card explanation(String question, String answer) {
        return new Card.Explanation(face(question, answer));
    }

    /// A library that has no pictures.
    public static Pictures noPictures() {
        return (card, reference) -> new Picture.Missing(reference, "there is no file of that name");
    }

    static Card choice() {
        return new Card.MultipleChoice(face("Which *one*?", "B"),
                List.of(new Card.Choice("one", false), new Card.Choice("two", true)), Passage.of("SECRET"));
    }

    /// @param mark that the blank stands for in the text
    static Card.Blank blank(String text, String mark, String hidden, Optional<String> hint) {
        return new Card.Blank(text.indexOf(mark), text.indexOf(mark) + mark.length(), hidden, hint);
    }
}
