package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings over parts of answers, where the questions are no headings.
class AnswerPartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Example", "Explanation", "Note", "Code example", "Out at sea"})
    void headingThatComesAgainBelowEachAnswerIsPartOfIt(String title) {
        assertEquals("""
                definition: What is a fairlead? (3-9)
                  It guides a rope.

                  ### TITLE

                  The ring at the bow.
                explanation: Explain the term leeway. (11-17)
                  Drift downwind.

                  ### TITLE

                  A ferry in a cross wind.
                fact: Which side is starboard? (19-25)
                  The right one.

                  ### TITLE

                  The green lamp.
                """.replace("TITLE", title), CardsAsText.of("""
                # On sailing

                **1. What is a fairlead?**

                Answer: It guides a rope.

                ### TITLE

                The ring at the bow.

                **2. Explain the term leeway.**

                Answer: Drift downwind.

                ### TITLE

                A ferry in a cross wind.

                **3. Which side is starboard?**

                Answer: The right one.

                ### TITLE

                The green lamp.
                """.replace("TITLE", title)));
    }

    @Test
    void answersMayHaveSeveralPartsOrNone() {
        assertEquals("""
                definition: What is a fairlead? (1-10)
                  It guides a rope.

                  ### Example

                  The ring at the bow.

                  ### Note

                  Keep it smooth.
                fact: Which side is starboard? (12-13)
                  The right one.
                explanation: Why does a keel matter? (15-20)
                  It stops drift.

                  ### Example

                  A dinghy without one.
                """, CardsAsText.of("""
                Q: What is a fairlead?
                A: It guides a rope.

                ### Example

                The ring at the bow.

                ### Note

                Keep it smooth.

                Q: Which side is starboard?
                A: The right one.

                Q: Why does a keel matter?
                A: It stops drift.

                ### Example

                A dinghy without one.
                """));
    }

    @Test
    void headingThatOpensTheNextSectionEndsTheAnswer() {
        assertEquals("""
                definition: What is a fairlead? (5-6)
                  It guides a rope.
                fact: Which side is starboard? (12-13)
                  The right one.
                """, CardsAsText.of("""
                ## Ropes

                All about ropes.

                Q: What is a fairlead?
                A: It guides a rope.

                ## Sides

                All about sides.

                Q: Which side is starboard?
                A: The right one.
                """));
    }

    @Test
    void sectionOfItsOwnNameOverQuestionsIsNone() {
        assertEquals("""
                definition: What is a fairlead? (3-4)
                  It guides a rope.
                fact: Which side is starboard? (8-9)
                  The right one.
                explanation: Why does a keel matter? (13-14)
                  It stops drift.
                """, CardsAsText.of("""
                ### Example

                Q: What is a fairlead?
                A: It guides a rope.

                ### Example

                Q: Which side is starboard?
                A: The right one.

                ### Example

                Q: Why does a keel matter?
                A: It stops drift.
                """));
    }
}
