package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Options with letters that stand beside each other.
class OptionsOnALineTest {
    @Test
    void optionsThatShareALineHaveAKeyAtTheEnd() {
        assertEquals("""
                multiple-choice: Pipes run: (3-6)
                  [ ] up
                  [x] down; through `all`
                  [ ] at random
                  down; through `all`
                multiple-choice: Which colour is warm? (7-13)
                  [x] red
                  [ ] blue
                  [ ] green
                  [ ] white
                  red
                """, CardsAsText.of("""
                # Quiz

                **Q1.** Pipes run:

                A) up · B) down; through `all` · C) at random

                **Q2.** Which colour is warm?

                (a) red   (b) blue
                (c) green   (d) white

                ---

                ## Answer key

                1. B 2. A
                """));
    }

    @Test
    void optionsBehindTheQuestionLoseWhatDividesThem() {
        assertEquals("""
                multiple-choice: What holds water? (1-3)
                  [ ] a sieve
                  [x] a cup
                  [ ] a net
                  a cup
                """, CardsAsText.of("""
                ### 1. What holds water? A) a sieve | B) a cup | C) a net

                **Answer:** B
                """));
    }

    @Test
    void initialsAreNoOptions() {
        assertFalse(CardsAsText.of("""
                ### Who wrote it?

                A. Smith and B. Jones, with C. Brown.
                """).startsWith("multiple-choice"));
    }

    @Test
    void anAnswerThatNamesALetterIsStillAnAnswer() {
        assertEquals("""
                fact: Which plan is cheaper? (1-2)
                  plan B) of the two
                """, CardsAsText.of("""
                Q) Which plan is cheaper?
                A) plan B) of the two
                """));
    }

    @Test
    void twoPartsOfASentenceAreNoOptions() {
        assertFalse(CardsAsText.of("""
                ### Who leads the choir?

                A) Ann leads it on Monday, B) Bob leads it on Tuesday.
                """).startsWith("multiple-choice"));
    }

    @Test
    void optionsInAnotherOrderKeepTheirLetters() {
        assertEquals("""
                multiple-choice: Which has strings? (1-8)
                  [ ] drum
                  [ ] horn
                  [x] lute
                  [ ] bell
                  lute

                  A lute has six.
                """, CardsAsText.of("""
                **Question 1**
                Which has strings?
                B) drum
                D) horn
                A) lute
                C) bell
                *   **Correct answer:** A) lute
                A lute has six.
                """));
    }

    @Test
    void lettersThatComeTwiceAreNoOptions() {
        assertFalse(CardsAsText.of("""
                ### Who speaks?

                B) Good day.
                C) Good day to you.
                B) It rains.
                """).startsWith("multiple-choice"));
    }

    @Test
    void wideSignsBehindLettersNeedNoBlankBehindThem() {
        assertEquals("""
                multiple-choice: 谁会游泳？（ ） (1-2)
                  [ ] 云雀
                  [x] 梭子鱼
                  [ ] 鼹鼠
                  梭子鱼
                multiple-choice: 谁会飞？（ ） (4-5)
                  [x] 云雀
                  [ ] 梭子鱼
                  云雀
                multiple-choice: 谁会挖洞？（ ） (7-8)
                  [ ] 云雀
                  [x] 鼹鼠
                  鼹鼠
                """, CardsAsText.of("""
                1、谁会游泳？（ B ）
                A、云雀  B、梭子鱼  C、鼹鼠

                2、谁会飞？（ A ）
                A、云雀 B、梭子鱼

                3、谁会挖洞？（ B ）
                A．云雀　B．鼹鼠
                """));
    }
}
