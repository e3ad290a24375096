package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sheets of exercises that their solutions follow: these have the numbers of the exercises, and are no cards.
class SolutionsOfSheetsTest {
    /// Numbers go on below the headings of a sheet, and begin anew with the next one.
    @ParameterizedTest
    @ValueSource(strings = {"Answer Key & Solutions", "Complete answer key and solutions", "All the solutions"})
    void solutionsOfASheetAnswerItsTasksHoweverTheyAreWorded(String title) {
        assertEquals("""
                fact: Weigh the flour. (6-21)
                  Two pounds.
                fact: Heat the water. (7-22)
                  To forty degrees.
                fact: Knead the dough. (11-23)
                  For ten minutes.
                fact: Slice the bread. (15-26)
                  With a saw.
                fact: Butter a slice. (16-27)
                  On one side.
                """, CardsAsText.of("""
                # Baking

                ## Sheet 1: Dough

                ### Part A
                1. Weigh the flour.
                2. Heat the water.

                ### Part B

                3. Knead the dough.

                ## Sheet 2: Bread

                1. Slice the bread.
                2. Butter a slice.

                ## %s

                ### Sheet 1 Solutions
                1. Two pounds.
                2. To forty degrees.
                3. For ten minutes.

                ### Solutions to sheet 2
                1. With a saw.
                2. On one side.
                """.formatted(title)));
    }

    /// The same sub-headings stand in each chapter, with numbers of their own.
    @Test
    void headingsOfChaptersAndOfTheirPartsAreRepeated() {
        var sheet = """
                ## Sea

                ### Warm-up

                1. Why is it salty?
                2. How deep is it?

                ### Challenge

                1. What is a fjord?
                2. What is a reef?

                ## Sky

                ### Warm-up

                1. Why is it blue?
                2. What is a cloud?

                ### Challenge

                1. What is a comet?
                2. Why do stars shine?

                """;
        assertEquals("""
                explanation: Why is it salty? (5-32)
                  From rivers.
                fact: How deep is it? (6-33)
                  Miles.
                definition: What is a fjord? (10-37)
                  An inlet.
                definition: What is a reef? (11-38)
                  Coral.
                explanation: Why is it blue? (17-44)
                  By scattering.
                definition: What is a cloud? (18-45)
                  Drops.
                definition: What is a comet? (22-49)
                  Ice.
                explanation: Why do stars shine? (23-50)
                  They fuse.
                """, CardsAsText.of(sheet + """
                # Solutions


                ## Sea

                ### Warm-up

                1. From rivers.
                2. Miles.

                ### Challenge

                1. An inlet.
                2. Coral.

                ## Sky

                ### Warm-up

                1. By scattering.
                2. Drops.

                ### Challenge

                1. Ice.
                2. They fuse.
                """));
    }

    @Test
    void whatStandsBelowANumberedTaskIsAskedWithItWhereAKeyAnswersIt() {
        assertEquals("""
                exercise: What does it print? (1-11)
                  ? ```
                  ? print(1)
                  ? ```
                  One.
                fact: Which is older? (6-12)
                  Fire.
                explanation: Why is bread old? (7-13)
                  It is simple.
                """, CardsAsText.of("""
                1. What does it print?
                   ```
                   print(1)
                   ```

                2. Which is older?
                3. Why is bread old?

                ## Answers

                1. One.
                2. Fire.
                3. It is simple.
                """));
    }

    @Test
    void workedExercisesAnswerThoseAbove() {
        assertEquals("""
                exercise: Calcule 3 + 4. (3-13)
                  C'est 7.
                exercise: Calcule 5 + 6. (6-16)
                  C'est 11.
                """, CardsAsText.of("""
                ## Exercices

                **🟢 Exercice 1 (Facile)**
                Calcule 3 + 4.

                **🔵 Exercice 2 (Moyen)**
                Calcule 5 + 6.

                ## Exercices corrigés

                **Exercice 1 :**

                C'est 7.

                **Exercice 2 :**
                C'est 11.
                """));
    }

    /// Other exercises stand there as often, each with its own solution.
    @ParameterizedTest
    @ValueSource(strings = {"What is 30 + 40?", "A sum.\n**Solution:** Seventy."})
    void workedExercisesThatAskAreNoAnswers(String entry) {
        var cards = CardsAsText.of("""
                ## Exercises

                **Exercise 1:** What is 3 + 4?

                **Exercise 2:** What is 5 + 6?

                ## Worked exercises

                **Exercise 1:** %s

                **Exercise 2:** %s
                """.formatted(entry, entry));
        assertFalse(cards.contains("3 + 4? (3-9)"), cards);
    }

    @Test
    void questionsAndAnswersAnswerNoneAbove() {
        var cards = CardsAsText.of("""
                ## Exercises

                1. What is 3 + 4?
                2. What is 5 + 6?

                ## Frequent questions and answers

                1. Who may count?

                   All.
                2. Who may add?

                   Some.
                """);
        assertFalse(cards.contains("3 + 4? (3-8)"), cards);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Solution to exercise %d", "## Answer %d", "## Solutions for exercise %d"})
    void titlesOfSolutionsNameTheirExercises(String title) {
        assertEquals("""
                exercise: Find 3 + 4. (1-11)
                  Seven.
                exercise: Find 5 + 6. (5-15)
                  Eleven.
                """, CardsAsText.of("""
                ## Exercise 1

                Find 3 + 4.

                ## Exercise 2

                Find 5 + 6.

                %s

                Seven.

                %s

                Eleven.
                """.formatted(title.formatted(1), title.formatted(2))));
    }

    @Test
    void solutionRightBelowItsOwnExerciseStaysThere() {
        assertEquals("""
                exercise: Find 3 + 4. (1-8)
                  1. Count.
                  2. Seven.
                exercise: Find 5 + 6. (10-17)
                  1. Count.
                  2. Eleven.
                """, CardsAsText.of("""
                ## Exercise 1

                Find 3 + 4.

                ### Solution to exercise 1

                1. Count.
                2. Seven.

                ## Exercise 2

                Find 5 + 6.

                ### Solution to exercise 2

                1. Count.
                2. Eleven.
                """));
    }

    @Test
    void entriesMayNameTheExerciseWithAShortWord() {
        assertEquals("""
                exercise: Dough (1-12)
                  ?
                  ? Berechne die Summe.
                  Sieben.
                exercise: Ofen (5-16)
                  ?
                  ? Berechne das Produkt.
                  Elf.
                """, CardsAsText.of("""
                ## Aufgabe 1: Dough

                Berechne die Summe.

                ## Aufgabe 2: Ofen

                Berechne das Produkt.

                ## Lösungen

                ### Zu Aufgabe 1
                Sieben.

                ### Zu Aufgabe 2

                Elf.
                """));
    }

    @Test
    void headingOfTheNextGroupIsNoAnswer() {
        assertEquals("""
                explanation: Why does bread rise? (1-7)
                  Yeast gives off gas.
                explanation: Why is steam let in? (2-11)
                  It keeps the crust soft.
                fact: Which grain has none? (3-12)
                  Rice.
                """, CardsAsText.of("""
                1. Why does bread rise?
                2. Why is steam let in?
                3. Which grain has none?

                # Answers

                1. Yeast gives off gas.

                ## Ovens

                2. It keeps the crust soft.
                3. Rice.
                """));
    }
}
