package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// `Q)` over `A)`, and answers behind a tick.
class BracketLabelsTest {
    @Test
    void lettersWithABracketAreLabelsInPairs() {
        assertEquals("""
                fact: What is the longest river? (1-2)
                  The Nile.
                explanation: Why is it brown? (4-5)
                  Mud.
                """, CardsAsText.of("""
                Q) What is the longest river?
                A) The Nile.

                Q) Why is it brown?
                A) Mud.
                """));
    }

    @Test
    void optionsOfMoreThanALineAreOptions() {
        assertEquals("""
                multiple-choice: Which is a river? (1-6)
                  [ ] the great
                salt lake
                  [x] the Nile
                  the Nile
                multiple-choice: Which is a lake? (9-13)
                  [x] Chad
                  [ ] the Nile
                  Chad
                """, CardsAsText.of("""
                Q) Which is a river?
                A) the great
                   salt lake
                B) the Nile

                Answer: B


                Q) Which is a lake?
                A) Chad
                B) the Nile

                Answer: A
                """));
    }

    @Test
    void aTickBeforeAnAnswerIsNoPartOfIt() {
        assertEquals("""
                fact: Which river is the longest? (1-2)
                  The Nile.
                explanation: Why is it brown? (4-5)
                  Mud.
                definition: What is a delta? (7-8)
                  Land that a river builds.
                """, CardsAsText.of("""
                ❓ Which river is the longest?
                ✅ The Nile.

                ❓ Why is it brown?
                ✅ Mud.

                ❓ What is a delta?
                ✅ Land that a river builds.
                """));
    }

    @Test
    void ticksAmongOtherSignsStay() {
        assertEquals("""
                procedure: How should one fish? (1-4)
                  ✅ with a rod
                  ❌ with dynamite
                """, CardsAsText.of("""
                ## How should one fish?

                ✅ with a rod
                ❌ with dynamite
                """));
    }
}
