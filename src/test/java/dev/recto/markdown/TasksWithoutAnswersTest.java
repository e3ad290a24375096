package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Worksheets without solutions, and tasks whose single solution shows by its labels.
class TasksWithoutAnswersTest {
    @Test
    void listsBelowATaskBelongToItWhereOthersHaveNothing() {
        assertEquals("""
                exercise: Write the command that lists all boats. (3-5)
                explanation: Set these rights on the harbour: (7-12)
                  ?
                  ? - Owner: read
                  ? - Others: none
                exercise: Write the command that sinks one. (14-16)
                """, CardsAsText.of("""
                # Harbour

                ### Exercise 1

                Write the command that lists all boats.

                ### Exercise 2

                Set these rights on the harbour:

                - Owner: read
                - Others: none

                ### Exercise 3

                Write the command that sinks one.
                """));
    }

    @Test
    void allBelowNumbersOfASheetThatAsksOnIsTheTask() {
        assertEquals("""
                fact: There are three boats in the harbour. (3-7)
                  ?
                  ? 1. How many masts do they have?
                  ? 2. Find the longest one.
                fact: Which of them is the oldest? (11-12)
                fact: A ferry leaves twice an hour. (16-23)
                  ?
                  ? ```
                  ? 7:10 7:40
                  ? ```
                  ?
                  ? When does the next one leave?
                exercise: Write down the depth of these: (27-31)
                  ?
                  ? - the basin
                  ? - the lock
                multiple-choice: Which sail is the largest? (35-39)
                  [ ] jib
                  [ ] main
                """, CardsAsText.of("""
                # Sheet

                ### Question 1
                There are three boats in the harbour.

                1. How many masts do they have?
                2. Find the longest one.

                ---

                ### Question 2
                Which of them is the oldest?

                ---

                ### Question 3
                A ferry leaves twice an hour.

                ```
                7:10 7:40
                ```

                When does the next one leave?

                ---

                ### Question 4
                Write down the depth of these:

                - the basin
                - the lock

                ---

                ### Question 5
                Which sail is the largest?

                - [ ] jib
                - [ ] main

                ---
                """));
    }

    @Test
    void answersThatSayWhatToDoAreNoTasks() {
        assertEquals("""
                explanation: How is a sail reefed? (3-6)
                  Lower it a little. Tie the points below it.
                explanation: Tie a bowline. (8-11)
                  Write a loop with the rope. Put its end through.
                procedure: How do you leave the lock? (13-17)
                  - Open the gate.
                  - Wait for the light.
                """, CardsAsText.of("""
                # Harbour

                ### Question 1
                How is a sail reefed?

                Lower it a little. Tie the points below it.

                ### Question 2
                Tie a bowline.

                Write a loop with the rope. Put its end through.

                ### Question 3
                How do you leave the lock?

                - Open the gate.
                - Wait for the light.
                """));
    }

    @Test
    void itemsThatAskAndShownCodeBelongToQuestionsWhereOthersHaveNothing() {
        assertEquals("""
                fact: What rises at night? (3-3)
                fact: Which element makes: (4-8)
                  ? - a link (and what must it have?)
                  ? - a picture (and what must it have?)
                  ? - a line to write on
                  ? - a menu
                explanation: How are `a` and `b` related below: (9-14)
                  ?
                  ? ```js
                  ? const a = 1
                  ? const b = a
                  ? ```
                fact: In the following program, which names of `console` are free? (15-19)
                  ?
                  ? ```js
                  ? console.log(a)
                  ? ```
                explanation: Why is the sea salt? (20-20)
                list: What are the two tides? (21-23)
                  - ebb
                  - flow
                fact: Who sails? (24-24)
                fact: Who rows? (25-25)
                """, CardsAsText.of("""
                # Questions

                * What rises at night?
                * Which element makes:
                  - a link (and what must it have?)
                  - a picture (and what must it have?)
                  - a line to write on
                  - a menu
                * How are `a` and `b` related below:

                  ```js
                  const a = 1
                  const b = a
                  ```
                * In the following program, which names of `console` are free?

                  ```js
                  console.log(a)
                  ```
                * Why is the sea salt?
                * What are the two tides?
                  - ebb
                  - flow
                * Who sails?
                * Who rows?
                """));
    }

    @Test
    void listsAnswerWhereTasksAreAnswered() {
        assertEquals("""
                list: Name three boats. (3-9)
                  - Canoe
                  - Yawl
                  - Ketch
                list: Name two seas. (11-16)
                  - North Sea
                  - Baltic
                list: Name a river. (18-20)
                """, CardsAsText.of("""
                # Harbour

                ### Exercise 1

                Name three boats.

                - Canoe
                - Yawl
                - Ketch

                ### Exercise 2

                Name two seas.

                - North Sea
                - Baltic

                ### Exercise 3

                Name a river.
                """));
    }

    @Test
    void oneTaskAndItsSolutionByTheirLabels() {
        assertEquals("""
                exercise: Compute 3 + 4. (4-6)
                  Count on from three.
                """, CardsAsText.of("""
                # Sums

                ## An example
                **Exercise:** Compute 3 + 4.
                **Solution:**
                Count on from three.
                """));
        assertEquals("""
                exercise: Berechne 3 + 4. (1-3)
                  Von drei an weiterzählen.
                """, CardsAsText.of("""
                **Übung:** Berechne 3 + 4.

                **Musterlösung:** Von drei an weiterzählen.
                """));
    }

    @Test
    void tagOfAPluginIsNotTheBeginningOfItsText() {
        assertEquals("""
                multiple-choice: Which boat has no mast? (2-7)
                  [ ] The yawl
                  [x] The canoe
                  The canoe

                  It is paddled.
                multiple-choice: Which sea is salt? (11-14)
                  [x] All
                  [ ] None
                  All
                """, CardsAsText.of("""
                <quiz>
                Which boat has no mast?

                * [ ] The yawl
                * [x] The canoe

                It is paddled.
                </quiz>

                <quiz>
                Which sea is salt?

                * [x] All
                * [ ] None
                </quiz>
                """));
    }

    @Test
    void componentWithNothingInItAsksNothing() {
        assertEquals("""
                exercise: Draw the map of the harbour. (1-5)
                exercise: Draw a boat. (7-9)
                """, CardsAsText.of("""
                ### Exercise 1

                <BoatPicture src="/map.png"></BoatPicture>

                Draw the map of the harbour.

                ### Exercise 2

                Draw a boat.
                """));
    }

    @Test
    void aListBelowOneOfManyUnansweredQuestionsAnswersIt() {
        assertEquals("""
                explanation: Why do birds fly? (3-3)
                definition: What is a nest? (5-5)
                procedure: How to build a nest (7-10)
                  - Lay twigs across each other.
                  - Line them with feathers.
                definition: What is a wing? (12-12)
                definition: What is an egg? (14-14)
                """, CardsAsText.of("""
                # Birds

                ### Why do birds fly?

                ### What is a nest?

                ### How to build a nest

                - Lay twigs across each other.
                - Line them with feathers.

                ### What is a wing?

                ### What is an egg?
                """));
    }
}
