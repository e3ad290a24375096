package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Answer keys whose entries have titles, and questions that stand in groups.
class AnswerKeyTitlesTest {
    @Test
    void headingsWithNumbersOfAnswersAnswerTheQuestionsAbove() {
        assertEquals("""
                explanation: Explain why bread rises. (1-13)
                  Yeast gives off gas.
                fact: Which grain has most gluten? (5-17)
                  Wheat.
                """, CardsAsText.of("""
                ## Question 1

                Explain why bread rises.

                ## Question 2

                Which grain has most gluten?

                ## Answer Key

                ### Answer 1

                Yeast gives off gas.

                ### Answer 2

                Wheat.
                """));
    }

    @Test
    void taskBelowATopicIsAskedWithItWhereTheKeyAnswersIt() {
        assertEquals("""
                explanation: Dough (1-13)
                  ?
                  ? Explain why bread rises.
                  Yeast gives off gas.
                explanation: Ovens (5-17)
                  ?
                  ? Explain why steam is let in.
                  It keeps the crust soft.
                """, CardsAsText.of("""
                ## Question 1: Dough

                Explain why bread rises.

                ## Question 2: Ovens

                Explain why steam is let in.

                ## Answer Key

                ### Answer 1: Dough

                Yeast gives off gas.

                ### Answer 2: Ovens

                It keeps the crust soft.
                """));
    }

    @Test
    void boldTitlesInAKeyAreNoQuestions() {
        assertEquals("""
                explanation: Why does bread rise? (3-9)
                  **Rising:**
                  Yeast gives off gas.
                explanation: Why is steam let in? (4-12)
                  **Steam:**
                  It keeps the crust soft.
                """, CardsAsText.of("""
                # Baking

                1. Why does bread rise?
                2. Why is steam let in?

                ### Answer Key

                **1. Rising:**
                Yeast gives off gas.

                **2. Steam:**
                It keeps the crust soft.
                """));
    }

    @Test
    void numbersBelowBoldGroupTitlesAreAnsweredByTheKey() {
        assertEquals("""
                explanation: Why does bread rise? (4-13)
                  Yeast gives off gas.
                explanation: Why is steam let in? (5-14)
                  It keeps the crust soft.
                fact: Which grain has most gluten? (8-15)
                  Wheat.
                fact: Which grain has none? (9-16)
                  Rice.
                """, CardsAsText.of("""
                # Baking

                **Basics**
                1. Why does bread rise?
                2. Why is steam let in?

                **Advanced**
                3. Which grain has most gluten?
                4. Which grain has none?

                ### Answer Key

                1. Yeast gives off gas.
                2. It keeps the crust soft.
                3. Wheat.
                4. Rice.
                """));
    }

    @Test
    void boldQuestionsBelowATitleOfAnswersStayQuestions() {
        assertEquals("""
                explanation: Why does bread rise? (8-9)
                  Yeast gives off gas.
                explanation: Why is steam let in? (11-12)
                  It keeps the crust soft.
                """, CardsAsText.of("""
                # Baking

                1. Read the chapter.
                2. Weigh the flour.

                ## Solutions

                **1. Why does bread rise?**
                Yeast gives off gas.

                **2. Why is steam let in?**
                It keeps the crust soft.
                """));
    }

    @Test
    void labelInBracketsIsAKeyAndAReferenceIsNone() {
        assertEquals("""
                multiple-choice: Which grain has gluten? (1-9)
                  [ ] Rice
                  [x] Wheat
                  Wheat
                """, CardsAsText.of("""
                ### Question 1

                Which grain has gluten?

                A) Rice

                B) Wheat

                [Answer]: b
                """));
        assertFalse(CardsAsText.of("""
                ### Question 1

                Which grain has gluten?

                A) Rice

                B) Wheat

                [Answer]: https://example.org/b
                """).contains("[x]"));
    }

    @Test
    void optionWithABoldLetterIsNeverTheQuestion() {
        assertEquals("""
                multiple-choice: Which grain has (1-10)
                  ? gluten?
                  [ ] Rice
                  [x] Wheat
                  Wheat

                  Rice has none.
                multiple-choice: Select all the cereals. (14-23)
                  [x] Rice
                  [x] Rye
                  [ ] Salt
                  - Rice
                  - Rye
                """, CardsAsText.of("""
                **1.** Which grain has
                gluten?

                - **A.** Rice
                - **B.** Wheat

                <details>
                <summary>Show answer</summary>

                **Answer: B**. Rice has none.

                </details>

                **2.** Select all the cereals.

                - **A.** Rice
                - **B.** Rye
                - **C.** Salt

                <details>
                <summary>Show answer</summary>

                **Answer: A, B**

                </details>
                """));
    }

    @Test
    void stepsBelowTheLastQuestionAnswerNoneAbove() {
        assertEquals("""
                explanation: Why does bread rise? (1-1)
                explanation: How is steam let in? (3-3)
                explanation: How is dough shaped? (5-10)
                  1. Flour the board.
                  2. Fold it.
                """, CardsAsText.of("""
                ## 1. Why does bread rise?

                ## 2. How is steam let in?

                ## 3. How is dough shaped?

                **Solution**

                1. Flour the board.
                2. Fold it.
                """));
        assertEquals("""
                explanation: How is dough shaped? (4-9)
                  1. Flour the board.
                  2. Fold it.
                """, CardsAsText.of("""
                1. Why does bread rise?
                2. Why is steam let in?

                ## Question: How is dough shaped?

                ### Solution

                1. Flour the board.
                2. Fold it.
                """));
    }

    @Test
    void answersInBoldAreNoTitlesOfGroups() {
        assertEquals("""
                fact: Which grain has most gluten? (1-3)
                  **Wheat**
                fact: Which grain has none? (5-7)
                  **Rice**
                """, CardsAsText.of("""
                ## 1. Which grain has most gluten?

                **Wheat**

                ## 2. Which grain has none?

                **Rice**

                # Answers

                1. The one of bread.
                2. The one of paddies.
                """));
    }

    @Test
    void boldTitleOfTheNextGroupIsNoAnswer() {
        assertEquals("""
                fact: Which grain has most gluten? (3-13)
                  Wheat.
                fact: Which grain has none? (5-14)
                  Rice.
                explanation: Why is steam let in? (9-15)
                  It keeps the crust soft.
                """, CardsAsText.of("""
                # Baking

                ### 1. Which grain has most gluten?

                ### 2. Which grain has none?

                **Ovens**

                ### 3. Why is steam let in?

                ## Answer Key

                1. Wheat.
                2. Rice.
                3. It keeps the crust soft.
                """));
    }

    @Test
    void whatIsSaidToBeTheAnswerBelowATopicIsNoTask() {
        assertEquals("""
                explanation: Dough (1-5)
                  Yeast lets it rise.

                  **Answer:** Gas.
                fact: Which grain has most gluten? (7-14)
                  Wheat.
                fact: Which grain has none? (9-15)
                  Rice.
                """, CardsAsText.of("""
                ## Question 1: Dough

                Yeast lets it rise.

                **Answer:** Gas.

                ## Question 2: Which grain has most gluten?

                ## Question 3: Which grain has none?

                # Answer Key

                1. It is gas.
                2. Wheat.
                3. Rice.
                """));
    }

    @Test
    void titlesOfKeysMaySayHowTheAnswersAre() {
        for (var title : List.of("Worked solutions", "Key to the exercises", "Réponses détaillées",
                "Ausführliche Lösungen", "Musterlösungen", "Soluzioni commentate", "Gabarito comentado",
                "Soluciones comentadas", "Ответы и пояснения")) {
            assertEquals("""
                    list: Name two grains. (1-7)
                      rye and wheat
                    list: Name two ovens. (3-8)
                      stone and steel
                    """, CardsAsText.of("""
                    ## 1. Name two grains.

                    ## 2. Name two ovens.

                    # %s

                    1. rye and wheat
                    2. stone and steel
                    """.formatted(title)), title);
        }
    }
}
