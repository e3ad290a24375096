package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintTest {
    private final CardHtml html = new CardHtml((card, reference) -> new Picture.Missing(reference, "there is none"));

    @Test
    void aHintIsTheHeadingOfItsPart() {
        var card = new Card.Explanation(face("### In *short*\nIt folds.\n\n### At length\nIt folds twice.\n"));
        assertEquals(2, html.hints(card));
        assertFalse(html.question(card, 0).contains("In short"));
        assertTrue(html.question(card, 1).contains("In short"));
        assertFalse(html.question(card, 1).contains("At length"));
        assertTrue(html.question(card, 2).contains("At length"));
    }

    @Test
    void withoutHeadingsAHintIsWhatThePointIsCalled() {
        var card = new Card.Listing(face(""), List.of("**Fold twice** before you cut the sheet", "Cut"));
        assertTrue(html.question(card, 1).contains("Fold twice"));
        assertFalse(html.question(card, 1).contains("before you cut"));
    }

    @Test
    void anItemOfAListInProseIsHintedAtByItsFirstWord() {
        var card = new Card.Explanation(face("It has two sides.\n\n- [ ] recto in front\n- verso behind\n"));
        var shown = html.question(card, 2);
        assertTrue(shown.contains(">recto …<") && shown.contains(">verso …<"), shown);
    }

    @Test
    void anAnswerOfOnePieceHasNoHints() {
        assertEquals(0, html.hints(new Card.Explanation(face("It folds."))));
        assertEquals(0, html.hints(new Card.Fact(face("### One\na\n\n### Two\nb"))));
    }

    private static Face face(String answer) {
        return new Face(
                CardId.ofContent("Why?", answer, ""), List.of("Notes"), Passage.of("Why?"), Passage.of(answer),
                new SourceLocation("notes.md", 1, 9), List.of(), List.of(), List.of(), List.of());
    }
}
