package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Sentences with gaps in lists, and where the words are that belong into them.
class GapItemsTest {
    @Test
    void wordsInBracketsBehindTheSentencesBelongIntoTheirGaps() {
        assertEquals("""
                cloze: The pike lives in the ____. (1-1)
                  _ pond
                cloze: The ____ sings. (2-2)
                  _ lark
                """, CardsAsText.of("""
                1. The pike lives in the ____. (pond)
                2. The ____ sings. (lark)
                """));
    }

    @Test
    void wordsInBracketsWithinTheSentencesAreHints() {
        assertEquals("", CardsAsText.of("""
                1. The pike ____ (to live) in the pond.
                2. The lark ____ (to sing).
                """));
    }

    @Test
    void sentencesWithGapsAreNoOptionsOfTheExercise() {
        assertEquals("""
                fact: Complete the sentences. (1-6)
                  ?
                  ? 1. The pike ____ (to live) in the pond.
                  ? 2. The lark ____ (to sing).
                  1. lives 2. sings
                """, CardsAsText.of("""
                ## Exercise 1: Complete the sentences.

                1. The pike ____ (to live) in the pond.
                2. The lark ____ (to sing).

                **Answers:** 1. lives 2. sings
                """));
    }

    @Test
    void answersCountedOnOneLineTellNoRightOption() {
        assertEquals("""
                  1. A pike (swims / sings).
                  2. A lark (swims / sings).

                  **Answers:** 1. swims 2. sings
                """, CardsAsText.of("""
                ## Exercise 1: Choose the right word.

                1. A pike (swims / sings).
                2. A lark (swims / sings).

                **Answers:** 1. swims 2. sings
                """).replaceFirst("^[^\\n]*\\n", ""));
    }

    @Test
    void exercisesWithGapsAreAnsweredByTheKeyAtTheEnd() {
        assertEquals("""
                explanation: Complete with a verb: (1-8)
                  ?
                  ? a) The pike ____ in the pond.
                  ? b) The lark ____.
                  Verbs
                  a) lives
                  b) sings
                explanation: Complete with a noun: (6-13)
                  ?
                  ? a) The ____ digs.
                  ? b) The ____ sings.
                  Nouns
                  a) mole
                  b) lark
                """, CardsAsText.of("""
                ### 1. Complete with a verb:

                a) The pike ____ in the pond.
                b) The lark ____.

                ### 2. Complete with a noun:

                a) The ____ digs.
                b) The ____ sings.

                ## Answers

                ### 1. Verbs
                a) lives
                b) sings

                ### 2. Nouns
                a) mole
                b) lark
                """));
    }
}
