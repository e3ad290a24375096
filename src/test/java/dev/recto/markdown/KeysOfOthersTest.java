package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys at the end of a document, also such that answer what is not in it.
class KeysOfOthersTest {
    @Test
    void aKeyOfOtherQuestionsIsNoAnswerOfTheLast() {
        assertEquals("""
                list: Name a lake. (1-1)
                """, CardsAsText.of("""
                ## Question 10

                Name a lake.

                ## Answer Key

                ### Question 1:
                **Correct Answer:** B) Rome

                ### Question 2:
                **Stage 1:** Oslo
                """));
    }

    @Test
    void aKeyThatNamesMoreQuestionsAnswersThoseThatAreThere() {
        var cards = CardsAsText.cards("""
                ## Question 9: Rivers (Hard)

                Name a river.

                ## Question 10: Lakes (Hard)

                Name a lake.

                ## Answer Key

                ### Question 1:
                Rome

                ### Question 9:
                Rhine

                ### Question 10:
                Garda
                """);
        assertEquals(2, cards.size());
        assertTrue(cards.get(0).face().question().text().endsWith("Name a river."));
        assertEquals("Rhine", cards.get(0).face().answer().text());
        assertEquals("Garda", cards.get(1).face().answer().text());
    }

    @Test
    void stepsBelowAnAnswerAreThatAnswer() {
        assertTrue(CardsAsText.cards("""
                ## Question 10

                How is tea made?

                ### Answer

                #### Step 1
                Boil water.

                #### Step 2
                Wait.
                """).getFirst().face().answer().text().contains("Wait."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Key\n\n1. B, 2. A", "## Answers\n\n1-B, 2-A", "## Answer key\n\n1) B  2) A",
            "## Key\n\n1. B\n2. A", "**Answers:** 1-Oslo, 2-Rome", "## Answers\n\n1-Oslo, 2-Rome"})
    void numbersWithLettersOrTextsAnswerTheQuestionsAbove(String key) {
        assertEquals("""
                multiple-choice: Where is it cold?
                  [ ] Rome
                  [x] Oslo
                  Oslo
                multiple-choice: Where is it warm?
                  [x] Rome
                  [ ] Oslo
                  Rome
                """, CardsAsText.of("""
                # Quiz

                1. Where is it cold?
                   A) Rome
                   B) Oslo

                2. Where is it warm?
                   A) Rome
                   B) Oslo

                %s
                """.formatted(key)).replaceAll(" \\(.*", ""));
    }
}
