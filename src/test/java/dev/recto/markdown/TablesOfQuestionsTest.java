package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;

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
    void columnBehindNumbersOfQuestionsAsks() {
        assertEquals("""
                fact: Do you live near the sea? (3-3)
                explanation: Why do you collect shells? (4-4)
                """, CardsAsText.of("""
                | Question | Text |
                | --- | --- |
                | A1 | Do you live near the sea? |
                | A2 | Why do you collect shells? |
                """));
        assertEquals("""
                definition: O que é uma ria? (3-3)
                  Um vale inundado
                definition: O que é uma foz? (4-4)
                  O fim de um rio
                """, CardsAsText.of("""
                | Pergunta | Texto | Resposta |
                | --- | --- | --- |
                | 1 | O que é uma ria? | Um vale inundado |
                | 2 | O que é uma foz? | O fim de um rio |
                """));
    }

    @Test
    void whatStandsBehindNamesAndNumbersIsAnAnswer() {
        assertEquals("""
                definition: B2 (3-3)
                  Is that level enough?
                definition: C1 (4-4)
                  Who needs more?
                """, CardsAsText.of("""
                | Front | Back |
                | --- | --- |
                | B2 | Is that level enough? |
                | C1 | Who needs more? |
                """));
        assertEquals("", CardsAsText.of("""
                | Question | Key |
                | --- | --- |
                | 1 | B |
                | 2 | A |
                | 3 | C |
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

    @Test
    void aRemarkInBracketsStandsBehindAColumnsName() {
        for (var header : List.of("Frente (pergunta em inglês) | Verso (resposta)", "Question (easy) | Short answer",
                "Interview Questions | Sample Answer", "Vorderseite | Rückseite")) {
            assertEquals("""
                    explanation: Why do coasts erode? (3-3)
                      Waves.
                    """, CardsAsText.of("""
                    | ID | %s |
                    | --- | --- | --- |
                    | C1 | Why do coasts erode? | Waves. |
                    """.formatted(header)), header);
        }
    }

    @Test
    void aColumnOfTheFirstOptionIsNoColumnOfAnswers() {
        assertEquals("""
                multiple-choice: How many legs has a crow? (3-3)
                  [x] two
                  [ ] four
                  [ ] N/A
                  two
                multiple-choice: How many legs has a cow? (4-4)
                  [ ] two
                  [x] four
                  [ ] N/A
                  four
                """, CardsAsText.of("""
                | Question | A | B | C | Answer |
                |---|---|---|---|---|
                | How many legs has a crow? | two | four | N/A | A |
                | How many legs has a cow? | two | four | N/A | B |
                """));
    }

    @Test
    void aColumnThatCountsQuestionsAsksNothing() {
        assertEquals("", CardsAsText.of("""
                | Chapter | Questions |
                | --- | --- |
                | Rivers and lakes | 6 |
                | Mountains | 12 |
                """));
    }

    @Test
    void aTableMostOfWhoseRowsLeadToHeadingsHasTheirContents() {
        assertEquals("""
                definition: What is a dune? (8-10)
                  A hill of sand.
                """, CardsAsText.of("""
                | No. | Questions |
                | --- | --- |
                | 1 | [What is a dune?](what-is-a-dune) |
                | 2 | [What is a marsh?](#what-is-a-marsh) |
                | 3 | [What is a bog?](#what-is-a-bog) |

                ---
                1. ### What is a dune?

                   A hill of sand.
                """));
    }

    @Test
    void aShortTableOfTermsBelowOthersWithItsHeaderIsOneOfThem() {
        assertEquals(6, CardsAsText.cards("""
                # Words

                ## Boats

                | Term | Definition |
                | --- | --- |
                | keel | what keeps it upright |
                | rudder | what steers it |
                | mast | what holds the sail |
                | oar | what moves it without wind |

                ## Weather

                | Term | Definition |
                | --- | --- |
                | calm | no wind at all |
                | gale | more of it than one needs |
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Format", "Company", "Тип", "题型", "Fréquence", "Wichtigkeit"})
    void whatIsSaidAboutAQuestionIsNoAnswer(String column) {
        assertEquals("""
                definition: What is a keel? (3-3)
                explanation: Why does a boat float? (4-4)
                """, CardsAsText.of("""
                | # | Question | %s |
                | --- | --- | --- |
                | 1 | What is a keel? | Deep dive |
                | 2 | Why does a boat float? | Short talk |
                """.formatted(column)));
    }

    @Test
    void theOtherColumnIsTheAnswerWhateverElseItIsCalled() {
        assertEquals("""
                definition: What is a keel? (3-3)
                  It keeps a boat upright.
                """, CardsAsText.of("""
                | # | Question | In short |
                | --- | --- | --- |
                | 1 | What is a keel? | It keeps a boat upright. |
                """));
    }

    @Test
    void aKeyIsNoneAlsoWhereAFewAreAnsweredElsewhere() {
        assertEquals("", CardsAsText.of("""
                # Key

                | Question | Answer | Kind |
                |---|---|---|
                | 1 | B | choice |
                | 2 | C | choice |
                | 3 | see above | text |
                """));
        assertEquals("""
                definition: 11 (3-3)
                  eleven
                definition: 12 (4-4)
                  twelve
                """, CardsAsText.of("""
                | Question | Answer |
                |---|---|
                | 11 | eleven |
                | 12 | twelve |
                """));
    }
}
