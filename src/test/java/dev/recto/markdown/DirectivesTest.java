package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Directives in fences: what is inside is markdown.
class DirectivesTest {
    @Test
    void exercisesHaveTheSolutionsThatNameThem() {
        assertEquals("""
                explanation: Why is the sum of two even numbers even? (3-7)
                  Both are multiples of two.
                exercise: Find the smallest prime. (10-16)
                  It is 2.
                """, CardsAsText.of("""
                # Numbers

                ```{exercise}
                Why is the sum of two even numbers even?
                ```
                ```{solution}
                Both are multiples of two.
                ```

                ```{exercise} Primes
                :label: primes
                Find the smallest prime.
                ```
                ```{solution} primes
                :class: dropdown
                It is 2.
                ```
                """));
    }

    @Test
    void dropdownCoversTheAnswerToWhatStandsAboveIt() {
        assertEquals("""
                fact: Which shell is this? (1-4)
                  The usual one.
                fact: Where is the history kept? (7-10)
                  In a file in your home.
                """, CardsAsText.of("""
                1. Which shell is this?

                ```{dropdown} Answer
                The usual one.
                ```

                2. Where is the history kept?

                :::{dropdown} Answer
                In a file in your home.
                :::
                """));
    }

    @Test
    void dropdownUnderAHeadingIsItsAnswer() {
        assertEquals("""
                exercise: What does it print? (1-9)
                  ?
                  ? ```python
                  ? print(1 + 1)
                  ? ```
                  Two.
                definition: What is a list? (12-15)
                  A row of values.
                """, CardsAsText.of("""
                ## 1. What does it print?

                ```python
                print(1 + 1)
                ```

                ```{dropdown} Solution
                :open:
                Two.
                ```

                ## 2. What is a list?

                ```{dropdown} Solution
                A row of values.
                ```
                """));
    }

    @Test
    void otherDirectivesAndTheirDescriptionsAreNoQuestions() {
        assertFalse(CardsAsText.of("""
                # Writing pages

                Notes stand in boxes, and exercises are written so:

                ````md
                ```{exercise}
                Find the limit.
                ```
                ````

                ```{note}
                Boxes have a border.
                ```

                ```{code-cell} python
                1 + 1
                ```
                """).contains("Find the limit"));
    }

    @Test
    void bulletsAreDividedByArrows() {
        assertEquals("""
                definition: Delta (3-3)
                  the mouth of a river with several arms
                fact: What feeds a spring? (4-4)
                  ground water
                list: Kinds of lakes (5-7)
                  - tarns
                  - oxbows
                """, CardsAsText.of("""
                # Rivers

                - Delta >> the mouth of a river with several arms
                - What feeds a spring? >> ground water
                - Kinds of lakes >>>
                  - tarns
                  - oxbows
                """));
    }

    @Test
    void redirectionsAreNoCards() {
        assertEquals("", CardsAsText.of("""
                # Writing to files

                - `echo a >> log` adds a line
                - `echo b >> log` adds another
                - run make >> log and wait
                - look at the log
                - close it
                """));
    }
}
