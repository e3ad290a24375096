package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys to several questions on one line.
class KeysOnOneLineTest {
    @Test
    void keyOnOneLineAnswersStatements() {
        assertEquals("""
                true-false: Bread rises by yeast. (3-9)
                  - true
                  ✓
                true-false: Rice is rich in gluten. (4-9)
                  - false
                  ×
                true-false: Steam softens the crust. (5-9)
                  - true
                  ✓
                """, CardsAsText.of("""
                # Baking

                1. Bread rises by yeast.
                2. Rice is rich in gluten.
                3. Steam softens the crust.

                ## Answer Key

                1. T 2. F 3. T
                """));
    }

    @Test
    void keyOnOneLineHasNothingBetweenItsLetters() {
        assertFalse(CardsAsText.of("""
                # Pets

                1. Which of them barks?
                2. Which of them purrs?

                ## Answer Key

                1. A dog 2. A cat
                """).contains("  A\n"));
    }

    @Test
    void lineOfKeysBehindALabelNeedsNoTitle() {
        assertEquals("""
                multiple-choice: Which grain has gluten? (3-5)
                  [ ] rice
                  [x] wheat
                  wheat
                multiple-choice: Which grain has none? (6-8)
                  [x] rice
                  [ ] wheat
                  rice
                """, CardsAsText.of("""
                # Baking

                1. Which grain has gluten?
                   a) rice
                   b) wheat
                2. Which grain has none?
                   a) rice
                   b) wheat

                **Answers:** 1-b, 2-a
                """));
    }

    @Test
    void severalRightOptionsMayStandWithTheirTextsOnOneLine() {
        assertEquals("""
                multiple-choice: Which of these swim? (1-6)
                  [x] the pike
                  [ ] the lark
                  [x] the frog
                  - the pike
                  - the frog

                  Both have skins.
                """, CardsAsText.of("""
                ## 1. Which of these swim?
                - A. the pike
                - B. the lark
                - C. the frog

                **Answer:** A. the pike and C. the frog. Both have skins.
                """));
        assertEquals("""
                multiple-choice: Which of these swims? (1-6)
                  [x] the pike
                  [ ] the lark
                  [ ] the frog
                  the pike

                  the pike, B. flies.
                """, CardsAsText.of("""
                ## 1. Which of these swims?
                - A. the pike
                - B. the lark
                - C. the frog

                **Answer:** A. the pike, B. flies.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Answers: 1-B 2-A\n3-A", "**Answers:** 1-B, 2-A,\n3-A",
            "**Answer key**: 1. B 2. A\n3. A"})
    void keyMayGoOnInFurtherLines(String key) {
        assertEquals(List.of("[x] dog", "[x] gull", "[x] fish"), CardsAsText.of("""
                # Pets

                1. Which of them barks?
                   - A) cat
                   - B) dog
                2. Which of them flies?
                   - A) gull
                   - B) hen
                3. Which of them swims?
                   - A) fish
                   - B) horse

                %s
                """.formatted(key)).lines().map(String::strip).filter(line -> line.startsWith("[x]")).toList());
    }

    @Test
    void aParagraphThatGoesOnIsNoKey() {
        assertFalse(CardsAsText.of("""
                # Pets

                1. Which of them barks?
                   - A) cat
                   - B) dog
                2. Which of them flies?
                   - A) gull
                   - B) hen

                Answers: 1-B or so
                people say, and 2-A as well.
                """).contains("[x]"));
    }

    @Test
    void textsOfOptionsMayStandOnOneLineAndBeShortened() {
        assertEquals("""
                multiple-choice: Which sail is set first? (5-8)
                  [ ] the jib
                  [x] the mainsail, as a rule
                  [ ] $x$
                  the mainsail, as a rule
                multiple-choice: The lee side lies: (10-12)
                  [x] away from the wind
                  [ ] towards the wind
                  away from the wind
                multiple-choice: Against the current $v$ the boat makes: (14-16)
                  [ ] $v$
                  [x] $-v$
                  $-v$
                """, CardsAsText.of("""
                # Sailing

                ## Mini quiz

                1. Which sail is set first?
                   - the jib
                   - the mainsail, as a rule
                   - $x$

                2. The lee side lies:
                   - away from the wind
                   - towards the wind

                3. Against the current $v$ the boat makes:
                   - $v$
                   - $-v$

                **Answers:** 1. the mainsail | 2. away from | 3. $-v$
                """));
    }

    @Test
    void wordsForGapsMayStandOnOneLine() {
        assertEquals("""
                cloze: Rope that hoists a sail — ___ (7-12)
                  _ halyard
                cloze: Rope that trims it — ___ (8-12)
                  _ sheet
                cloze: Timber along the bottom — ___ (9-12)
                  _ keel
                """, CardsAsText.of("""
                # Ships: a word list

                ## Practice

                Match each word to its meaning.

                1. Rope that hoists a sail — ___
                2. Rope that trims it — ___
                3. Timber along the bottom — ___


                **Answers:** 1-halyard, 2-sheet,
                3-keel
                """));
    }

    @Test
    void keysToPairsAnswerNoItemsWithoutGapsAndOptions() {
        assertFalse(CardsAsText.of("""
                # Ships

                1. halyard
                2. sheet
                3. keel

                - hoists
                - trims
                - lies below

                **Answers:** 1. hoists, 2. trims, 3. lies below
                """).contains("hoists (3"));
    }

    @Test
    void stepsInOneAnswerAreNoKeyToSeveralQuestions() {
        assertEquals("""
                definition: What is done first? (3-4)
                  1. reef, 2. tack
                definition: What is done then? (6-7)
                  1. furl, 2. moor
                """, CardsAsText.of("""
                # Sailing questions

                1. What is done first?
                   Answer: 1. reef, 2. tack

                2. What is done then?
                   Answer: 1. furl, 2. moor
                """));
    }

    @Test
    void aRemarkInBracketsAnswersTheNumberBeforeIt() {
        assertTrue(CardsAsText.of("""
                # Sailing

                1. Which side is sheltered?
                   a) lee
                   b) luff
                2. Which rope hoists?
                   a) sheet
                   b) halyard
                3. Why is a sail reefed?

                **Answers:** 1. a, 2. b, 3. (Varies, e.g., less heel, more control).
                """).contains("""
                explanation: Why is a sail reefed? (9-11)
                  (Varies, e.g., less heel, more control)
                """));
    }
}
