package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.Reading.LeftOut;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Questions that stand in a document twice, once without an answer.
class RepeatedQuestionsTest {
    private static final String LIST = """
            - Why do rivers bend?
            - What is a delta?
            - What is a fjord?
            """;
    private static final String LINKS = """
            1. [Why do rivers bend?](https://git.example/r.md#1-why-do-rivers-bend)
            2. [What is a delta?](https://git.example/r.md#2-what-is-a-delta)
            3. [What is a fjord?]()
            """;
    private static final String ANSWERED = """
            ## 1. Why do rivers bend?

            The ground is soft.

            ## 2. What is a delta?

            Sand at the sea.

            ## 3. What is a fjord?

            A drowned valley.
            """;
    private static final String CARDS = """
            explanation: Why do rivers bend?
              The ground is soft.
            definition: What is a delta?
              Sand at the sea.
            definition: What is a fjord?
              A drowned valley.
            """;

    @Test
    void aListOfThemAboveTheAnsweredOnesIsTheContents() {
        for (var list : List.of(LIST, LINKS)) {
            var reading = CardsAsText.read(list + "\n" + ANSWERED);
            assertEquals(CARDS, text(reading));
            assertEquals(List.of(new LeftOut(1, 3, "The same questions again", "they are on the cards")),
                    reading.leftOut());
        }
    }

    @Test
    void aListBelowAsksThemAgain() {
        assertEquals(CARDS, text(CardsAsText.read(ANSWERED + "\n# To go on with\n\n" + LIST)));
    }

    @Test
    void whatIsOnlyAskedThereStays() {
        assertEquals("definition: What is a ria?\n" + CARDS,
                text(CardsAsText.read(LIST + "- What is a ria?\n\n" + ANSWERED)));
    }

    /// Without the lines they stand on.
    private static String text(Reading reading) {
        return reading.cards().stream().map(found -> CardsAsText.text(found.card()))
                .collect(Collectors.joining()).replaceAll(" \\(\\d+-\\d+\\)", "");
    }
}
