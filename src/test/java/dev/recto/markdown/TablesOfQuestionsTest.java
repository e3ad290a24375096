package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Columns that ask and answer, and tables of terms.
class TablesOfQuestionsTest {
    @Test
    void columnsInOtherLanguages() {
        assertEquals("""
                fact: 水の沸点は？ (3-3)
                  百度
                """, CardsAsText.of("""
                | 質問 | 回答 |
                | --- | --- |
                | 水の沸点は？ | 百度 |
                """));
    }

    @Test
    void theOnlyOtherColumnAnswers() {
        assertEquals("""
                definition: What is a ria? (3-3)
                  A drowned valley
                """, CardsAsText.of("""
                | Question | Reply | Level |
                | --- | --- | --- |
                | What is a ria? | A drowned valley | easy |
                """));
    }

    @Test
    void tablesOfTermsWhereNothingElseAsks() {
        assertEquals("""
                definition: ria (5-5)
                  a drowned valley
                definition: delta (6-6)
                  land at a mouth
                definition: spit (7-7)
                  a tongue of sand
                """, CardsAsText.of("""
                # Coasts

                | Term | Meaning |
                | --- | --- |
                | ria | a drowned valley |
                | delta | land at a mouth |
                | spit | a tongue of sand |
                """));
        assertEquals("""
                explanation: Why do coasts erode? (1-7)
                  | Term | Meaning |
                  | --- | --- |
                  | ria | a drowned valley |
                  | delta | land at a mouth |
                  | spit | a tongue of sand |
                """, CardsAsText.of("""
                ## Why do coasts erode?

                | Term | Meaning |
                | --- | --- |
                | ria | a drowned valley |
                | delta | land at a mouth |
                | spit | a tongue of sand |
                """));
    }
}
