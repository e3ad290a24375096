package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The words question and answer, front and back, wherever they stand.
class QuestionAnswerWordsTest {
    @Test
    void questionAndAnswerOnOneLine() {
        assertEquals("""
                comparison: Stalactite vs stalagmite? (1-1)
                  One hangs, the other stands.
                explanation: Explain karst. (2-2)
                  Rock that water dissolves.
                """, CardsAsText.of("""
                1. [core] **Q:** Stalactite vs stalagmite? **A:** One hangs, the other stands.
                2. **Q:** Explain karst. **A:** Rock that water dissolves.
                """));
    }

    @Test
    void questionAndAnswerInAQuote() {
        assertEquals("""
                explanation: Why is the sky blue? (2-4)
                  Short waves are scattered more.
                """, CardsAsText.of("""
                > [!note]
                > **Question:** Why is the sky blue?
                >
                > **Answer:** Short waves are scattered more.

                > Q: said someone once, and nobody answered.
                """));
    }

    @Test
    void headingsThatAreTheWordsQuestionAndAnswer() {
        assertEquals("""
                explanation: Why does ice float? (3-9)
                  It is lighter than water.
                """, CardsAsText.of("""
                # Ice

                ## Question

                Why does ice float?

                ## Answer

                It is lighter than water.

                ## Where this is used

                Elsewhere.
                """));
    }

    @Test
    void theWordAnswerAloneIsTheAnswer() {
        assertEquals("""
                fact: Question one, who asks? (1-2)
                  Answer 1
                fact: Question two, who asks? (4-5)
                  Answer 2
                fact: Question three, who asks? (7-8)
                  Answer 3
                """, CardsAsText.of("""
                1. Question one, who asks?\s\s
                Answer 1

                2. Question two, who asks?\s\s
                Answer 2

                3. Question three, who asks?\s\s
                Answer 3
                """));
    }

    @Test
    void frontAndBackCountOnlyTogether() {
        assertEquals("""
                definition: Largest planet (3-5)
                  Jupiter
                """, CardsAsText.of("""
                ## Card 1

                **Front:** Largest planet

                **Back:** Jupiter
                """));
        assertEquals("", CardsAsText.of("""
                Back: to where it began.

                Term: the winter one.
                """));
    }

    @Test
    void aTitleThatAsksOverPartsOfAnAnswer() {
        assertEquals("""
                definition: What is a ria? (1-9)
                  A drowned valley.

                  ## Explanation

                  The sea rose.
                """, CardsAsText.of("""
                # What is a ria?

                ## Short answer

                A drowned valley.

                ## Explanation

                The sea rose.

                ## Sources

                - a book
                """));
    }

    @Test
    void aTagAloneAboveAQuestionIsNoPartOfIt() {
        assertEquals("""
                definition: What is a ria? (2-4)
                  A drowned valley.
                """, CardsAsText.of("""
                #flashcards/coast
                What is a ria?
                ?
                A drowned valley.
                """));
    }
}
