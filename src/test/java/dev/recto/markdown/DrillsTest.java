package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What is asked right above a covered answer, below a heading that does not ask it; and questions that are none.
class DrillsTest {
    @Test
    void aNumberedDrillBehindTheoryIsAskedWithoutIt() {
        assertEquals("""
                fact: How long is one and two? (7-11)
                  Three.
                definition: What is two and two? (18-22)
                  4
                """, CardsAsText.of("""
                Some words.

                ## Rung 1 - Length

                A length is a number.

                **Drill 1.** How long is one and two?

                <details><summary>Answer</summary>

                Three.
                </details>

                ## Rung 2 - Sum

                A sum is a number.

                **Drill 2.** What is two and two?

                <details><summary>Answer</summary>

                4
                </details>
                """));
    }

    @Test
    void aHeadingThatSaysWhatItIsForIsNoPartOfTheQuestion() {
        assertEquals("""
                fact: Does a cat purr? (3-6)
                  It does.
                fact: Does a dog bark? (11-14)
                  Loudly.
                """, CardsAsText.of("""
                ### Quick self-check

                Does a cat purr?

                <details><summary>Answer</summary>
                It does.
                </details>

                ### Self-check at the end

                Does a dog bark?

                <details><summary>Answer</summary>
                Loudly.
                </details>
                """));
    }

    @Test
    void whatATextWantsToFindOutIsNoQuestion() {
        assertEquals("", CardsAsText.of("""
                # Overview

                This is a project.

                # Strategy for the problem

                It answers two questions:

                Q1. What is the chance of rain?

                Q2. What is the chance of snow?

                For both, a model is trained.

                # Data

                All of it is made up.
                """));
    }

    @Test
    void codeThatFellOutOfTheLastItemBelongsToIt() {
        assertEquals("""
                definition: What is a loop? (1-6)
                  - It repeats, as here:

                  ```
                  for
                  ```
                explanation: Why does it end? (8-9)
                  - A test says so.
                fact: Where does it end? (10-11)
                  - At the bottom.
                """, CardsAsText.of("""
                * What is a loop?
                  - It repeats, as here:

                ```
                for
                ```

                * Why does it end?
                  - A test says so.
                * Where does it end?
                  - At the bottom.
                """));
    }
}
