package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What an interviewer says, in quotes.
class SpokenQuestionsTest {
    private static final String ASKED = """
            # Questions for pilots

            ### Basics

            - What is a buoy?
            - Why does the tide turn?
            - How do you read a chart?

            ### By situation

            """;

    @Test
    void quotesAmongQuestionsAskIfOneDoes() {
        assertEquals(List.of("What is a buoy?", "Why does the tide turn?", "How do you read a chart?",
                "\"A ship waits off the bar. How would you bring it in?\"",
                "\"Plan a way around the northern bank.\"",
                "\"You see two red lights, one above the other.\""), questions(ASKED + """
                - *"A ship waits off the bar. How would you bring it in?"*
                - *"Plan a way around the northern bank."*
                - *"You see two red lights, one above the other."*
                """));
    }

    @Test
    void quotesThatAskNothingAreSayings() {
        assertEquals(3, questions(ASKED + """
                - "Red sky at night is the sailor's delight."
                - "Between wind and water the ship is lost."
                - "The chart is not the sea, they say."
                """).size());
    }

    @Test
    void pointsBesideAQuoteAreNone() {
        assertEquals(3, questions(ASKED + """
                - "The pilot knows the bank by its smell."
                - Charts are drawn in spring.
                - Buoys are laid out again in March.
                """).size());
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().display()).toList();
    }
}
