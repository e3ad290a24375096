package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels before answers that are none where they stand alone, and signs that are written by their names.
class LoneLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Response:", "**Response:**", "**A.**", "**A)**", "A)", ":point_right:", "👉", ":bulb:", "&#8594;",
            "&rarr;", "&#x2192;", ":white_check_mark:"})
    void labelBeforeEachAnswerIsTakenOff(String label) {
        assertEquals("""
                definition: What is a fairlead? (1-5)
                  A fitting that guides a rope.

                  It is round.
                fact: Which side is starboard? (7-9)
                  The right one.
                """, CardsAsText.of("""
                ## What is a fairlead?

                LABEL A fitting that guides a rope.

                It is round.

                ## Which side is starboard?

                LABEL The right one.
                """.replace("LABEL", label)));
    }

    @Test
    void responseThatOneAnswerShowsIsKept() {
        assertEquals("""
                explanation: Explain what a server sends. (1-3)
                  Response: a status and a body.
                definition: What is a client? (5-7)
                  Who asks.
                definition: What is a proxy? (9-11)
                  Who asks for another.
                """, CardsAsText.of("""
                ## Explain what a server sends.

                Response: a status and a body.

                ## What is a client?

                Who asks.

                ## What is a proxy?

                Who asks for another.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&gt; 5 knots", ":anchor: at the bow", "&rarr; the bow, &rarr; the stern"})
    void otherNamesOfSignsAreKept(String answer) {
        assertEquals("""
                fact: Where is it? (1-3)
                  ANSWER
                """.replace("ANSWER", answer), CardsAsText.of("""
                ## Where is it?

                ANSWER
                """.replace("ANSWER", answer)));
    }
}
