package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleQuestionTest {
    @Test
    void aFileMayBeOneQuestionWithItsAnswer() {
        assertEquals(List.of("What is a quire?"), questions("# What is a quire?\n\nFour sheets, folded once.\n"));
        assertEquals(List.of("What is a quire?"), questions("## What is a quire?\r\n\r\nFour sheets.\r\n"));
    }

    @Test
    void aTitleThatAsksIsNoQuestionWhereOthersStandBelowIt() {
        assertEquals(List.of("What is a quire?", "What is a leaf?"), questions("""
                # Ready to bind a book?

                ## What is a quire?

                Four sheets, folded once.

                ## What is a leaf?

                Two pages.
                """));
    }

    private static List<String> questions(String text) {
        var reading = new DocumentReader().read(
                SourceText.decode("one.md", text.getBytes(StandardCharsets.UTF_8)));
        return reading.cards().stream().map(found -> found.card().face().question().text()).toList();
    }
}
