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

    @Test
    void sentencesWithGapsBelowTheirTitleAreQuestionsWithoutAKeyToo() {
        assertEquals("""
                explanation: The longest river of Africa is the ____. (7-7)
                explanation: ____ flows through Paris. (8-8)
                explanation: The Danube ends in the ____ Sea. (9-9)
                """, CardsAsText.of("""
                # Rivers

                Rivers carry water to the sea.

                ### Fill in the Blanks

                1. The longest river of Africa is the ____.
                2. ____ flows through Paris.
                3. The Danube ends in the ____ Sea.

                ### Further reading

                - A book about rivers.
                """));
    }

    @Test
    void linesToBeFilledInElsewhereAreNone() {
        assertEquals("", CardsAsText.of("""
                # Boat hire

                ## Your booking

                1. Name of the guest: ____
                2. Day of arrival: ____
                3. Number of boats: ____
                """));
    }

    @Test
    void theLastAnswerOfALineMayBeARemark() {
        assertEquals("""
                multiple-choice: Which is a river? (3-5)
                  [ ] Etna
                  [x] Rhine
                  Rhine
                multiple-choice: Which is a volcano? (7-9)
                  [x] Etna
                  [ ] Rhine
                  Etna
                explanation: Why does the sea taste of salt? (11-13)
                  (Rivers carry it there, for instance.)
                """, CardsAsText.of("""
                ### Quiz

                1. Which is a river?
                    a) Etna
                    b) Rhine

                2. Which is a volcano?
                    a) Etna
                    b) Rhine

                3. Why does the sea taste of salt?

                **Answers:** 1. b, 2. a, 3. (Rivers carry it there, for instance.)
                """));
    }

    @Test
    void marksThatReadersGiveThemselvesAreNoGaps() {
        assertEquals("", CardsAsText.of("""
                # Kettles

                ## Rate yourself

                - [ ] **I know when to use a lid**: ___/5
                - [ ] **I know why it whistles**: ___/5
                - [ ] **I know how hot it is**: ___/5

                **Total**: ___/15
                """));
        assertEquals(3, CardsAsText.cards("""
                # Fractions

                ## Fill in the blanks

                1. 1/2 = ___/4
                2. 1/3 = ___/6
                3. 2/3 = ___/9
                """).size());
    }
}
