package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives, standard input and folders with notes in them, at the command line.
class AnySourceTest {
    private static final String SAP =
            "# Sap\n\n## 1. What is sap?\n\nJuice.\n\n## 2. Where does it rise?\n\nIn the wood.\n";

    private static final String BARK = """
            # Bark

            ## Layers of bark

            Cork lies outside, phloem inside, and cambium makes both of them.

            ## Uses of bark

            Tanning, corks for bottles, and medicines come from it.

            ## Colour

            Birch bark is white because of a substance called betulin.

            ## Fire

            Thick bark keeps the heat of a fire away from the cambium.
            """;

    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void commands() {
        recto = new Commands(folder);
    }

    @Test
    void cardsOfAnArchiveAreNamedWithIt() throws IOException {
        new Zips().with("docs/sap.md", SAP).with("docs/b.md", "").write(folder.resolve("trees.zip"));
        var cards = recto.run("cards", "--json", "trees.zip").done().objects();
        assertEquals(List.of("trees.zip!/docs/sap.md", "trees.zip!/docs/sap.md"),
                cards.stream().map(card -> card.get("source").get("path").asString()).toList());
    }

    @Test
    void anArchiveIsImported() throws IOException {
        new Zips().with("trees-1.2/docs/sap.md", SAP).write(folder.resolve("trees.zip"));
        var out = recto.run("import", "--yes", "trees.zip").done().out();
        assertTrue(out.startsWith("trees.zip!/trees-1.2/docs/sap.md: 2 cards"), out);
        assertTrue(out.contains("deck: trees::docs::Sap"), out);
    }

    @Test
    void aBadArchiveIsSaid() throws IOException {
        Files.writeString(folder.resolve("bad.zip"), "no");
        for (var command : List.of("cards", "health")) {
            var outcome = recto.run(command, "bad.zip");
            assertEquals(1, outcome.status());
            assertTrue((outcome.out() + outcome.err()).contains("the archive is damaged"), outcome.err());
        }
        assertEquals(1, recto.run("import", "--yes", "bad.zip").status());
    }

    @Test
    void healthLooksIntoArchives() throws IOException {
        new Zips().with("docs/sap.md", SAP + "\n![a](a.png) ![b](b.png)\n").with("docs/a.png", "")
                .write(folder.resolve("trees.zip"));
        var found = recto.run("health", "--json", "trees.zip").objects();
        assertEquals(List.of("there is no picture “b.png”"),
                found.stream().map(finding -> finding.get("what").asString()).toList());
    }

    @Test
    void standardInputIsADocument() {
        var cards = recto.typing(SAP, "cards", "--json", "-").done().objects();
        assertEquals(2, cards.size());
        assertEquals("-", cards.getFirst().get("source").get("path").asString());
        assertEquals("Sap", cards.getFirst().get("deck").asString());
    }

    @Test
    void standardInputIsImportedUnderItsTitle() {
        recto.typing(SAP, "import", "--yes", "-").done();
        var again = recto.typing(SAP.replace("Juice", "The juice"), "import", "--yes", "-").done().out();
        assertTrue(again.endsWith("2 cards from 1 document: 1 updated, 1 unchanged.\n"), again);
        assertTrue(Files.exists(folder.resolve("home/Recto/Sap.md")));
    }

    @Test
    void standardInputCannotAlsoAnswer() {
        recto.interactive = true;
        assertTrue(recto.typing(SAP, "import", "-").err().contains("--yes"));
    }

    @Test
    void notesInAFolderAreLeftOutAndThatIsSaid() throws IOException {
        recto.write("notes/sap.md", SAP);
        recto.write("notes/bark.md", BARK);
        var out = recto.run("import", "--yes", "notes").done().out();
        assertTrue(out.contains("notes/bark.md: 4 cards, left out: they are made from notes (--notes takes them)"),
                out);
        assertTrue(out.endsWith("2 cards from 1 document: 2 new.\n"), out);
        assertTrue(recto.run("import", "--yes", "--notes", "notes").done().out().contains("4 new"));
    }

    @Test
    void aFolderOfNothingButNotesSaysHowToTakeThem() throws IOException {
        recto.write("notes/bark.md", BARK);
        var outcome = recto.run("import", "--yes", "notes");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains("--notes takes them in"), outcome.err());
        recto.run("import", "--yes", "notes/bark.md").done();
    }
}
