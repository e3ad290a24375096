package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
}
