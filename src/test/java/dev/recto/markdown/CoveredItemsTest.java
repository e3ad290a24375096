package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Answers that are covered in the item, the paragraph or the quote that asks.
class CoveredItemsTest {
    @Test
    void tasksOfAListAreQuestionsThoughFewOfThemAsk() {
        assertEquals("""
                explanation: Tie a loop that holds under load. (3-6)
                  Up through the hole and around the tree.
                scenario: You pulled and nothing moved. Why? (9-12)
                  A wet rope holds.
                """, CardsAsText.of("""
                ## Drills

                1. Tie a loop that holds under load.
                   <details><summary>Answer</summary>

                   Up through the hole and around the tree.
                   </details>

                2. You pulled and nothing moved. Why?
                   <details><summary>Answer</summary>

                   A wet rope holds.
                   </details>
                """));
    }

    @Test
    void anItemWithoutACoverAmongOthersIsUnanswered() {
        assertEquals("""
                list: Name the sails. (1-1)
                  Jib and main.
                list: Name the masts. (2-2)
                fact: Which one is the jib? (3-3)
                  The one in front.
                """, CardsAsText.of("""
                - Name the sails. <details><summary>Solution</summary>Jib and main.</details>
                - Name the masts.
                - Which one is the jib? <details><summary>Solution</summary>The one in front.</details>
                """));
    }

    @Test
    void paragraphsAndQuotesThatGoOnWithTheCover() {
        assertEquals("""
                explanation: Why does a pump need a valve? (3-3)
                  Without it the water falls back.
                fact: What closes the sluice? (5-5)
                  Its own weight.
                """, CardsAsText.of("""
                Pumps lift water.

                > Why does a pump need a valve? <details><summary>answer</summary>Without it the water falls back.</details>

                What closes the sluice? <details><summary>Answer</summary>Its own weight.</details>
                """));
    }

    @Test
    void codeThatIsAskedAboutMayBeAllThatStandsBeforeACover() {
        assertEquals("""
                fact: ```py (3-10)
                  ? print(3 // 2)
                  ? ```
                  1
                explanation: ```py (14-16)
                  ? print(-3 // 2)
                  ? ```
                fact: ```py (18-23)
                  ? print(3 % 2)
                  ? ```
                  1, what is left.
                """, CardsAsText.of("""
                What is printed?

                1. ```py
                   print(3 // 2)
                   ```

                   <details>
                   <summary>Answer</summary>

                   1

                   </details>

                2. ```py
                   print(-3 // 2)
                   ```

                3. ```py
                   print(3 % 2)
                   ```

                   <details><summary>Answer</summary>
                   1, what is left.
                   </details>
                """));
    }

    @Test
    void stepsInCodeOfWhichOneCoversItsOutputAreNone() {
        assertEquals("", CardsAsText.of("""
                # Boats

                1. ```sh
                   make boats
                   ```
                2. ```sh
                   ./boats
                   ```
                   <details><summary>Output</summary>Ready.</details>
                3. ```sh
                   make clean
                   ```
                   <details><summary>Log</summary>Removed.</details>
                """));
    }

    @Test
    void optionsWithRemarksAreNoQuestions() {
        assertEquals("""
                multiple-choice: Which bird cannot fly? (1-4)
                  [ ] Sparrow <details><summary>Answer</summary>No, it can.</details>
                  [ ] Penguin <details><summary>Answer</summary>Yes.</details>
                """, CardsAsText.of("""
                ### Which bird cannot fly?

                - A) Sparrow <details><summary>Answer</summary>No, it can.</details>
                - B) Penguin <details><summary>Answer</summary>Yes.</details>
                """));
    }

    @Test
    void stepsOfWhichOneCoversOutputAreNone() {
        assertEquals("", CardsAsText.of("""
                # Boats

                1. Install the program.
                2. Start it.
                   <details><summary>Output</summary>Ready.</details>
                3. Open the window.
                """));
    }

    @Test
    void fromTenOnACoverMayHaveFallenOutOfItsItem() {
        var markdown = IntStream.rangeClosed(1, 12).mapToObj(number ->
                "%d. Draw thing %d as it stands.\n   <details><summary>Answer</summary>\n\n   It is %d.\n   </details>\n\n"
                        .formatted(number, number, number)).collect(Collectors.joining());
        var cards = CardsAsText.cards(markdown);
        assertEquals(12, cards.size());
        assertEquals("It is 10.", cards.get(9).face().answer().text().strip());
        assertEquals("It is 12.", cards.get(11).face().answer().text().strip());
    }
}
