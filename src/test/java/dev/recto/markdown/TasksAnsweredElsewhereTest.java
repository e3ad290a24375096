package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Tasks and lists whose answers stand in another section or list, and what only looks like them.
class TasksAnsweredElsewhereTest {
    @Test
    void goToTheQuestionBelowTheHeadingThatHasTheNumber() {
        assertEquals("""
                multiple-choice: Which one rows a boat? (3-9)
                  [ ] a sail
                  [x] an oar
                  an oar
                multiple-choice: Which one steers it? (10-16)
                  [x] a rudder
                  [ ] a mast
                  a rudder
                multiple-choice: Which one holds the sail? (17-23)
                  [x] a mast
                  [ ] a keel
                  a mast
                """, CardsAsText.of("""
                # Quiz

                ## 1. Boats

                **Which one rows a boat?**

                - A. a sail
                - B. an oar

                ## 2. Boats

                **Which one steers it?**

                - A. a rudder
                - B. a mast

                ## 3. Boats

                **Which one holds the sail?**

                - A. a mast
                - B. a keel

                ## Answers

                1. B
                2. A
                3. A
                """));
    }

    @Test
    void aListInASectionThatAsksSomethingElseAnswersNothingAbove() {
        assertEquals("""
                fact: Who barks? (1-1)
                fact: Who purrs? (2-2)
                fact: Who sings? (3-3)
                explanation: How is it done? (7-14)
                  By throat:

                  1. open it
                  2. close it
                  3. rest
                """, CardsAsText.of("""
                1. Who barks?
                2. Who purrs?
                3. Who sings?

                Answer:

                <details>
                <summary>How is it done?</summary>

                By throat:

                1. open it
                2. close it
                3. rest

                </details>
                """));
    }

    @Test
    void chaptersWithListsOfQuestionsToCheckAreNoQuestions() {
        assertEquals("""
                fact: Where do rivers begin? (7-11)
                  At a spring.
                fact: Where do they end? (8-12)
                  In the sea.
                fact: Which lake is the deepest? (20-23)
                  The Baikal.
                """, CardsAsText.of("""
                # Water

                ## Rivers

                A river brings the water of the land down to the sea.

                1. Where do rivers begin?
                2. Where do they end?

                **Answers**
                1. At a spring.
                2. In the sea.

                ## Ponds

                A pond is small, and the sun reaches its ground.

                ## Lakes

                1. Which lake is the deepest?

                **Answers**
                1. The Baikal.
                """));
    }

    @Test
    void codeBelowATaskIsAskedAboutWhereTheAnswersStandElsewhere() {
        assertEquals("""
                exercise: Write a loop that counts to ten. (3-17)
                  Use `for`.
                exercise: What does this print, and why? (7-18)
                  ?
                  ?
                  ?
                  ? ```js
                  ? print(1 + "1")
                  ? ```
                  It prints 11, for both are texts.
                """, CardsAsText.of("""
                # Exercises on loops

                ### Task 1

                Write a loop that counts to ten.

                ### Task 2

                What does this print, and why?

                ```js
                print(1 + "1")
                ```

                ## Solutions

                1. Use `for`.
                2. It prints 11, for both are texts.
                """));
    }

    @Test
    void codeBelowMostTasksAnswersThem() {
        assertTrue(CardsAsText.of("""
                # Exercises on loops

                ### 1. How do you count to ten?

                ```js
                for (i of ten) {}
                ```

                ### 2. How do you count down?

                ```js
                for (i of down) {}
                ```

                ## Solutions

                1. See above for one of them.
                2. See above for the other one.
                """).contains("  for (i of down) {}"));
    }
}
