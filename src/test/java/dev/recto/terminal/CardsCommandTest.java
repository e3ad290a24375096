package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents read without a library.
class CardsCommandTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void commands() throws IOException {
        recto = new Commands(folder);
        recto.questions("notes/sql.md", "SQL", "What is a join?", "What is a view?");
    }

    @Test
    void eachCardIsALine() {
        var cards = recto.run("cards", "--json", "notes/sql.md").done().objects();
        assertEquals(List.of("What is a join?", "What is a view?"),
                cards.stream().map(card -> card.get("question").asString()).toList());
        assertEquals("{\"path\":\"notes/sql.md\",\"line\":3,\"endLine\":5}", cards.getFirst().get("source").toString());
    }

    @Test
    void theIdIsTheOneThatAnImportGives() {
        var read = ids(recto.run("cards", "--json", "notes/sql.md"));
        recto.run("import", "--yes", "notes/sql.md").done();
        assertEquals(ids(recto.run("show", "--json")), read);
    }

    @Test
    void noLibraryIsTouched() {
        recto.run("cards", "notes").done();
        assertFalse(Files.exists(folder.resolve("home")));
        assertFalse(Files.exists(folder.resolve("device")));
    }

    @Test
    void pathsAreAsTheyWereGiven() {
        for (var given : List.of("notes", "./notes", "notes/../notes", folder.resolve("notes").toString())) {
            var path = recto.run("cards", "--json", given).done().objects().getFirst().get("source").get("path");
            assertEquals(given + "/sql.md", path.asString());
        }
    }

    @Test
    void cardsArePrintedToBeRead() {
        assertEquals("""
                notes/sql.md: 2 cards (numbered headings)

                  1. What is a join?
                     [definition, lines 3-5]
                     The answer to that is A.

                  2. What is a view?
                     [definition, lines 7-9]
                     The answer to that is B.

                """, recto.run("cards", "notes/sql.md").done().out());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsRead() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        recto.write("paper.pdf", "%PDF");
        for (var path : List.of("gone.md", "empty", "paper.pdf", "/dev/zero", "")) {
            var outcome = recto.run("cards", "--json", path, "notes/sql.md");
            assertEquals(1, outcome.status(), path);
            assertEquals(2, outcome.objects().size(), path);
            assertTrue(outcome.err().startsWith(path + ": ") || path.isEmpty() && !outcome.err().isEmpty(),
                    outcome.err());
        }
    }

    @Test
    void namesOfFilesCommandNoTerminal() throws IOException {
        recto.questions("a\u001b[2Jb.md", "SQL", "What is a join?");
        var out = recto.run("cards", "a\u001b[2Jb.md").done().out();
        assertFalse(out.replace("\n", "").chars().anyMatch(Character::isISOControl), out);
    }

    private static List<String> ids(Commands.Outcome outcome) {
        return outcome.done().objects().stream().map(card -> card.get("id").asString()).toList();
    }
}
