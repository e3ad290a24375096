package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Paragraphs and lines that begin with a number and no sign behind it.
class BareNumbersTest {
    @Test
    void paragraphsWithRisingNumbersThatAskAreQuestions() {
        assertEquals("""
                definition: 雪是什么？ (1-1)
                explanation: 为什么雪是白的？ (3-3)
                fact: 那么冰呢？ (5-5)
                fact: 雪能下多久？ (7-7)
                """, CardsAsText.of("""
                1 雪是什么？

                2 为什么雪是白的？

                2-1 那么冰呢？

                 3 雪能下多久？
                """));
    }

    @Test
    void whatStandsBelowThemAnswers() {
        assertEquals("""
                definition: What is snow? (3-5)
                  Crystals of ice.
                explanation: Why is it white? (7-9)
                  It scatters all light.
                procedure: How do you measure it? (11-13)
                  With a stick.
                """, CardsAsText.of("""
                Winter quiz

                11 What is snow?

                Crystals of ice.

                12 Why is it white?

                It scatters all light.

                13 How do you measure it?

                With a stick.
                """));
    }

    @Test
    void amountsStepsVersesAndContentsAreNone() {
        assertEquals("", CardsAsText.of("""
                1 Egg

                2 Cups of flour

                3 Spoons of what you like?
                """));
        assertEquals("", CardsAsText.of("""
                1 Open the lid

                2 Pour the water

                3 Describe what you see
                """));
        assertEquals("", CardsAsText.of("""
                1 In the morning he said: who is there?
                2 And no one answered him.
                3 So he went on, and it was cold.
                4 Then came the night.
                """));
        assertEquals("""
                definition: What is snow? (5-7)
                  Crystals of ice.
                explanation: Why is it white? (9-11)
                  It scatters all light.
                fact: Where does it stay? (13-15)
                  On mountains.
                """, CardsAsText.of("""
                1 What is snow?
                2 Why is it white?
                3 Where does it stay?

                ## 1 What is snow?

                Crystals of ice.

                ## 2 Why is it white?

                It scatters all light.

                ## 3 Where does it stay?

                On mountains.
                """));
    }

    @Test
    void numbersThatDoNotRiseAreNone() {
        assertEquals("", CardsAsText.of("""
                10 Downing Street, who lives there?

                3 Men in a boat, who wrote it?

                7 Wonders, which are they?
                """));
    }

    @Test
    void theyGoFromQuestionsOfEveryScheme() {
        assertEquals("""
                definition: What is snow? (1-3)
                  Crystals of ice.
                explanation: Why is it white? (5-7)
                  It scatters all light.
                fact: Where does it stay? (9-11)
                  On mountains.
                """, CardsAsText.of("""
                **1 What is snow?**

                Crystals of ice.

                **2 Why is it white?**

                It scatters all light.

                **3 Where does it stay?**

                On mountains.
                """));
        assertEquals("""
                fact: 3 Men in a boat: who wrote it? (1-3)
                  Jerome.
                fact: 7 Dwarfs: who lives with them? (5-7)
                  Snow White.
                fact: 12 Monkeys: who made it? (9-11)
                  Gilliam.
                """, CardsAsText.of("""
                ## 3 Men in a boat: who wrote it?

                Jerome.

                ## 7 Dwarfs: who lives with them?

                Snow White.

                ## 12 Monkeys: who made it?

                Gilliam.
                """));
    }

    @Test
    void headingsThatCountThemselvesAreQuestionsInEachChapter() {
        assertEquals("""
                definition: What are crystals? (3-5)
                  They have six arms.
                explanation: Flakes (7-17)
                  Many crystals.

                  ### 1 Dry ones

                  They drift.

                  ### 2 Wet ones

                  They stick.
                definition: Hail (21-23)
                  Balls of ice.
                definition: Sleet (25-27)
                  Rain and snow.
                """, CardsAsText.of("""
                # Snow

                ## 1 What are crystals?

                They have six arms.

                ## 2 Flakes

                Many crystals.

                ### 1 Dry ones

                They drift.

                ### 2 Wet ones

                They stick.

                # Ice

                ## 1 Hail

                Balls of ice.

                ## 2 Sleet

                Rain and snow.
                """));
    }

    @Test
    void headingsWithAmountsAreNoSeries() {
        var text = "";
        for (var title : new String[] {"3 Men in a boat", "7 Dwarfs", "12 Monkeys", "101 Dalmatians"}) {
            text += "## " + title + "\n\nA film.\n\n";
        }
        assertEquals("", CardsAsText.of(text));
    }
}
