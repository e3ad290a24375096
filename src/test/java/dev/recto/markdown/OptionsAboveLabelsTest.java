package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands right above a labelled answer may be its options: then the question is further up.
class OptionsAboveLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1. rice\n2. wheat", "1) rice\n2) wheat", "- rice\n- wheat", "- [A] rice\n- [B] wheat",
            "i. rice\n\nii. wheat", "☐ rice\n\n☐ wheat", "**A** rice\n\n**B** wheat", "A - rice\n\nB - wheat",
            "А) rice\n\nБ) wheat", "- **A)** rice\n- **B)** wheat", "A. rice\n\nB. wheat\n\nYour answer: ____"})
    void areNotTheQuestion(String options) {
        var cards = CardsAsText.cards(("Select the one with gluten.\n\n" + options + "\n\n**Answer:** wheat\n\n"
                + "Select the one without.\n\n" + options + "\n\n**Answer:** rice\n"));
        assertEquals(2, cards.size());
        assertTrue(cards.getFirst().face().question().text().startsWith("Select the one with gluten."));
        assertTrue(cards.getLast().face().question().text().startsWith("Select the one without."));
    }

    @Test
    void itemThatAsksIsTheQuestion() {
        assertEquals("""
                fact: Which grain has gluten? (4-6)
                  Wheat.
                fact: Which grain has none? (8-10)
                  Rice.
                """, CardsAsText.of("""
                # Baking

                1. Read the chapter.
                2. Which grain has gluten?

                **Answer:** Wheat.

                3. Which grain has none?

                **Answer:** Rice.
                """));
    }

    @Test
    void optionsOverACoverAreNotTheQuestion() {
        assertEquals("""
                multiple-choice: Select the one with gluten. (1-11)
                  [ ] rice
                  [x] wheat
                  wheat
                multiple-choice: Select the one without. (15-25)
                  [x] rice
                  [ ] wheat
                  rice
                """, CardsAsText.of("""
                Select the one with gluten.

                - **A)** rice
                - **B)** wheat

                Your answer: ____

                <details>
                <summary>Answer</summary>

                B

                </details>

                Select the one without.

                - **A)** rice
                - **B)** wheat

                Your answer: ____

                <details>
                <summary>Answer</summary>

                A

                </details>
                """));
    }

    @Test
    void statementsOverTheLettersForTrueAndFalseAreJudged() {
        assertEquals("""
                true-false: Water boils at 100 degrees. **T/F** (1-3)
                  - true
                  T
                true-false: Ice sinks. **T/F** (5-7)
                  - false
                  F
                """, CardsAsText.of("""
                1. Water boils at 100 degrees. **T/F**

                   **Answer:** T

                2. Ice sinks. **T/F**

                   **Answer:** F
                """));
    }

    @Test
    void marksOfTheLearnerGiveWayToTheKey() {
        assertEquals("""
                multiple-choice: Which grain has gluten? (1-7)
                  [x] wheat
                  [ ] rice
                  wheat
                """, CardsAsText.of("""
                ### Q1. Which grain has gluten?

                - [ ] A. wheat
                - [x] B. rice

                **Your answer:** B
                **Correct answer:** A
                """));
    }

    @Test
    void headingAsksAboveAListThatDoesNot() {
        assertEquals("""
                multiple-choice: The pair with gluten (5-10)
                  [ ] rice and rye
                  [x] wheat and spelt
                  wheat and spelt
                multiple-choice: The pair without (12-17)
                  [x] rice and maize
                  [ ] wheat and spelt
                  rice and maize
                """, CardsAsText.of("""
                # Baking

                Flour is ground from grain.

                ## The pair with gluten

                - rice and rye
                - wheat and spelt

                **Answer:** Wheat and spelt.

                ## The pair without

                - rice and maize
                - wheat and spelt

                **Answer:** Rice and maize.
                """));
    }

    @Test
    void headingRightAboveTheLabelIsNotAsked() {
        assertEquals(2, CardsAsText.cards("""
                ### Task

                **Which grain has gluten?**

                - A. rice
                - B. wheat

                ### Say which is right

                **Right answer: B**

                ### Task

                **Which grain has none?**

                - A. rice
                - B. wheat

                ### Say which is right

                **Right answer: A**
                """).size());
    }

    @Test
    void theLabelOfOptionsMakesThemSuchWhateverStandsBelow() {
        var text = """
                # Questions

                ### Who gathers nectar?

                %s

                - A.bees
                - B.ants
                - C.spiders

                Asked by: two schools

                ### What is nectar?

                A sweet juice of flowers.

                ### What is wax?

                What combs are made of.
                """;
        assertTrue(CardsAsText.of(text.formatted("Options:")).contains("[ ] ants"));
        assertFalse(CardsAsText.of(text.formatted("Some think of:")).contains("[ ] ants"));
    }
}
