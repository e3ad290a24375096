package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Numbered items that ask nothing in their words, over boxes of which one is ticked.
class TickedItemsTest {
    @Test
    void statementsOverTrueAndFalseAreJudged() {
        assertEquals("""
                true-false: The tide comes twice a day. (3-6)
                  - true
                  True
                true-false: Fresh water freezes later than salt water. (8-11)
                  - false
                  False
                """, CardsAsText.of("""
                # The sea

                1. The tide comes twice a day.

                   - [x] True
                   - [ ] False

                2. Fresh water freezes later than salt water.

                   - [ ] True
                   - [x] False
                """));
    }

    @Test
    void sentencesAreCompletedByTheBoxesBelow() {
        assertEquals("""
                multiple-choice: A knot is (1-3)
                  [x] a nautical mile an hour
                  [ ] a mile a day
                  a nautical mile an hour
                multiple-choice: A fathom is (4-6)
                  [ ] a length of rope
                  [x] six feet of depth
                  six feet of depth
                multiple-choice: A league is (7-9)
                  [ ] a mile
                  [x] three miles
                  three miles
                """, CardsAsText.of("""
                1. A knot is
                   - [x] a nautical mile an hour
                   - [ ] a mile a day
                2. A fathom is
                   - [ ] a length of rope
                   - [x] six feet of depth
                3. A league is
                   - [ ] a mile
                   - [x] three miles
                """));
    }

    @Test
    void stepsOfAPlanAreTickedFromTheFirst() {
        assertEquals("", CardsAsText.of("""
                1. Scrape the hull
                   - [x] port side
                   - [ ] starboard side
                2. Paint the hull
                   - [x] buy the paint
                   - [ ] two coats
                3. Launch the boat
                   - [x] call the crane
                   - [ ] wait for the tide
                """));
    }

    @Test
    void whatIsToBeDoneIsNoneWhereverItIsTicked() {
        assertEquals("", CardsAsText.of("""
                ## To do

                1. Scrape the hull
                   - [ ] port side
                   - [x] starboard side
                2. Paint the hull
                   - [x] buy the paint
                   - [ ] two coats
                3. Launch the boat
                   - [ ] call the crane
                   - [x] wait for the tide
                """));
    }
}
