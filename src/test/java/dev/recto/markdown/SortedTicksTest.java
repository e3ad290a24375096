package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lists of ✅ and ❌ with the right ones first.
class SortedTicksTest {
    @Test
    void areOptionsWhereOneIsToChooseAmongThem() {
        assertEquals("""
                multiple-choice: Which of these are metals? (1-6)
                  [x] Iron
                  [x] Gold
                  [ ] Wood
                  [ ] Glass
                  - Iron
                  - Gold
                multiple-choice: Select all gases. (8-12)
                  [x] Helium
                  [x] Neon
                  [ ] Wood
                  - Helium
                  - Neon
                """, CardsAsText.of("""
                ## Question 1: Which of these are metals?

                - ✅ Iron
                - ✅ Gold
                - ❌ Wood
                - ❌ Glass

                ## Question 2: Select all gases.

                - ✅ Helium
                - ✅ Neon
                - ❌ Wood
                """));
    }

    @Test
    void areSidesOfAnAnswerElsewhere() {
        assertEquals("""
                list: Which habits keep a sailor well? (1-5)
                  - ✅ Sleep
                  - ✅ Fruit
                  - ❌ Rum
                list: What are the sides of sailing? (7-11)
                  - ✅ It is quiet
                  - ✅ It is cheap
                  - ❌ It is slow
                """, CardsAsText.of("""
                ## Question 1: Which habits keep a sailor well?

                - ✅ Sleep
                - ✅ Fruit
                - ❌ Rum

                ## Question 2: What are the sides of sailing?

                - ✅ It is quiet
                - ✅ It is cheap
                - ❌ It is slow
                """));
    }

    @Test
    void theTextOfALessonBehindItsListIsNoPartOfTheFirstQuestion() {
        assertEquals("""
                multiple-choice: Which of these float? (10-12)
                  [x] Wood
                  [ ] Iron
                  Wood
                """, CardsAsText.of("""
                # Ships

                Three things matter:

                - weight
                - form

                Weight is measured at sea.

                Which of these float?
                - [x] Wood
                - [ ] Iron
                """));
    }
}
