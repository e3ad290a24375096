package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What is given before it is asked.
class ScenariosTest {
    @Test
    void theParagraphThatAsksBelongsToTheQuestion() {
        assertEquals("""
                scenario: Assume five boats reach a lock at once, and one leaves each hour. (3-9)
                  ?
                  ? How many boats wait at most?
                  Four, as one leaves at once.
                scenario: Suppose the tide is out. (11-21)
                  ?
                  ? ```
                  ? depth = 2
                  ? ```
                  ?
                  ? Can the boat leave?
                  No.
                """, CardsAsText.of("""
                # Harbours

                ## Problem 1

                Assume five boats reach a lock at once, and one leaves each hour.

                How many boats wait at most?

                Four, as one leaves at once.

                ## Problem 2

                Suppose the tide is out.

                ```
                depth = 2
                ```

                Can the boat leave?

                No.
                """));
    }

    @Test
    void thatOfAnItemToo() {
        assertEquals("""
                scenario: Suppose the tide is out. (1-5)
                  ?
                  ? Can the boat leave?
                  No.
                fact: Who opens the lock? (7-9)
                  The keeper.
                fact: Where does the boat wait? (11-13)
                  At the gate.
                """, CardsAsText.of("""
                1. Suppose the tide is out.

                   Can the boat leave?

                   No.

                2. Who opens the lock?

                   The keeper.

                3. Where does the boat wait?

                   At the gate.
                """));
    }

    @Test
    void aTaskAndAQuestionInTheAnswerStayApart() {
        assertEquals("""
                scenario: Suppose the tide is out. Can the boat leave? (1-5)
                  But why?

                  It is too low.
                explanation: Explain what a lock gives. (7-11)
                  Is it more than height?

                  No.
                scenario: Assume that the boat is full. (13-15)
                  Can it leave?
                """, CardsAsText.of("""
                ## 1. Suppose the tide is out. Can the boat leave?

                But why?

                It is too low.

                ## 2. Explain what a lock gives.

                Is it more than height?

                No.

                ## 3. Assume that the boat is full.

                Can it leave?
                """));
    }
}
