package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands before or behind the number of a question.
class DividedLabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"**Q%d · %s**\n", "### Q%d · %s\n\n", "**Q%d | %s**\n", "### Question %d • %s\n\n"})
    void aDotDividesTheNumberFromTheQuestion(String form) {
        assertEquals("""
                definition: What is a keel?
                  The lowest beam.
                definition: What is a mast?
                  A pole for sails.
                """, CardsAsText.of(form.formatted(1, "What is a keel?") + "The lowest beam.\n\n"
                + form.formatted(2, "What is a mast?") + "A pole for sails.\n").replaceAll(" \\(.*", ""));
    }

    @Test
    void aGradeBeforeTheNumberIsATagOfTheQuestionBelow() {
        var cards = CardsAsText.cards("""
                ### [Easy] Question 1

                What is a keel?

                The lowest beam.

                ### [Hard] Question 2: What is a mast?

                A pole for sails.
                """);
        assertEquals("What is a keel?", cards.get(0).face().question().text());
        assertEquals("The lowest beam.", cards.get(0).face().answer().text());
        assertEquals("[easy]", cards.get(0).face().tags().toString());
        assertEquals("What is a mast?", cards.get(1).face().question().text());
        assertEquals("[hard]", cards.get(1).face().tags().toString());
    }

    @Test
    void aGradeAloneIsNoNumber() {
        assertEquals(2, CardsAsText.cards("### (easy)\n\nNo.\n\n### [hard]\n\n## 1. What is a keel?\n\nA beam.\n\n"
                + "## 2. What is a mast?\n\nA pole.\n").size());
    }

    @Test
    void otherBracketsBeforeANumberAreText() {
        assertEquals("", CardsAsText.of("""
                ### [Unreleased] Task 1

                Clean the deck.

                ### (Draft) Task 2

                Mend the sail.
                """));
    }
}
