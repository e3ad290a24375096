package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Answers in the footnotes of their questions.
class FootnoteAnswersTest {
    @Test
    void footnotesAnswerTheQuestionsThatEndInThem() {
        assertEquals("""
                fact: What has a neck but no head? (3-7)
                  A bottle.
                fact: What falls and is never hurt? (4-9)
                  Rain,
                  and snow too.
                fact: What gets bigger the more you take away? (5-10)
                  A hole.
                """, CardsAsText.of("""
                # Riddles

                1. What has a neck but no head?[^a]
                2. What falls and is never hurt?[^b]
                3. What gets bigger the more you take away? [^c]

                [^a]: A bottle.
                [^b]: Rain,
                    and snow too.
                [^c]: A hole.
                """));
    }

    @Test
    void aFootnoteOfAnAnsweredQuestionIsASource() {
        assertEquals("""
                fact: Who drew the first map of the moon?[^1] (1-3)
                  ?
                  ? [^1]: An atlas.
                  A Dutchman, in 1645.
                fact: Who walked on it first?[^2] (5-7)
                  ?
                  ? [^2]: A newspaper.
                  Two men in 1969.
                """, CardsAsText.of("""
                ## Who drew the first map of the moon?[^1]

                A Dutchman, in 1645.

                ## Who walked on it first?[^2]

                Two men in 1969.

                [^1]: An atlas.
                [^2]: A newspaper.
                """));
    }
}
