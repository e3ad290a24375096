package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetextHeadingsTest {
    /// A line of hyphens is also a rule: which of the two it is must not hang on the order in which a set is walked.
    @Test
    void aLineOfHyphensBelowTextMakesAHeading() {
        var text = """
                How books are made
                ==================

                What is a leaf?
                ---

                A sheet with a page on either side.

                What is a fold?
                ---

                Where a sheet is bent to make two leaves.
                """;
        var reading = new DocumentReader().read(
                SourceText.decode("books.md", text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("How books are made", reading.title());
        assertEquals(
                List.of("What is a leaf?", "What is a fold?"),
                reading.cards().stream().map(found -> found.card().face().question().text()).toList());
    }

    @Test
    void aShortLineOfHyphensBelowAnAnswerIsARule() {
        assertEquals("""
                definition: What is a vessel? (3-5)
                  A tube that carries a fluid.
                  Note: it has walls.
                definition: What is it made of? (8-9)
                  clay
                explanation: Why is it round? (12-13)
                  A round one holds the most.
                """, CardsAsText.of("""
                ## Short answers

                ### What is a vessel?
                A tube that carries a fluid.
                Note: it has walls.
                ---

                ### What is it made of?
                **Answer:** clay
                ---

                ### Why is it round?
                A round one holds the most.
                ---
                """));
    }

    @Test
    void underlinesOfHeadingsAreAsLongAsTheyOrBelowFewWords() {
        assertEquals(List.of("How books are made, from the sheet to the spine.", "What is a fold?"),
                CardsAsText.cards("""
                How books are made, from the sheet to the spine.
                ------------------------------------------------

                By hand.

                What is a fold?
                ---

                Where a sheet is bent.
                """).stream().map(card -> card.face().question().text()).toList());
    }
}
