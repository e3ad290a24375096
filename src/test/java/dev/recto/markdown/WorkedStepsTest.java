package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Labels of answers that stand behind the way to them.
class WorkedStepsTest {
    @Test
    void aHeadingAsksWhereOnlyStepsStandBelowIt() {
        assertEquals("""
                explanation: The slope of 3x + 1 (3-10)
                  **Step 1:** Take the term with x.
                  - it is 3x

                  **Step 2:** Read its factor.

                  **Answer:** 3
                explanation: The slope of 5 (12-18)
                  **Step 1:** There is no x.

                  **Step 2:** So nothing rises.

                  **Answer:** 0
                """, CardsAsText.of("""
                # Lines

                #### a) The slope of 3x + 1

                **Step 1:** Take the term with x.
                - it is 3x

                **Step 2:** Read its factor.

                **Answer:** 3

                #### b) The slope of 5

                **Step 1:** There is no x.

                **Step 2:** So nothing rises.

                **Answer:** 0
                """));
    }

    @Test
    void theTextAboveTheStepsAsksWhereThereIsOne() {
        assertEquals("""
                exercise: Find the slope of 3x + 1. (3-7)
                  Step 1: Take the term with x.

                  Answer: 3
                exercise: Find the slope of 5. (9-13)
                  Step 1: There is no x.

                  Answer: 0
                """, CardsAsText.of("""
                # Lines

                Find the slope of 3x + 1.

                Step 1: Take the term with x.

                Answer: 3

                Find the slope of 5.

                Step 1: There is no x.

                Answer: 0
                """));
    }

    @Test
    void aQuestionThatSpeaksOfStepsIsStillOne() {
        assertEquals("""
                procedure: Which steps lead to the slope? (1-3)
                  Two of them.
                fact: Stepping down a slope, what do we count? (5-7)
                  Metres.
                """, CardsAsText.of("""
                Which steps lead to the slope?

                Answer: Two of them.

                Stepping down a slope, what do we count?

                Answer: Metres.
                """));
    }
}
