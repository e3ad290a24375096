package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Statements with their verdict, and other marks that stand on a question's own line.
class JudgedItemsTest {
    @Test
    void statementsWithTheirVerdictAreJudged() {
        assertEquals("""
                true-false: A whale is a fish. (3-3)
                  - false
                  False
                true-false: Ice floats. (4-4)
                  - true
                  True
                true-false: Salt burns. (5-5)
                  - false
                  false
                """, CardsAsText.of("""
                ## True or false

                1. A whale is a fish. (False)
                2. Ice floats. (True)
                3. Salt burns. → false
                """));
    }

    @Test
    void aListWithOneVerdictIsNone() {
        assertFalse(CardsAsText.of("""
                # Settings

                - cache the pages (true)
                - show the clock at the top
                - wait for a second
                """).contains("true-false"));
    }

    @Test
    void symbolsBehindTheirNamesAreNoVerdicts() {
        assertFalse(CardsAsText.of("""
                # Symbols

                - Period of a swing (T)
                - Force of a spring (F)
                - Number of turns (N)
                """).contains("true-false"));
    }

    @Test
    void lettersBehindSentencesAreVerdicts() {
        assertEquals("""
                true-false: A whale is a fish. (3-3)
                  - false
                  ×
                true-false: Ice floats. (4-4)
                  - true
                  ✓
                """, CardsAsText.of("""
                ## Quiz

                1. A whale is a fish. (F)
                2. Ice floats. (T)
                """));
    }

    @Test
    void oneClearLetterMakesTheOthersOfTheListVerdicts() {
        var cards = CardsAsText.of("""
                ## Quiz

                1. 鲸是鱼，生活在海里（    $F$   ）
                2. 冰比水轻，所以浮在水面上（$T$）
                """);
        assertEquals(2, cards.lines().filter(line -> line.startsWith("true-false: ")).count(), cards);
    }

    @Test
    void initialsWithADashAreLabels() {
        assertEquals("""
                definition: What is a reef? (1-2)
                  Rock or coral below the water.
                explanation: Why is it dangerous? (4-5)
                  Ships run on it.
                """, CardsAsText.of("""
                Q - What is a reef?
                A - Rock or coral below the water.

                Q - Why is it dangerous?
                A - Ships run on it.
                """));
    }

    @Test
    void itemsThatBeginWithALetterAndADashAreNoAnswers() {
        assertEquals("", CardsAsText.of("""
                # Marks of the coach

                - A - all of it was right
                - B - most of it was right
                - C - try again
                """));
    }

    @Test
    void optionsMayStandOnTheQuestionsLine() {
        assertEquals("""
                multiple-choice: What is 6 x 7? (1-2)
                  [ ] 36
                  [x] 42
                  [ ] 48
                  42
                multiple-choice: What is 9 x 9? (4-5)
                  [x] 81
                  [ ] 72
                  81
                """, CardsAsText.of("""
                1. What is 6 x 7? a) 36 b) 42 c) 48
                   **Answer:** b

                2. What is 9 x 9? a) 81 b) 72
                   **Answer:** a
                """));
    }

    @Test
    void headingsForFrontAndBackAreCards() {
        assertEquals("""
                fact: Where does the Rhine begin? (1-5)
                  In the Alps.
                fact: Where does it end? (9-13)
                  In the North Sea.
                """, CardsAsText.of("""
                ## Front
                Where does the Rhine begin?

                ## Back
                In the Alps.

                ---

                ## Front
                Where does it end?

                ## Back
                In the North Sea.
                """));
    }

    @Test
    void wordsOfAVocabularyAreTerms() {
        assertEquals("""
                definition: la casa (3-3)
                  house
                definition: la calle (4-4)
                  street
                definition: el puente (5-5)
                  bridge
                """, CardsAsText.of("""
                # Vocabulario de la unidad 3

                - la casa = house
                - la calle = street
                - el puente = bridge
                """));
    }

    @Test
    void pairsAndOrdersAreAskedByTheirWording() {
        var cards = CardsAsText.of("""
                # Match each bird with its home

                - swift: towers
                - owl: barns

                # Put these in order from small to large

                1. wren
                2. swan
                """);
        assertEquals("""
                matching: Match each bird with its home (1-4)
                  - swift = towers
                  - owl = barns
                  - swift: towers
                  - owl: barns
                ordering: Put these in order from small to large (6-9)
                  - wren
                  - swan
                  1. wren
                  2. swan
                """, cards);
    }

    @Test
    void linesWithANumberMayBeJudgedAsItemsAre() {
        assertEquals("""
                true-false: 梭子鱼生活在池塘里面。 (3-3)
                  - true
                  ✓
                true-false: 云雀生活在池塘里面。 (4-4)
                  - false
                  ×
                true-false: 5只鼹鼠生活在花园。 (5-5)
                  - true
                  ✓
                """, CardsAsText.of("""
                ## 判断题

                1、梭子鱼生活在池塘里面。（√）
                2、云雀生活在池塘里面。（×）
                3、5只鼹鼠生活在花园。（√）
                """));
    }
}
