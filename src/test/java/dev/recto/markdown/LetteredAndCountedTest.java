package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Parts of tasks with letters, lines with numbers that are no list, and paragraphs that only count.
class LetteredAndCountedTest {
    @Test
    void lettersUnderATaskAreAskedAndTheTaskIsAChapter() {
        assertEquals("""
                explanation: Describe what a switch does. (5-5)
                definition: What is a VLAN? (9-11)
                  A network within one.
                explanation: Explain recursion. (15-17)
                  A function calls itself.
                exercise: Write a loop. (19-21)
                  `while (true) {}`
                """, CardsAsText.of("""
                ## Task 1: Networks (10 points)

                The school has a network.

                ### a) Describe what a switch does.

                ____________________________

                ### b) What is a VLAN?

                A network within one.

                ## Task 2: Scripts (5 points)

                ### a) Explain recursion.

                A function calls itself.

                ### c) Write a loop.

                `while (true) {}`
                """));
    }

    @Test
    void tasksInSentencesAndWhatStandsOverThem() {
        assertEquals("""
                explanation: Explain what a harbour is for. (1-3)
                  Ships lie there.
                exercise: Write a query that counts the ships. (5-9)
                  ```sql
                  SELECT COUNT(*) FROM ships;
                  ```
                exercise: Write a command that adds a ship. (11-15)
                  ```sql
                  INSERT INTO ships VALUES (1);
                  ```
                exercise: The ship has sunk, so write a command that removes it. (17-21)
                  ```sql
                  DELETE FROM ships;
                  ```
                fact: Which type has a name? (25-27)
                  Text.
                fact: The mast is measured in metres, so choose a type for it. (29-31)
                  A number.
                """, CardsAsText.of("""
                ## 1. Explain what a harbour is for.

                Ships lie there.

                ## 2. Write a query that counts the ships.

                ```sql
                SELECT COUNT(*) FROM ships;
                ```

                ### a. Write a command that adds a ship.

                ```sql
                INSERT INTO ships VALUES (1);
                ```

                ### b. The ship has sunk, so write a command that removes it.

                ```sql
                DELETE FROM ships;
                ```

                ## 3. Think of a table of ships.

                ### a. Which type has a name?

                Text.

                ### b. The mast is measured in metres, so choose a type for it.

                A number.
                """));
    }

    @Test
    void sentencesUnderATaskOfWhichNoneAsksAreItsAnswer() {
        assertEquals(2, CardsAsText.cards("""
                ## 1. Explain what a harbour is for.

                ### a. Ships lie there in a storm.

                They are safe.

                ### b. Goods are brought to land.

                By cranes.

                ## 2. Explain what a quay is for.

                ### a. Ships are made fast to it.

                With ropes.

                ### b. Goods are kept on it for a day.

                In sheds.
                """).size());
    }

    @Test
    void lettersUnderAQuestionArePartsOfItsAnswer() {
        assertEquals(2, CardsAsText.cards("""
                ## 1. What is caching?

                It keeps copies.

                ### a) Advantages

                Speed.

                ### b) Disadvantages

                Stale data.

                ## 2. Why do we index?

                ### a) Speed

                Fast.

                ### b) Order

                Sorted.
                """).size());
    }

    @Test
    void linesWithNumbersAskWithoutBeingAList() {
        assertEquals("""
                fact: What prints the path? (3-3)
                fact: What lists files? (4-4)
                explanation: Explain what rm does (5-5)
                definition: What is vim? (8-9)
                  An editor.
                procedure: How do you leave it? (10-11)
                  With :q
                explanation: Why is it hard? (12-13)
                  It has modes.
                """, CardsAsText.of("""
                Warm up

                1.What prints the path?
                2.What lists files?
                3.Explain what rm does

                ■ part two
                1)What is vim?
                An editor.
                2)How do you leave it?
                With :q
                3)Why is it hard?
                It has modes.
                """));
    }

    @Test
    void decimalsVersionsYearsAndStepsAreNoNumbersOfQuestions() {
        assertEquals("", CardsAsText.of("""
                1.5 times faster than before.
                2.0 is out.
                3.1 brings more.

                1.Wash the rice.
                2.Boil the water.
                3.Add salt.

                2024.Was a good year
                2025.Will be better
                2026.Who knows?
                """));
    }

    @Test
    void paragraphsThatOnlyCountStandOverQuestions() {
        assertEquals("""
                fact: Which organ pumps the blood? (1-7)
                  The heart
                list: Name the largest artery. (9-15)
                  Aorta.
                explanation: Why do we breathe? (17-21)
                  For oxygen.
                """, CardsAsText.of("""
                Question 1

                2 / 2 pts

                Which organ pumps the blood?

                Answer: The heart

                Question 2

                0 out of 2 points

                Name the largest artery.

                Answer: Aorta.

                Question 3

                Why do we breathe?

                Answer: For oxygen.
                """));
    }

    @Test
    void lettersBelowTheTasksOfASheetAreWhatIsSolved() {
        assertEquals("""
                fact: Weight of the load (9-10)
                  It weighs 40 kg.
                explanation: Force on the rope (12-13)
                  The rope bears 200 N.
                explanation: Speed of the winch (17-18)
                  It turns twice a second.
                definition: Power (20-21)
                  It takes 80 W.
                """, CardsAsText.of("""
                # Mechanics, homework 4: solutions

                ## Problem 1: The pulley

                ### Given

                - two wheels

                ### (a) i. Weight of the load
                It weighs 40 kg.

                ### (a) ii. Force on the rope
                The rope bears 200 N.

                ## Problem 2: The winch

                ### (a) Speed of the winch
                It turns twice a second.

                ### (b) Power
                It takes 80 W.
                """));
    }

    @Test
    void lettersBelowQuestionsOrOutsideOfSheetsArePartsOfAnswers() {
        assertEquals(List.of("Explain the pulley", "Explain the winch"), CardsAsText.cards("""
                # Mechanics, homework 4

                ## Question 1: Explain the pulley

                ### a) Wheels
                There are two of them.

                ### b) Rope
                It runs over both.

                ## Question 2: Explain the winch

                ### a) Drum
                It winds the rope up.

                ### b) Pawl
                It holds the drum.
                """).stream().map(card -> card.face().question().display()).toList());
        assertEquals(List.of("The pulley", "The winch"), CardsAsText.cards("""
                # Mechanics questions

                ## Problem 1: The pulley

                ### a) Wheels
                There are two of them.

                ### b) Rope
                It runs over both.

                ## Problem 2: The winch

                ### a) Drum
                It winds the rope up.

                ### b) Pawl
                It holds the drum.
                """).stream().map(card -> card.face().question().display()).toList());
    }
}
