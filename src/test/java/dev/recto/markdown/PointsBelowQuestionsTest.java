package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Points `A:` and `B:` that answer a question of a page, and lists of options below several.
class PointsBelowQuestionsTest {
    @Test
    void oneListOfPointsOnAPageIsNoneOfOptions() {
        assertEquals("", CardsAsText.of("""
                # A lamp

                It can be dimmed in two ways. Why two?

                - A: by hand, for those who sit beside it
                - B: by a switch at the door

                ## Installation

                Put it on the table.
                """));
    }

    @Test
    void listsOfLooseOptionsSeveralQuestionsAre() {
        assertEquals("""
                multiple-choice: Which light is warmer? (5-9)
                  [x] that of a candle
                  [ ] that of noon
                  that of a candle
                multiple-choice: Which light is brighter? (12-16)
                  [ ] that of a candle
                  [x] that of noon
                  that of noon
                """, CardsAsText.of("""
                # Light

                ### 1

                Which light is warmer?

                - A: that of a candle
                - B: that of noon

                ### 2

                Which light is brighter?

                - A: that of a candle
                - B: that of noon

                ## Answers

                1. A
                2. B
                """));
    }

    @Test
    void yesIsNoVerdictOnASentence() {
        assertEquals("""
                explanation: Море солоне. (1-3)
                  Так, бо річки приносять сіль.
                fact: Небо синє. (5-7)
                  Ні, не завжди.
                """, CardsAsText.of("""
                1. Море солоне.

                   **Відповідь:** Так, бо річки приносять сіль.

                2. Небо синє.

                   **Відповідь:** Ні, не завжди.
                """));
    }
}
