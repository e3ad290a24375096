package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Exercises without solutions: what stands below their tasks belongs to them.
class ExercisesTest {
    @Test
    void examplesAndHintsBelongToTheirTasks() {
        assertEquals("""
                exercise: Write a function that reverses a name. (3-12)
                  ?
                  ? **Example:**
                  ?
                  ? ```
                  ? boat
                  ? taob
                  ? ```
                exercise: Write a program that prints all tides. (14-18)
                  ?
                  ? Hint: use a loop.
                exercise: Create a table of lamps. (20-22)
                """, CardsAsText.of("""
                # Harbour

                ## Exercise 1

                Write a function that reverses a name.

                **Example:**

                ```
                boat
                taob
                ```

                ## Exercise 2

                Write a program that prints all tides.

                Hint: use a loop.

                ## Exercise 3

                Create a table of lamps.
                """));
    }

    @Test
    void codeBehindAHintSolvesTheTask() {
        assertEquals("""
                exercise: Create a list of ten boats (3-8)
                  **Hint:** range

                  ```
                  range(10)
                  ```
                exercise: Print the tide (10-15)
                  **Hint:** print

                  ```
                  print(tide)
                  ```
                exercise: Sort the lamps (17-22)
                  **Hint:** sort

                  ```
                  sort(lamps)
                  ```
                """, CardsAsText.of("""
                # Harbour exercises

                ## 1. Create a list of ten boats
                **Hint:** range

                ```
                range(10)
                ```

                ## 2. Print the tide
                **Hint:** print

                ```
                print(tide)
                ```

                ## 3. Sort the lamps
                **Hint:** sort

                ```
                sort(lamps)
                ```
                """));
    }

    @Test
    void partsThatAskBelongToTheirTasks() {
        assertEquals("""
                exercise: Schreiben Sie ein Programm, das Boote zählt. (3-9)
                  ?
                  ? a) Wie lange läuft es?
                  ?
                  ? b) Welche Eingaben sind erlaubt?
                exercise: Berechnen Sie die Tide. (11-16)
                  ?
                  ? 1. Zeigen Sie den Weg.
                  ? 2. Wie hoch ist sie?
                exercise: Zeichnen Sie den Hafen. (18-20)
                """, CardsAsText.of("""
                # Blatt 4

                ## Aufgabe 1

                Schreiben Sie ein Programm, das Boote zählt.

                a) Wie lange läuft es?

                b) Welche Eingaben sind erlaubt?

                ## Aufgabe 2

                Berechnen Sie die Tide.

                1. Zeigen Sie den Weg.
                2. Wie hoch ist sie?

                ## Aufgabe 3

                Zeichnen Sie den Hafen.
                """));
    }

    @Test
    void stepsAnswerWhereOtherTasksAreAnswered() {
        assertEquals("""
                exercise: Write down how to moor. (3-8)
                  1. Find a post.
                  2. Show the rope.
                exercise: Write down how to sail. (10-14)
                  With the wind.
                exercise: Write down how to row. (16-18)
                """, CardsAsText.of("""
                # Harbour

                ## Exercise 1

                Write down how to moor.

                1. Find a post.
                2. Show the rope.

                ## Exercise 2

                Write down how to sail.

                With the wind.

                ## Exercise 3

                Write down how to row.
                """));
    }

    @Test
    void sentencesBelowALevelOfExercisesAreTasks() {
        assertEquals("""
                exercise: Write a function that reverses a name. (5-5)
                exercise: Print all tides of a day. (6-6)
                exercise: Create a table of lamps. (7-7)
                explanation: Inside the harbour, two boats meet at night. (11-11)
                exercise: Declare a lamp with a colour. (12-12)
                explanation: Using the tides, tell when to leave. (13-13)
                """, CardsAsText.of("""
                # Day 3

                ## Exercises: level 1

                1. Write a function that reverses a name.
                2. Print all tides of a day.
                3. Create a table of lamps.

                ## Exercises: level 2

                1. Inside the harbour, two boats meet at night.
                2. Declare a lamp with a colour.
                3. Using the tides, tell when to leave.
                """));
    }
}
