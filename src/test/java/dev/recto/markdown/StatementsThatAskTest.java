package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Sentences to go on with, which ask because of what they stand under or beside.
class StatementsThatAskTest {
    @Test
    void numberedListBelowAHeadingThatCallsItsItemsQuestions() {
        assertEquals("""
                explanation: The tide turns because: (5-5)
                fact: Which lamp is green? (6-6)
                explanation: The anchor (7-7)
                definition: What is a yawl? (8-8)
                """, CardsAsText.of("""
                # Seamanship

                ## ❌ Questions without a right answer

                1. The tide turns because:
                2. Which lamp is green?
                4. The anchor
                5. What is a yawl?

                ## How to add answers

                1. Open the book
                2. For each question, look for the sign behind the letter
                3. Write it down
                """));
    }

    @Test
    void stepsBelowAHeadingThatAsksHowAreNone() {
        assertEquals("", CardsAsText.of("""
                # Seamanship

                ## How to answer questions

                1. The first sentence tells most
                2. What does the examiner want?
                3. Long words help nobody
                4. Short ones do
                5. Why does it matter?
                """));
    }

    @Test
    void boldNumbersStandAloneOverStatementsAndTheirOptions() {
        assertEquals("""
                multiple-choice: The tide turns: (3-7)
                  [ ] At noon
                  [x] Twice a day
                  [ ] Never
                  Twice a day
                multiple-choice: A yawl has: (10-14)
                  [x] Two masts
                  [ ] No mast
                  [ ] Three masts
                  Two masts
                multiple-choice: An anchor holds because: (17-21)
                  [ ] It is light
                  [ ] It is new
                  [x] It digs in
                  It digs in
                """, CardsAsText.of("""
                # Seamanship

                **Question 1**
                The tide turns:
                A. At noon
                B. Twice a day
                C. Never
                Answer: B

                **Question 2**
                A yawl has:
                A. Two masts
                B. No mast
                C. Three masts
                Answer: A

                **Question 3**
                An anchor holds because:
                A. It is light
                B. It is new
                C. It digs in
                Answer: C
                """));
    }

    @Test
    void numberedStatementsOverTheirCoveredSolutions() {
        assertEquals("""
                fact: Between the piers the depth is wanted. (3-6)
                  It is 4 m.
                exercise: Find the height of the tide. (9-12)
                  It is 2 m.
                fact: The same at night. (15-18)
                  It is 3 m.
                """, CardsAsText.of("""
                # Worksheet

                1. Between the piers the depth is wanted.

                <details><summary>Solution</summary>
                It is 4 m.
                </details>

                2. Find the height of the tide.

                <details><summary>Solution</summary>
                It is 2 m.
                </details>

                3. The same at night.

                <details><summary>Solution</summary>
                It is 3 m.
                </details>
                """));
    }

    @Test
    void colonsDivideWhatAsksWithoutMarksFromItsAnswer() {
        assertEquals("""
                definition: What is a yawl (3-3)
                  a boat with two masts.
                fact: Which lamps does it carry (5-5)
                  red, green and white.
                explanation: Why does the tide turn (7-7)
                  the moon pulls.
                explanation: Explain the anchor (9-9)
                """, CardsAsText.of("""
                # Interview questions

                1. What is a yawl: a boat with two masts.

                2. Which lamps does it carry: red, green and white.

                3. Why does the tide turn: the moon pulls.

                4. Explain the anchor
                """));
    }

    @Test
    void codeAndOptionsBehindAColonAreAsked() {
        assertEquals("""
                exercise: What does this print: `1 + 1` (3-3)
                exercise: What does this print: `2 + 2` (5-5)
                fact: Which lamp is red: a) port b) starboard (7-7)
                """, CardsAsText.of("""
                # Interview questions

                1. What does this print: `1 + 1`

                2. What does this print: `2 + 2`

                3. Which lamp is red: a) port b) starboard
                """));
    }

    @Test
    void topicsOfAnExaminationAreAsked() {
        assertEquals("""
                explanation: The tides and the moon. (5-5)
                explanation: Knots. (6-6)
                explanation: Lamps of a harbour. (7-7)
                list: Anchors: kinds, weight. (11-11)
                explanation: Winds. (12-12)
                """, CardsAsText.of("""
                # Questions for the exam

                ## Part 1

                1. The tides and the moon.
                2. Knots.
                3. Lamps of a harbour.

                ## Part 2

                4. Anchors: kinds, weight.
                5. Winds.
                """));
    }

    @Test
    void topicsAmongTextAreNone() {
        assertEquals("", CardsAsText.of("""
                # Questions for the exam

                The exam takes place in the harbour.

                1. The hall opens at nine.
                2. Papers are handed out.

                Whoever comes late waits outside.

                1. The doors close.
                2. The bell rings.
                3. All leave.

                Marks are given on the next day.
                """));
    }
}
