package dev.recto.insight.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Neighbours;
import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthCheckTest {
    private static final String SOUND = "# Trees\n\n## 1. What is sap?\n\nJuice.\n\n## 2. What is bark?\n\nSkin.\n";

    @Test
    void nothingIsWrongWithASoundDocument() {
        var report = new Checked().with("a.md", SOUND).report();
        assertTrue(report.isHealthy(), report.toString());
        assertEquals("Nothing is wrong with 1 document", report.summary());
    }

    @Test
    void findingsComeByLineAndAreCounted() {
        var report = new Checked().with("a.md", SOUND)
                .with("b.md", SOUND.replace("bark", "resin") + "\n![a](gone.png)\n")
                .report();
        assertEquals("1 error, 1 warning in 1 of 2 documents", report.summary());
        assertEquals(List.of(3, 11), report.documents().getLast().findings().stream().map(Finding::line).toList());
        assertTrue(report.hasErrors());
    }

    @Test
    void garbledAndLostCharactersAreFoundOnce() {
        assertEquals(List.of(
                "warning 3: characters were garbled when the text was saved in a wrong encoding, and on 1 more "
                + "line"), Checked.lines(Rule.BROKEN_CHARACTERS, "# A\n\nItâ€™s\n\nItâ€™s\n"));
        assertEquals(List.of("warning 3: a character was lost before this text was saved and shows as \uFFFD"),
                Checked.lines(Rule.BROKEN_CHARACTERS, "# A\n\nIt\uFFFDs\n"));
    }

    @Test
    void whatDecodingHadToRepairIsFound() {
        var bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xff;
        var text = SourceText.decode("a.md", bytes);
        var check = new HealthCheck();
        check.examine(text, new DocumentReader().read(text), Neighbours.UNKNOWN);
        assertEquals(1, check.report().count(Severity.WARNING));
    }

    @Test
    void aDocumentThatCannotBeReadIsAnError() {
        var check = new HealthCheck();
        check.unreadable(Problem.of("a.md", "there is no such file", "Check the path."));
        assertEquals("1 error in 1 document", check.report().summary());
    }

    @Test
    void aDocumentWithoutQuestionsIsANote() {
        assertEquals(List.of("note 0: only links in this file, nothing to ask"),
                Checked.lines(Rule.NOTHING_TO_ASK, "# Links\n\n- [a](https://a.example)\n- [b](https://b.example)\n"));
        assertFalse(new Checked().with("a.md", "").report().hasErrors());
    }
}
