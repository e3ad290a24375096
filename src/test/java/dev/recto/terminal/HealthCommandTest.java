package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthCommandTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void commands() throws IOException {
        recto = new Commands(folder);
        recto.questions("notes/sound.md", "SQL", "What is a join?", "What is a view?");
        recto.write("notes/ill.md", """
                # Trees

                ## 1. What is sap?

                ![Sap](img/sap.png)

                ## 2. What is bark?
                """);
    }

    @Test
    void findingsStandUnderTheirDocumentsWithFileAndLine() {
        var outcome = recto.run("health", "notes");
        assertEquals("""
                notes/ill.md
                  notes/ill.md:5  error
                    there is no picture “img/sap.png”
                    Put it there, or mend the address.
                  notes/ill.md:7  warning
                    the question has no answer
                    Write one below it.

                1 error, 1 warning in 1 of 2 documents.
                """, outcome.out());
        assertEquals(1, outcome.status());
    }

    @Test
    void nameOfADocumentStaysOnItsLine() throws IOException {
        recto.write("odd/two\nlines \u001b[31m.md", "## 1. What is bark?\n");
        var outcome = recto.run("health", "odd").out();
        assertTrue(outcome.startsWith("odd/two\\nlines \\u001b[31m.md\n  odd/two\\nlines \\u001b[31m.md:1  warning\n"),
                outcome);
    }

    @Test
    void withoutErrorsTheStatusIsZero() {
        assertEquals("Nothing is wrong with 1 document.\n", recto.run("health", "notes/sound.md").done().out());
    }

    @Test
    void eachFindingIsAnObject() {
        var found = recto.run("health", "--json", "notes").objects();
        assertEquals("{\"path\":\"notes/ill.md\",\"line\":5,\"severity\":\"error\",\"rule\":\"broken-picture\","
                + "\"what\":\"there is no picture “img/sap.png”\",\"remedy\":\"Put it there, or mend the address.\"}",
                found.getFirst().toString());
        assertEquals(2, found.size());
    }

    @Test
    void picturesThatAreThereAreFound() throws IOException {
        recto.write("notes/img/sap.png", "");
        recto.run("health", "notes/ill.md").done();
    }

    @Test
    void whatCannotBeReadIsAnErrorAndTheRestIsLookedAt() {
        var outcome = recto.run("health", "gone.md", "notes/sound.md");
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("there is no such file"), outcome.out());
        assertTrue(outcome.out().contains("1 of 2 documents"), outcome.out());
    }

    @Test
    void withoutAPathTheUsageIsWrong() {
        assertEquals(2, recto.run("health").status());
    }

    @Test
    void noLibraryIsTouched() {
        recto.run("health", "notes");
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void onATerminalSeveritiesHaveColoursAndDocumentsCommandNothing() throws IOException {
        recto.interactive = true;
        recto.write("b.md", "# T\n\n![a](\u001b[2J.png)\n");
        var out = recto.run("health", "b.md", "notes/ill.md").out();
        assertTrue(out.contains("\u001b[31merror"), out);
        assertFalse(out.contains("\u001b[2J"), out);
    }
}
