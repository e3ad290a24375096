package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lines of text that count by chapters, and amounts that look like it.
class ChapterNumbersTest {
    @Test
    void linesThatCountByChaptersAsk() {
        assertEquals("""
                definition: What is a lava? (2-2)
                fact: Where is it found? (3-3)
                explanation: Inner structure. (4-4)
                definition: What is a moraine? (8-9)
                  Stones that a glacier left.
                explanation: Why do glaciers move? (10-11)
                  They are heavy.
                """, CardsAsText.of("""
                1 Rocks
                1.1 What is a lava?
                1.2 Where is it found?
                1.4 Inner structure.


                2 Ice
                2.1 What is a moraine?
                Stones that a glacier left.
                2.2 Why do glaciers move?
                They are heavy.
                """));
    }

    @Test
    void aChapterMayBeTheItemOfAList() {
        assertEquals("""
                definition: What is a lava? (2-2)
                fact: Where is it found? (3-3)
                definition: What is a moraine? (6-6)
                explanation: Why do glaciers move? (7-7)
                """, CardsAsText.of("""
                1. Rocks
                1.1. What is a lava?
                1.2. Where is it found?

                2. Ice
                2.1. What is a moraine?
                2.2. Why do glaciers move?
                """));
    }

    @Test
    void rulesAndAmountsThatCountSoAskNothing() {
        assertEquals("", CardsAsText.of("""
                1 The boat
                1.1 The boat is lent for a day.
                1.2 Damage is paid for by whoever sails it.
                1.3 May it be lent again? Ask the owner.

                2.5 Metres is its length.
                2.6 Metres is that of the other.
                """));
    }
}
