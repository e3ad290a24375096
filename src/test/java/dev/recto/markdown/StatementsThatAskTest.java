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
}
