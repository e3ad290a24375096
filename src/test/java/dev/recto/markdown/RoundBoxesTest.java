package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Options behind `( )` and `(x)`, and behind circles.
class RoundBoxesTest {
    private static final String COAL = """
            multiple-choice: Which one burns? (1-%d)
              [ ] Sand
              [x] Coal
              Coal
            """;

    @ParameterizedTest
    @ValueSource(strings = {"( ) Sand\n(x) Coal", "- ( ) Sand\n- (x) Coal", "* ( ) Sand\n* (X) Coal",
            "( ) Sand\n(*) Coal", "(  ) Sand\n( x ) Coal", "(_) Sand\n(x) Coal", "( ) Sand\n(•) Coal", "○ Sand\n● Coal",
            "- ○ Sand\n- ● Coal", "◯ Sand\n◉ Coal", "- ○ Sand\n- ⦿ Coal", "( ) Sand  (x) Coal", "( ) Sand (x) Coal",
            "( ) Sand | (x) Coal", "{ } Sand\n{x} Coal", "* { } Sand\n* {X} Coal"})
    void whatIsMarkedIsRight(String options) {
        var end = 2 + (int) options.lines().count();
        assertEquals(COAL.formatted(end), CardsAsText.of("## 1. Which one burns?\n\n" + options + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"( ) Sand\n( ) Coal", "- ( ) Sand\n- ( ) Coal", "○ Sand\n○ Coal"})
    void withoutAMarkTheyAreOptionsWithoutAnAnswer(String options) {
        assertEquals("""
                multiple-choice: Which one burns? (1-4)
                  [ ] Sand
                  [ ] Coal
                """, CardsAsText.of("## 1. Which one burns?\n\n" + options + "\n"));
    }

    @Test
    void inAListTheyStandBelowTheQuestion() {
        assertEquals("""
                multiple-choice: Which one burns? (1-3)
                  [ ] Sand
                  [x] Coal
                  Coal
                multiple-choice: Which one melts? (5-7)
                  [ ] Air
                  [ ] Ice
                """, CardsAsText.of("""
                1. Which one burns?
                   ( ) Sand
                   (x) Coal

                2. Which one melts?
                   ( ) Air
                   ( ) Ice
                """));
    }

    @Test
    void aKeyNamesOneOfThem() {
        assertEquals("""
                multiple-choice: Which one burns? (1-6)
                  [ ] Sand
                  [x] Coal
                  Coal
                """, CardsAsText.of("""
                ### 1. Which one burns?

                ( ) Sand
                ( ) Coal

                **Answer:** B
                """));
    }

    @Test
    void paragraphsAboveThemAsk() {
        assertEquals("""
                multiple-choice: Which one burns? (3-6)
                  [ ] Sand
                  [x] Coal
                  Coal
                multiple-choice: Which one melts? (8-11)
                  [x] Ice
                  [ ] Air
                  Ice
                """, CardsAsText.of("""
                # Quiz

                Which one burns?

                ( ) Sand
                (x) Coal

                Which one melts?

                (x) Ice
                ( ) Air
                """));
    }

    @Test
    void aWordBeforeThemOnTheirLineIsAsked() {
        assertEquals("""
                true-false: What is printed? (1-6)
                  ?
                  ? ```js
                  ? console.log(1 < 2)
                  ? ```
                  ? Output:
                  - not said
                """, CardsAsText.of("""
                ### 1. What is printed?

                ```js
                console.log(1 < 2)
                ```
                Output: ( ) True   ( ) False
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // a variable
            "(x) is the place.\n(x) never changes.",
            // gaps of a sentence
            "( ) was the first, and ( ) came later.",
            "The ( ) burns and the ( ) melts.",
            // points below each other, as word processors write them
            "● Solids\n○ Sand\n○ Coal",
            "● Solids\n● Gases",
            "○ Sand",
            // arguments
            "It calls f.\n( ) is needed."})
    void otherBracketsAndCirclesAreText(String answer) {
        var cards = CardsAsText.of("## 1. What is there to know?\n\n" + answer + "\n\n## 2. What else?\n\nNothing.\n");
        assertFalse(cards.contains("multiple-choice"), cards);
    }

    @Test
    void formsToFillInAskNothing() {
        assertEquals("", CardsAsText.of("""
                # Report

                I have read the rules:

                - ( ) yes
                - ( ) not yet

                Tell us more below.
                """));
    }

    @Test
    void codeKeepsItsBrackets() {
        assertFalse(CardsAsText.of("""
                ## 1. Which one burns?

                ```
                ( ) Sand
                (x) Coal
                ```
                """).contains("multiple-choice"));
    }
}
