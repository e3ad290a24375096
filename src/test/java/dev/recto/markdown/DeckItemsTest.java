package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bold terms over their text are cards below a heading that names flash cards, and points elsewhere.
class DeckItemsTest {
    private static final String LIST = """
            1. **Osmosis**
               - Water goes through a skin.

            2. **Turgor:**
               - The pressure of water in a cell.
               - It holds leaves up.

            3. **What is sap?**
               - Water with sugar.
            """;

    @Test
    void boldTermsBelowANameOfFlashCardsAreDefined() {
        assertEquals("""
                definition: Osmosis (5-6)
                  - Water goes through a skin.
                definition: Turgor (8-10)
                  - The pressure of water in a cell.
                  - It holds leaves up.
                definition: What is sap? (12-13)
                  - Water with sugar.
                """, CardsAsText.of("# Plant flashcards (3 terms)\n\n## Chapter 1\n\n" + LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Flashcards", "Flash cards: plants", "Karteikarten", "Plants – Flashcards", "Fiszki",
            "Cartes mémoire", "Tarjetas de memoria", "Карточки", "フラッシュカード", "植物闪卡"})
    void theNameMayBeOfAnyLanguage(String name) {
        assertTrue(CardsAsText.of("# " + name + "\n\n" + LIST).contains("definition: Osmosis ("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plants", "Flashcards for the terminal", "A flashcard app", "How do I import flashcards?"})
    void otherHeadingsDoNotTell(String name) {
        var cards = CardsAsText.read("# " + name + "\n\nSome text.\n\n" + LIST.replace("What is sap?", "Sap")).cards();
        assertTrue(cards.stream().noneMatch(found -> found.card().face().question().display().equals("Osmosis")));
    }

    @Test
    void aListWithOtherItemsIsNone() {
        var cards = CardsAsText.of("# Flashcards\n\n" + LIST + "4. See the book.\n");
        assertTrue(!cards.contains("definition: Osmosis"), cards);
    }

    @Test
    void vocabularyIsThatOfTheSectionNamedSo() {
        var notes = """
                # Tides

                | Topic | What it answers |
                |---|---|
                | Springs | When is the range largest? |
                | Neaps | When is it smallest? |
                | Gauges | How is it measured? |

                ## Flashcards

                - What pulls the water? :: The moon. #card
                - How many tides has a day? :: Two. #card

                | Term | Definition |
                |---|---|
                | Ebb | The water falls |
                | Flood | The water rises |
                | Slack | The water stands |
                """;
        assertEquals(List.of("What pulls the water?", "How many tides has a day?", "Ebb", "Flood", "Slack"),
                questions(notes));
        assertEquals("When is the range largest?", questions(notes.replace("# Tides", "# Tides – flashcards")
                .replace("## Flashcards\n", "")).getFirst());
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().display()).toList();
    }
}
