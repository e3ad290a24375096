package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String EXERCISES = """
            # Slopes

            ## Warming up

            1. Take any two points of $y = 2x$ and divide the rise by the run.
            2. How steep is $y = 3$?

            %s

            ## Curves

            3. Use a ruler to draw the tangent at the top.
            4. Where is $y = x^2$ flat?

            %s
            """;

    @ParameterizedTest
    @ValueSource(strings = {"> [!success]- Answer %d\n> It is %s.",
            "<details><summary>Solution %d</summary>\n\nIt is %s.\n\n</details>",
            "??? note \"Answer to exercise %d\"\n    It is %s."})
    void coveredAnswersThatFollowOneAnotherHaveTheNumbersOfTheirQuestions(String cover) {
        var text = EXERCISES.formatted(cover.formatted(1, "two") + "\n\n" + cover.formatted(2, "level"),
                cover.formatted(3, "level, too") + "\n\n" + cover.formatted(4, "at zero"));
        assertEquals(List.of("It is two.", "It is level.", "It is level, too.", "It is at zero."),
                CardsAsText.cards(text).stream().map(card -> card.face().answer().display().strip()).toList(), text);
        assertEquals("Use a ruler to draw the tangent at the top.",
                CardsAsText.cards(text).get(2).face().question().display());
    }

    @Test
    void coveredAnswersBelowTheirQuestionsKeepThem() {
        assertEquals("""
                fact: How steep is it? (3-6)
                  Level.
                fact: Where is it flat? (8-11)
                  At its top.
                """, CardsAsText.of("""
                # Slopes

                1. How steep is it?

                > [!success]- Answer 1
                > Level.

                2. Where is it flat?

                > [!success]- Answer 2
                > At its top.
                """));
    }
}
