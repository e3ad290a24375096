package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Collapsed boxes that ask by their titles alone.
class AskingBoxesTest {
    @Test
    void titlesWithQuestionMarksAskWhateverTheType() {
        assertEquals("""
                fact: Do boats need paint? (3-4)
                  Wooden ones do.
                fact: Who may row them? (6-7)
                  Whoever can swim.
                """, CardsAsText.of("""
                # Boats

                ??? "Do boats need paint?"
                    Wooden ones do.

                ???+ note "Who may row them?"
                    Whoever can swim.
                """));
    }

    @Test
    void oneAmongOthersTellsMoreOfSomething() {
        assertFalse(CardsAsText.of("""
                # Boats

                ??? note "Prices of last year"
                    They cost less.

                ??? note "Prices of this year"
                    They cost more.

                ??? note "And what of next year?"
                    Nobody knows.
                """).contains("next year"));
    }
}
