package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Keys that are lists, signs in the place of boxes, and letters that are no options.
class ListedKeysTest {
    @Test
    void listOfOptionTextsNamesAllThatAreRight() {
        assertEquals("""
                multiple-choice: Which are metals? (1-12)
                  [ ] Oxygen
                  [x] Iron
                  [x] Copper
                  - Iron
                  - Copper

                  Both conduct.
                """, CardsAsText.of("""
                ## 1. Which are metals?

                - Oxygen
                - Iron
                - Copper

                **Correct answers:**

                - Iron
                - `Copper`

                Both conduct.
                """));
    }

    @Test
    void itemThatIsNoOptionBeginsTheExplanation() {
        assertEquals("""
                multiple-choice: Which are gases? (1-9)
                  [x] Neon
                  [ ] Lead
                  Neon

                  - It glows.
                """, CardsAsText.of("""
                ## 1. Which are gases?

                - Neon
                - Lead

                **Correct answer:**

                - Neon
                - It glows.
                """));
    }

    @Test
    void crossInTheKeySaysThatAnOptionIsWrong() {
        assertEquals("""
                multiple-choice: Which are gases? (1-10)
                  [x] Oxygen
                  [ ] Iron
                  [x] Neon
                  - Oxygen
                  - Neon
                """, CardsAsText.of("""
                ## Which are gases?

                - Oxygen
                - Iron
                - Neon

                Answer:
                - ✅ Neon
                - ❌ Iron
                - ✅ Oxygen
                """));
    }

    @Test
    void sameItemsInTheRightOrderMakeNoOptions() {
        assertEquals("""
                exercise: Put them in order (1-11)
                  ?
                  ? - two
                  ? - one
                  ? - three
                  - one
                  - two
                  - three
                """, CardsAsText.of("""
                ## 1. Put them in order

                - two
                - one
                - three

                **Answer:**

                - one
                - two
                - three
                """));
    }

    @Test
    void ruleMayStandBeforeTheKey() {
        assertEquals("""
                multiple-choice: Which are metals? (1-9)
                  [x] Iron
                  [ ] Neon
                  Iron
                """, CardsAsText.of("""
                ## 1. Which are metals?

                - [ ] Iron
                - [ ] Neon

                ---

                **Correct answer:**
                - ✅ Iron
                """));
    }

    @Test
    void tickAmongEmptyBoxesIsATickedOne() {
        assertEquals("""
                multiple-choice: Which are metals? (1-5)
                  [ ] Oxygen
                  [x] Iron
                  [ ] Neon
                  Iron
                multiple-choice: Which are gases? (7-10)
                  [x] Neon
                  [ ] Lead
                  Neon
                """, CardsAsText.of("""
                ## 1. Which are metals?

                - [ ] Oxygen
                - ✅ Iron
                - [ ] Neon

                ## 2. Which are gases?

                - ✅ Neon
                - [ ] Lead
                """));
    }

    @Test
    void ticksAloneAreNoOptions() {
        assertEquals("""
                list: What can it do? (1-5)
                  - ✅ Run fast
                  - ✅ Stay small
                  - ❌ Swim
                """, CardsAsText.of("""
                ## What can it do?

                - ✅ Run fast
                - ✅ Stay small
                - ❌ Swim
                """));
    }

    @Test
    void numberBehindTheInitialOfAnswerIsThatOfAnOption() {
        assertEquals("""
                multiple-choice: Which is even? (1-6)
                  [ ] three
                  [x] four
                  four
                multiple-choice: Which is odd? (8-13)
                  [x] three
                  [ ] four
                  three
                """, CardsAsText.of("""
                ## Q1. Which is even?

                1. three
                1. four

                A.2

                ## Q2. Which is odd?

                1. three
                2. four

                A. 1
                """));
    }

    @Test
    void firstOptionInAQuoteIsNoAnswer() {
        assertEquals("""
                multiple-choice: Which is even? (1-5)
                  [ ] 3
                  [x] 6
                  6
                multiple-choice: Which is odd? (7-11)
                  [x] 3
                  [ ] 6
                  3
                """, CardsAsText.of("""
                > **Q1.** Which is even?
                > - A. 3
                > - B. 6
                >
                > **Answer: B**

                > **Q2.** Which is odd?
                > - A. 3
                > - B. 6
                >
                > **Answer: A**
                """));
    }

    @Test
    void lettersBelowAnAnswerCommentOnTheOptions() {
        assertEquals("""
                multiple-choice: Which one floats? (1-11)
                  [ ] stone
                  [x] wood
                  [ ] iron
                  wood

                  **Reason:** one by one:
                  a) sinks.
                  b) is light.
                  c) sinks.
                multiple-choice: Which one sinks? (13-18)
                  [x] stone
                  [ ] wood
                  stone
                """, CardsAsText.of("""
                **Which one floats?**

                a) stone
                b) wood
                c) iron

                **Correct answer:** b
                **Reason:** one by one:
                a) sinks.
                b) is light.
                c) sinks.

                **Which one sinks?**

                a) stone
                b) wood

                **Correct answer:** a
                """));
    }

    @Test
    void numberedQuestionBelowAnAnswerHasItsOptions() {
        assertEquals(2, CardsAsText.cards("""
                1. Which one floats?
                a) stone
                b) wood

                **Answer:** b

                2. Which one sinks?
                a) stone
                b) wood

                **Answer:** a
                """).size());
    }

    @Test
    void ruleBehindOptionsIsNoExplanation() {
        assertEquals("""
                multiple-choice: Which is even? (1-4)
                  [ ] 3
                  [ ] 6
                multiple-choice: Which is odd? (8-11)
                  [ ] 3
                  [ ] 6
                """, CardsAsText.of("""
                ## 1. Which is even?

                A. 3
                B. 6

                ---

                ## 2. Which is odd?

                A. 3
                B. 6

                ---
                """));
    }
}
