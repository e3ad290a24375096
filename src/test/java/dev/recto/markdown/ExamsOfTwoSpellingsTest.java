package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// One exam in which the numbers, or the letters of the options, are written in more than one way.
class ExamsOfTwoSpellingsTest {
    @Test
    void numbersWithAColonGoOnFromAListAndLettersNeedNoSign() {
        assertEquals("""
                multiple-choice: Which one barks? (1-4)
                  [ ] A cat.
                  [ ] A dog.
                  [ ] A cow.
                multiple-choice: Which one gives milk? (6-9)
                  [ ] A cat.
                  [ ] A dog.
                  [ ] A cow.
                multiple-choice: Which one purrs? (11-14)
                  [ ] Cats
                  [ ] Dogs
                  [ ] Cows
                multiple-choice: Which of these is a fish? (16-19)
                  [ ] Cats
                  [ ] Pikes
                  [ ] Cows
                multiple-choice: Which of these is a bird? (21-24)
                  [ ] Cats
                  [ ] Pikes
                  [ ] Hens
                multiple-choice: Which of these has no legs? (26-28)
                  [ ] Snakes
                  [ ] Hens
                """, CardsAsText.of("""
                1. Which one barks?
                (A) A cat.
                (B) A dog.
                (C) A cow.

                2. Which one gives milk?
                (A) A cat.
                (B) A dog.
                (C) A cow.

                3: Which one purrs?
                A Cats
                B Dogs
                C Cows

                4: Which of these is a fish?
                A Cats
                B Pikes
                C Cows

                5: Which of these is a bird?
                A Cats
                B Pikes
                C Hens

                6. Which of these has no legs?
                (A) Snakes
                (B) Hens
                """));
    }

    @Test
    void itemsOfAListAreAskedBesideThoseThatStandAlone() {
        assertEquals("""
                multiple-choice: Which one barks? (1-4)
                  [ ] A cat.
                  [ ] A dog.
                multiple-choice: Which one gives milk? (6-9)
                  [ ] A cat.
                  [ ] A cow.
                multiple-choice: Which one purrs? (11-14)
                  [ ] A cat.
                  [ ] A cow.
                multiple-choice: Which one is a fish? (16-18)
                  [ ] A pike.
                  [ ] A cow.
                multiple-choice: Which one is a bird? (20-22)
                  [ ] A pike.
                  [ ] A hen.
                """, CardsAsText.of("""
                1. Which one barks?

                (A) A cat.
                (B) A dog.

                2. Which one gives milk?

                (A) A cat.
                (B) A cow.

                3. Which one purrs?

                (A) A cat.
                (B) A cow.

                4. Which one is a fish?
                (A) A pike.
                (B) A cow.

                5. Which one is a bird?
                (A) A pike.
                (B) A hen.
                """));
    }

    @Test
    void sentencesThatBeginWithLettersAreNoOptions() {
        assertEquals("""
                fact: Who lives here? (1-5)
                  A cat lives here.
                  B flat is its key.
                  It sings.
                """, CardsAsText.of("""
                ## Who lives here?

                A cat lives here.
                B flat is its key.
                It sings.
                """));
    }

    @Test
    void timesOfTheDayAreNoNumbers() {
        assertEquals("", CardsAsText.of("""
                8:15 What is up
                9:15 Breakfast
                10:15 Walk

                1: wash
                2: rinse
                3: dry
                """));
    }
}
