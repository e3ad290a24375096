package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Answers that stand together at the end, by the numbers of the questions.
class AnswerSectionsTest {
    @Test
    void keyAtTheEndSaysWhichOptionsAreRight() {
        assertEquals("""
                multiple-choice: Which one barks? (3-7)
                  [ ] The cat
                  [x] The dog
                  The dog
                multiple-choice: Which one purrs? (8-12)
                  [x] The cat
                  [ ] The dog
                  The cat
                """, CardsAsText.of("""
                # Quiz

                ## 1. Which one barks?

                - A. The cat
                - B. The dog

                ## 2. Which one purrs?

                - A. The cat
                - B. The dog

                ## Answer Key

                1. B
                2. A
                """));
    }

    @Test
    void listInTheAnswerOfAQuestionAnswersNoListOfQuestionsAbove() {
        assertEquals("""
                explanation: Why are there tides? (4-12)
                  Two bodies pull.

                  1. The moon
                  2. The sun
                """, CardsAsText.of("""
                1. What is a fjord?
                2. What is a delta?

                ### Why are there tides?

                <details>
                <summary>Answer</summary>

                Two bodies pull.

                1. The moon
                2. The sun

                </details>
                """));
    }

    @Test
    void keysMayShareALineUnderABoldTitle() {
        assertEquals("""
                multiple-choice: Which one barks? (1-3)
                  [ ] The cat
                  [x] The dog
                  The dog
                multiple-choice: Which one purrs? (5-7)
                  [x] The cat
                  [ ] The dog
                  The cat
                multiple-choice: Which one climbs? (9-11)
                  [x] The cat
                  [ ] The dog
                  The cat
                """, CardsAsText.of("""
                1. **Which one barks?**
                    - [ ] The cat
                    - [ ] The dog

                2. **Which one purrs?**
                    - [ ] The cat
                    - [ ] The dog

                3. **Which one climbs?**
                    - [ ] The cat
                    - [ ] The dog

                **Answer Key (1-3)**

                1-B, 2-A, 3-A
                """));
    }

    @Test
    void solutionsAtTheEndAnswerTheTasks() {
        assertEquals("""
                exercise: Calculate two plus two. (3-9)
                  Four.
                exercise: Calculate two times three. (4-13)
                  Six.

                  It is three plus three.
                exercise: Calculate nine minus four. (5-15)
                  Five.
                """, CardsAsText.of("""
                ## Exercises

                1. Calculate two plus two.
                2. Calculate two times three.
                3. Calculate nine minus four.

                ## Solutions

                **Exercise 1.** Four.

                **Exercise 2.** Six.

                It is three plus three.

                **Exercise 3.** Five.
                """));
    }

    @Test
    void labelThatOnlyGradesAQuestionNumbersIt() {
        assertEquals("""
                true-false: Moss has roots. (3-9)
                  - false
                  False
                true-false: Ferns have spores. (10-16)
                  - true
                  True
                """, CardsAsText.of("""
                ## Statements

                **Question 1**: easy

                Moss has roots.

                - [ ] True
                - [ ] False

                **Question 2**: hard

                Ferns have spores.

                - [ ] True
                - [ ] False

                ## Answer Key

                **Question 1**: easy

                **Answer**: **False**

                **Question 2**: hard

                **Answer**: **True**
                """));
    }

    @Test
    void stepsOfAnAnswerAreNoKey() {
        assertEquals("""
                procedure: How do you tie a bowline? (1-6)
                  1. Make a loop.
                  2. Go round.
                procedure: How do you tie a reef knot? (8-13)
                  1. Right over left.
                  2. Left over right.
                """, CardsAsText.of("""
                ## 1. How do you tie a bowline?

                #### Answer

                1. Make a loop.
                2. Go round.

                ## 2. How do you tie a reef knot?

                #### Answer

                1. Right over left.
                2. Left over right.
                """));
    }

    private static final String TWO_CHOICES = """
            **Question 1:** Which is a fruit?
            A. stone
            B. pear

            **Question 2:** Which is a tree?
            A. oak
            B. moss

            """;

    @Test
    void explanationsByNumberBelowTheKeyGoToTheirQuestions() {
        assertEquals("""
                multiple-choice: Which is a fruit? (1-4)
                  [ ] stone
                  [x] pear
                  pear

                  It grows on a tree.
                multiple-choice: Which is a tree? (5-9)
                  [x] oak
                  [ ] moss
                  oak

                  It has a trunk.
                """, CardsAsText.of(TWO_CHOICES + """
                ---
                ## Answers
                1: B
                2: A

                ---
                ## Detailed explanations
                **Q1:** It grows on a tree.
                **Q2:** It has a trunk.

                ---
                **Next:** the second lesson.
                """));
    }

    @Test
    void explanationsAwayFromTheKeyAreQuestionsOfTheirOwn() {
        assertEquals(4, CardsAsText.cards(TWO_CHOICES + """
                ## Answers
                1: B
                2: A

                ## More

                Read on.

                ## Explanations
                **Q1:** Why does it grow on a tree?
                **Q2:** Why has it a trunk?
                """).size());
    }

    @Test
    void titlesSayToWhichExerciseTheyAreTheSolution() {
        assertEquals("""
                exercise: Draw a duck. (5-17)
                  First the bill.

                  1. Then the wings.
                  2. Then the feet.
                exercise: Draw a goose. (8-20)
                  With a longer neck.
                """, CardsAsText.of("""
                # Birds

                ## Drawing - Tasks

                ### Exercise 1
                Draw a duck.

                ### Exercise 2
                Draw a goose.

                ## Drawing - Solutions

                ### Solution to exercise 1
                First the bill.

                1. Then the wings.
                2. Then the feet.

                ### Solution to exercise 2: Geese
                With a longer neck.
                """));
    }

    @Test
    void suchTitlesRightBelowTheirTasksAreLabels() {
        assertEquals("""
                exercise: Zeichne eine Ente. (3-6)
                  Zuerst der Schnabel.
                exercise: Zeichne eine Gans. (8-11)
                  Mit längerem Hals.
                """, CardsAsText.of("""
                # Vögel

                ## Aufgabe 1
                Zeichne eine Ente.
                ### Lösung zu Aufgabe 1: Ente
                Zuerst der Schnabel.

                ## Aufgabe 2
                Zeichne eine Gans.
                ### Lösung zu Aufgabe 2: Gans
                Mit längerem Hals.
                """));
    }
}
