package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Keys that are nothing but letters, below options whose first has the letter that also marks an answer.
class LoneKeysTest {
    @Test
    void letterBelowARuleIsTheKeyOfTheOptionsAbove() {
        assertEquals("""
                multiple-choice: Which of these floats? (1-7)
                  [ ] Iron
                  [ ] Glass
                  [x] Cork
                  Cork
                true-false: Ice is heavier than water. (9-14)
                  - false
                  False
                """, CardsAsText.of("""
                ### Q1: Which of these floats?

                - A: Iron
                - B: Glass
                - C: Cork
                ---
                C

                ### Q2: Ice is heavier than water.

                - A: True
                - B: False
                ---
                B
                """));
    }

    @Test
    void severalLettersAreSeveralRightOptions() {
        assertEquals("""
                multiple-choice: Which of these are metals? (1-7)
                  [x] Tin
                  [ ] Oak
                  [x] Zinc
                  - Tin
                  - Zinc
                """, CardsAsText.of("""
                ### Which of these are metals?

                A. Tin
                B. Oak
                C. Zinc

                **A, C**
                """));
    }

    @Test
    void lettersOfWhichOneIsNoOptionAreNoKey() {
        assertFalse(CardsAsText.of("""
                ### Which of these are metals?

                - A: Tin
                - B: Oak
                - C: Zinc

                AH
                """).contains("[x]"));
    }

    @Test
    void lettersWithMoreBehindThemAreNoKey() {
        assertFalse(CardsAsText.of("""
                ### Which vitamins are in a carrot?

                - A: makes eyes see at night
                - B: helps the nerves
                - C: helps the skin

                B C D and more are in other plants.
                """).contains("[x]"));
    }
}
