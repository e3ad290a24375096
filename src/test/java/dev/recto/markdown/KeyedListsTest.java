package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Numbered items that are questions because an answer key has their numbers.
class KeyedListsTest {
    @Test
    void answersBelowMakeQuestionsOfNumberedItems() {
        assertEquals("""
                multiple-choice: A glacier is made of (5-8)
                  [ ] sand
                  [x] ice
                  [ ] salt
                  ice
                multiple-choice: The longest river of France is the (9-12)
                  [x] Loire
                  [ ] Rhône
                  [ ] Somme
                  Loire
                true-false: A fjord is a kind of lake. (16-24)
                  - false
                  False. It opens to the sea.
                true-false: Tides follow the moon. (18-25)
                  - true
                  True
                """, CardsAsText.of("""
                # Test on water

                ## Part one

                1. A glacier is made of
                   A. sand
                   B. ice
                   C. salt
                2. The longest river of France is the
                   A. Loire
                   B. Rhône
                   C. Somme

                ## Part two

                3. A fjord is a kind of lake.

                4. Tides follow the moon.

                ## Answer key

                1. B
                2. A
                3. False. It opens to the sea.
                4. True
                """));
    }

    @Test
    void stepsBesideAKeyOfOtherNumbersAreNoQuestions() {
        assertFalse(CardsAsText.of("""
                # Making tea

                1. Boil the water.
                2. Warm the pot.
                3. Pour it on the leaves.
                4. Wait for four minutes.

                ## Answers

                7. Green tea wants less heat.
                8. The pot keeps it warm.
                """).contains("Warm the pot"));
    }

    @Test
    void contentsThatAreNumberedAreNoQuestions() {
        assertEquals("""
                explanation: Why is the sky blue? (9-11)
                  Blue light is scattered most.
                explanation: Why is grass green? (13-15)
                  Its leaves reflect green light.
                """, CardsAsText.of("""
                # Questions

                ## Contents

                1. [Sky](#sky)
                2. [Grass](#grass)
                3. [Answers](#answers)

                ## 1. Why is the sky blue?

                Blue light is scattered most.

                ## 2. Why is grass green?

                Its leaves reflect green light.
                """));
    }

    @Test
    void aTaskWithTheWordTrueIsNoStatement() {
        assertEquals("""
                list: Name the value that negates to false (1-3)
                  True
                fact: Which value negates to true? (5-7)
                  False
                """,
                CardsAsText.of("""
                ## 1. Name the value that negates to false

                True

                ## 2. Which value negates to true?

                False
                """));
    }

    @Test
    void pairsOfOneQuestionAreNoQuestions() {
        assertFalse(CardsAsText.of("""
                ## Match each animal with its voice

                1. dog
                2. cat
                3. cow

                A. moos
                B. barks
                C. purrs

                **Answer:** 1-B, 2-C, 3-A
                """).contains(": dog"));
    }
}
