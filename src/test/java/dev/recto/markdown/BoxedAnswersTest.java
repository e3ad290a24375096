package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Containers of colons around text: their lines are no text, and what is asked in one is answered there.
class BoxedAnswersTest {
    @Test
    void questionThatOpensABoxIsAnsweredInIt() {
        assertEquals("""
                fact: How many sides has a triangle? (4-8)
                  Count them.

                  **Answer:** 3
                fact: How many sides has a square? (13-17)
                  Count again.

                  **Answer:** 4
                """, CardsAsText.of("""
                # Shapes

                ::: example "Example 1"
                **How many sides has a triangle?**

                Count them.

                **Answer:** 3
                :::

                Now four of them.
                ::: example "Example 2"
                **How many sides has a square?**

                Count again.

                **Answer:** 4
                :::

                ::: remark
                Circles have none.
                :::
                """));
    }

    @Test
    void hintInABoxIsOnlyTheBeginningOfAnAnswer() {
        assertEquals("""
                explanation: Why is the sea salt? (2-6)
                  Think of rivers.
                  :::

                  They bring salt.
                explanation: Why is the sky blue? (9-13)
                  Think of light.
                  :::

                  Short waves are scattered.
                """, CardsAsText.of("""
                :::tip
                **Why is the sea salt?**
                Think of rivers.
                :::

                They bring salt.

                :::tip
                **Why is the sky blue?**
                Think of light.
                :::

                Short waves are scattered.
                """));
    }

    @Test
    void boldQuestionOverWorkedLinesIsTheOneThatTheLabelAnswers() {
        assertEquals("""
                fact: How far do we sail? (5-11)
                  Two days of nine miles.

                  $$2 \\cdot 9 = 18$$

                  **Answer:** 18 miles
                exercise: Add two and three. (17-19)
                  5
                """, CardsAsText.of("""
                # Sums

                ## Sailing

                **How far do we sail?**

                Two days of nine miles.

                $$2 \\cdot 9 = 18$$

                **Answer:** 18 miles

                ## Adding

                Here are numbers.

                Add two and three.

                **Answer:** 5
                """));
    }
}
