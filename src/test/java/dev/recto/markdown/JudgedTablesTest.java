package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Tables of sentences with a column that says which are true.
class JudgedTablesTest {
    @Test
    void lettersInTheColumnOfAnswersJudge() {
        assertEquals("""
                true-false: A mole is blind from birth (3-3)
                  - false
                  **F** (it tells light from dark)
                true-false: `dig()` returns a tunnel (4-4)
                  - true
                  **T**
                """, CardsAsText.of("""
                | # | Statement | Answer |
                |---|---|---|
                | 1 | A mole is blind from birth | **F** (it tells light from dark) |
                | 2 | `dig()` returns a tunnel | **T** |
                """));
    }

    @Test
    void wordsAndWhatExplainsThem() {
        assertEquals("""
                true-false: Ein Maulwurf ist blind. (3-3)
                  - false
                  falsch Er sieht Licht.
                true-false: Er gräbt mit den Händen. (4-4)
                  - true
                  richtig
                """, CardsAsText.of("""
                | Aussage | Antwort | Grund |
                |---|---|---|
                | Ein Maulwurf ist blind. | falsch | Er sieht Licht. |
                | Er gräbt mit den Händen. | richtig | |
                """));
    }

    @Test
    void columnNamedAfterBothWordsJudges() {
        assertEquals("""
                true-false: Moles live alone (3-3)
                  - true
                  ✅
                true-false: Moles sleep all winter (4-4)
                  - false
                  ❌ - they eat
                """, CardsAsText.of("""
                | Claim | True/False? |
                |---|---|
                | Moles live alone | ✅ |
                | Moles sleep all winter | ❌ - they eat |
                """));
    }

    @Test
    void whatCanBeDoneIsNotJudged() {
        assertEquals("", CardsAsText.of("""
                | What it does | Version 1 | Version 2 |
                |---|---|---|
                | Digs a long tunnel | ✗ | ✓ |
                | Finds worms at night | ✓ | ✓ |
                """));
        assertEquals("", CardsAsText.of("""
                | Name of the option | Value |
                |---|---|
                | dig at all times | true |
                | rest at all times | false |
                """));
    }

    @Test
    void lettersOfOptionsAreNoJudgements() {
        assertEquals("""
                fact: Who digs the tunnel? (3-3)
                  B
                fact: Who sees the sky? (4-4)
                  F
                """, CardsAsText.of("""
                | Question | Answer |
                |---|---|
                | Who digs the tunnel? | B |
                | Who sees the sky? | F |
                """));
    }
}
