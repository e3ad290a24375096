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

/// The command import, each promise of docs/commands.md by name.
class ImportCommandTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void commands() throws IOException {
        recto = new Commands(folder);
        recto.questions("sql.md", "SQL", "What is a join?", "What is an index?", "What is a view?");
    }

    @Test
    void importWithoutATerminalRefusesUnlessToldYes() {
        var outcome = recto.run("import", "sql.md");
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("Nothing was taken in"), outcome.err());
        assertFalse(Files.exists(folder.resolve("home")), "a refusal leaves nothing behind");
    }

    @Test
    void importShowsWhatItTakesIn() {
        var out = recto.run("import", "--yes", "sql.md").done().out();
        assertTrue(out.startsWith("sql.md: 3 cards\n"), out);
        assertTrue(out.contains("  deck: SQL\n"), out);
        assertTrue(out.contains("  kinds: 3 definition\n"), out);
        assertTrue(out.endsWith("3 cards from 1 document: 3 new.\n"), out);
    }

    @Test
    void importSaysWhatWasLeftOutAndWhereItsPicturesAre() throws IOException {
        recto.write("web.md", """
                # Networks

                - [What is DNS?](#1-what-is-dns)
                - [What is TLS?](#2-what-is-tls)

                ## 1. What is DNS?

                ![Resolution](https://img.example.org/dns.png)
                Names to addresses.

                ## 2. What is TLS?

                ![a](https://img.example.org/a.png) ![b](http://other.example.com/b.png)
                """);
        var out = recto.run("import", "--yes", "web.md").done().out();
        assertTrue(out.lines().anyMatch(line -> line.startsWith("  left out, lines 3-4: ")), out);
        assertTrue(out.contains("  pictures on the web: 2 on img.example.org, 1 on other.example.com"), out);
    }

    @Test
    void picturesAreFetchedOnlyIfAskedForAndOnlyFromPublicPlaces() throws IOException {
        recto.write("own.md", "# Own\n\n## 1. What is shown?\n\n![It](https://127.0.0.1/it.png)\n");
        var without = recto.run("import", "--yes", "own.md").done();
        assertFalse(without.out().contains("fetched from the web."), without.out());
        var with = recto.run("import", "--yes", "--with-pictures", "own.md").done();
        assertTrue(with.out().endsWith("0 pictures fetched from the web.\n"), with.out());
        assertTrue(with.err().contains("https://127.0.0.1/it.png: the picture was not fetched"), with.err());
    }

    @Test
    void atATerminalPicturesAreOffered() throws IOException {
        recto.write("own.md", "# Own\n\n## 1. What is shown?\n\n![It](https://127.0.0.1/it.png)\n");
        recto.interactive = true;
        var outcome = recto.typing("y\nn\n", "import", "own.md").done();
        assertTrue(outcome.err().contains("Fetch 1 picture from 127.0.0.1, once, into the library? [y/N] "),
                outcome.err());
        assertTrue(outcome.out().endsWith("1 card from 1 document: 1 new.\n"), outcome.out());
    }

    @Test
    void atATerminalImportAsks() {
        recto.interactive = true;
        recto.environment.put("NO_COLOR", "1");
        var no = recto.typing("n\n", "import", "sql.md");
        assertEquals(1, no.status());
        assertTrue(no.err().contains("Take in 3 cards? [y/N] "), no.err());
        assertTrue(no.err().endsWith("Nothing was taken in.\n"), no.err());
        assertEquals(1, recto.typing("", "import", "sql.md").status());
        assertEquals(List.of(), recto.run("show", "--json").done().objects());
        recto.typing("y\n", "import", "sql.md").done();
        assertEquals(3, recto.run("show", "--json").done().objects().size());
    }

    @Test
    void importingAgainUpdatesAndKeepsTheMemory() throws IOException {
        var ids = imported();
        recto.run("answer", ids.getFirst(), "easy").done();
        assertTrue(recto.run("import", "--yes", "sql.md").done().out()
                .endsWith("3 cards from 1 document: 3 unchanged.\n"));
        recto.questions("sql.md", "SQL", "What is a join?", "What is an index?", "What is a view?", "What is a key?");
        var out = recto.run("import", "--yes", "sql.md").done().out();
        assertTrue(out.endsWith("4 cards from 1 document: 1 new, 3 unchanged.\n"), out);
        assertEquals("review", recto.run("show", "--json", ids.getFirst()).done().objects().getFirst().get("state")
                .asString());
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        var outcome = recto.run("import", "--yes", "sgl.md");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains("sgl.md"), outcome.err());
        assertTrue(outcome.err().contains("Nothing was taken in"), outcome.err());
    }

    @Test
    void theRestComesInBesideAPathThatIsNotThere() {
        var outcome = recto.run("import", "--yes", "sgl.md", "sql.md");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains("sgl.md"), outcome.err());
        assertTrue(outcome.out().endsWith("3 cards from 1 document: 3 new.\n"), outcome.out());
    }

    @Test
    void aLibraryThatCannotBeIsRefusedWithWhatToDo() throws IOException {
        recto.write("file", "");
        for (var place : List.of("file", "file/below")) {
            var outcome = recto.run("import", "--yes", "--library", place, "sql.md");
            assertEquals(1, outcome.status());
            assertEquals("", outcome.out());
            assertTrue(outcome.err().contains(place) && outcome.err().contains("--library"), outcome.err());
        }
    }

    @Test
    void importPutsDocumentsUnderTheDeckThatIsNamed() {
        recto.run("import", "--yes", "--deck", "Interview::Databases", "sql.md").done();
        assertEquals("Interview::Databases::SQL", recto.run("due", "--json").done().objects().getFirst().get("deck")
                .asString());
    }

    @Test
    void anImportBesideAnOpenWindowSaysHowTheWindowGetsTheDocuments() throws IOException {
        imported();
        recto.hasWindow = true;
        var outcome = recto.run("import", "--yes", "sql.md", "two words.md");
        assertEquals(1, outcome.status());
        assertEquals("Nothing was taken in: the window that is open has this library. Hand it the documents with: "
                + "recto sql.md \"two words.md\"\n", outcome.err());
    }

    private List<String> imported() {
        recto.run("import", "--yes", "sql.md").done();
        return recto.run("show", "--json").done().objects().stream().map(card -> card.get("id").asString()).toList();
    }
}
