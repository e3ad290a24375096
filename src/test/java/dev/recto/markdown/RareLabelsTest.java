package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels, keys and lines around text that are seldom met, and yet say what they say.
class RareLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "**"})
    void initialsWithTheirNumbersInBrackets(String bold) {
        assertEquals("""
                fact: Who sails? (1-2)
                  Ann, see [B1].
                fact: Where is Oslo? (4-5)
                  In Norway.
                """, CardsAsText.of("""
                %1$s[Q1]%1$s Who sails?
                %1$s[A1]%1$s Ann, see [B1].

                %1$s[Q2]%1$s Where is Oslo?
                %1$s[A2]%1$s In Norway.
                """.formatted(bold)));
    }

    @Test
    void referencesInBracketsAreNone() {
        assertEquals("", CardsAsText.of("""
                The boat is fast [Q1] and the sea is deep [A1].

                [Q1]: https://example.org/boat
                [A1]: https://example.org/sea

                [Q1](#boat) leads there.
                """));
    }

    @Test
    void pointsBetweenALabelAndItsColon() {
        assertEquals("""
                fact: Who sails? (3-5)
                  Ann
                fact: Where is Oslo? (7-9)
                  In Norway.
                """, CardsAsText.of("""
                # Exam

                **Q1 (5 marks):** Who sails?

                **A:** Ann

                > **Q2 (3 marks):** Where is Oslo?
                >
                > **Answer:** In Norway.
                """));
    }

    @Test
    void tableOfNumbersLettersAndReasonsIsTheKey() {
        assertEquals("""
                multiple-choice: Who sails? (1-4)
                  [x] Ann
                  [ ] Ben
                  Ann

                  She has a boat.
                multiple-choice: Which is a fish? (5-8)
                  [ ] The gull
                  [x] The cod
                  The cod

                  Gulls fly.
                """, CardsAsText.of("""
                ### 1. Who sails?
                A) Ann
                B) Ben

                ### 2. Which is a fish?
                A) The gull
                B) The cod

                | No. | Answer | Why |
                |---|---|---|
                | 1 | A | She has a boat. |
                | 2 | B | Gulls fly. |
                """));
    }

    @Test
    void fencesAndTagsAroundWhatAsksGo() {
        assertEquals("""
                multiple-choice: Who sails? (1-5)
                  [x] Ann
                  [ ] Ben
                  Ann
                multiple-choice: Who swims? (8-11)
                  [ ] Ann
                  [x] Ben
                  Ben
                """, CardsAsText.of("""
                :::{quiz}
                Who sails?

                - [x] Ann
                - [ ] Ben
                :::
                :::{quiz}
                Who swims?

                - [ ] Ann
                - [x] Ben
                :::
                """));
        assertEquals("""
                fact: Where is Oslo? (1-5)
                  In Norway.
                fact: Who swims? (8-12)
                  Ben
                """, CardsAsText.of("""
                [question]
                Where is Oslo?
                [/question]
                [answer]
                In Norway.
                [/answer]

                [question]
                Who swims?
                [/question]
                [answer]
                Ben
                [/answer]
                """));
    }

    @Test
    void newPagesEndNoAnswer() {
        assertEquals("""
                fact: Who sails? (1-3)
                  Ann
                fact: Who swims? (7-9)
                  Ben
                """, CardsAsText.of("""
                ## 1. Who sails?

                Ann

                \\newpage

                ## 2. Who swims?

                Ben
                """));
    }

    @Test
    void titlesBetweenSigns() {
        assertEquals("""
                definition: What is a fjord? (1-3)
                  A long inlet.
                fact: Where is Oslo? (5-7)
                  In Norway.
                """, CardsAsText.of("""
                ===== What is a fjord? =====

                A long inlet.

                ===== Where is Oslo? =====

                In Norway.
                """));
        assertEquals("""
                fact: Who sails? (1-9)
                  Ann sails.

                  She likes it.
                """, CardsAsText.of("""
                ========== Question ==========

                ### Who sails?

                ========== Answer ==========

                Ann sails.

                She likes it.

                ========== Id ==========
                12
                """));
    }
}
