package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Answers that are covered or stand apart from their questions.
class CoveredAnswersTest {
    @Test
    void containersBelowHeadings() {
        assertEquals("""
                definition: What is a delta? (1-3)
                  Land at a river's mouth.
                explanation: Why do rivers bend? (6-8)
                  The outer bank wears away.
                """, CardsAsText.of("""
                ### What is a delta?
                ::: details Answer
                Land at a river's mouth.
                :::

                ### Why do rivers bend?
                :::details[Show the answer]
                The outer bank wears away.
                :::
                """));
    }

    @Test
    void aContainerWithTheProblemAndOneWithTheSolution() {
        assertEquals("""
                procedure: How can salt be taken out of water? (1-6)
                  By distilling it.
                """, CardsAsText.of("""
                :::danger Problem
                How can salt be taken out of water?
                :::

                :::tip Solution
                By distilling it.
                :::
                """));
    }

    @Test
    void aParagraphOverACallOutWhoseTitleSaysAnswer() {
        assertEquals("""
                fact: Which gas is the lightest? (1-4)
                  Hydrogen.
                """, CardsAsText.of("""
                Which gas is the lightest?

                > [!info]- The answer
                > Hydrogen.

                More text.
                """));
    }

    @Test
    void aListOfAnswersForAListOfQuestions() {
        assertEquals("""
                fact: What is the capital of Peru? (1-7)
                  Lima.
                fact: Which sea has no coast? (2-8)
                  The Sargasso Sea.
                """, CardsAsText.of("""
                1. What is the capital of Peru?
                2. Which sea has no coast?

                <details>
                <summary>Answers</summary>

                1. Lima.
                2. The Sargasso Sea.

                </details>
                """));
    }

    @Test
    void aSummaryThatSaysToWhichQuestionItsAnswerBelongs() {
        assertEquals("""
                fact: Which metal is liquid? (1-5)
                  Mercury.
                fact: Which metal floats? (8-12)
                  Lithium.
                """, CardsAsText.of("""
                ### Which metal is liquid?
                <details>
                <summary>Answer to question 1</summary>

                Mercury.
                </details>

                ### Which metal floats?
                <details>
                <summary>Answer to question 2</summary>

                Lithium.
                </details>
                """));
    }

    @Test
    void containersWithAttributesAndTheTitleInside() {
        assertEquals("""
                definition: What is a delta? (1-5)
                  Land at a river's mouth.
                definition: What is a ria? (8-12)
                  A drowned valley.
                """, CardsAsText.of("""
                What is a delta?

                ::: {.callout-note collapse="true"}
                ## Answer
                Land at a river's mouth.
                :::

                What is a ria?

                :::{admonition} Solution
                :class: dropdown
                A drowned valley.
                :::
                """));
    }

    @Test
    void spoilers() {
        assertEquals("""
                definition: What is a delta? (1-3)
                  Land at
                  a river's mouth.
                """, CardsAsText.of("""
                ### What is a delta?
                >! Land at
                >! a river's mouth.
                """));
    }

    @Test
    void titlesAboutAnswersAnnounceNone() {
        assertEquals("""
                definition: What is a ria? (1-6)
                  A drowned valley.

                  > [!tip] Answer to a common doubt
                  > It is no fjord.
                """, CardsAsText.of("""
                ## What is a ria?

                A drowned valley.

                > [!tip] Answer to a common doubt
                > It is no fjord.
                """));
        assertEquals("""
                definition: What is a ria? (1-1)
                definition: What is a spit? (2-2)
                definition: What is a delta? (3-3)
                """, CardsAsText.of("""
                1. What is a ria?
                2. What is a spit?
                3. What is a delta?

                ## How to answer

                1. Think.
                2. Speak.
                3. Sit down.
                """));
    }

    @Test
    void aQuoteThatAsksOverACoveredAnswer() {
        assertEquals("""
                definition: **Think**: the display shows "OL". What does it mean? (9-18)
                  It is over the limit:

                  1. The range is too low
                  2. The circuit is open
                  3. The part is broken
                """, CardsAsText.of("""
                # Measuring

                1. Select the range.
                2. Choose the unit.
                3. Connect the probes.

                Then read the display.

                > **Think**: the display shows "OL". What does it mean?

                <details>
                <summary>Click to reveal the answer</summary>

                It is over the limit:

                1. The range is too low
                2. The circuit is open
                3. The part is broken

                </details>
                """));
    }

    @Test
    void aQuoteThatTellsHasNoAnswer() {
        assertEquals("", CardsAsText.of("""
                The reader said:

                > It was a long book.

                <details>
                <summary>Solution</summary>

                Cut it.

                </details>
                """));
    }

    @Test
    void boxesThatAskInBoxesThatGroupThem() {
        assertEquals("""
                explanation: Why is it slow? (5-10)
                  Clean it:
                  ```
                  ??? question "not this one"
                      no
                  ```
                fact: What do I need? (12-13)
                  A disk.
                fact: Does it work offline? (17-18)
                  Yes.
                """, CardsAsText.of("""
                # Help

                ??? "Setting up"

                    ??? question "Why is it slow?"
                        Clean it:
                        ```
                        ??? question "not this one"
                            no
                        ```

                    ??? question "What do I need?"
                        A disk.

                !!! note "Using it"

                    ??? question "Does it work offline?"
                        Yes.
                """));
    }

    @Test
    void aCoverAboveALabelledAnswerIsNoPartOfTheQuestion() {
        assertEquals("""
                exercise: Sort the list `[3, 1]`. (3-11)
                  ```
                  sorted([3, 1])
                  ```
                explanation: Why is a list sorted first? (15-20)
                  So that it can be halved.
                list: Name two ways to sort a list. (23-30)
                  - by merging
                  - by swapping
                """, CardsAsText.of("""
                # Lists

                **Exercise 1:** Sort the list `[3, 1]`.

                <details>
                <summary>Solution</summary>

                **Solution:**
                ```
                sorted([3, 1])
                ```

                </details>

                **Exercise 2:** Why is a list sorted first?

                <details>
                <summary>Solution</summary>

                **Solution:** So that it can be halved.
                </details>

                **Exercise 3:** Name two ways to sort a list.

                <details>
                <summary>Solution</summary>

                **Solution:**
                - by merging
                - by swapping
                </details>
                """));
    }

    @Test
    void aCoveredTitleTellsNothingOfWhatStandsBehindItsCover() {
        assertEquals("""
                fact: Is the table empty? (3-3)
                fact: Is there a copy? (4-4)
                fact: Who else writes to it? (5-5)
                exercise: Empty the table. (9-17)
                  ```
                  DELETE FROM t
                  ```
                explanation: Why look first? (20-24)
                  To see what goes.
                """, CardsAsText.of("""
                Check before:

                1. Is the table empty?
                2. Is there a copy?
                3. Who else writes to it?

                ## Exercises

                **Exercise 1:** Empty the table.
                <details>
                <summary>Solution</summary>

                **Solution:**

                ```
                DELETE FROM t
                ```
                </details>

                **Exercise 2:** Why look first?
                <details>
                <summary>Solution</summary>

                **Solution:** To see what goes.
                </details>
                """));
    }

    @Test
    void theOnlySolutionOfAPageAnswersWhatIsAboveIt() {
        var page = """
                # Signal lamp

                The lamp and its battery stand ready.

                Let the lamp flash twice a minute.

                <details><summary>Solution</summary>

                Turn the wheel to the second notch.

                </details>
                """;
        assertEquals("""
                explanation: Let the lamp flash twice a minute. (5-9)
                  Turn the wheel to the second notch.
                """, CardsAsText.of(page));
        assertEquals("", CardsAsText.of(page.replace("Solution", "More")));
    }
}
