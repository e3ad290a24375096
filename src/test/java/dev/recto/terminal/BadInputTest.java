package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person may hand to Recto or do to its files, and what it says: the file, the line where there is one, what is
/// wrong and what to do. Each time a good document stands beside the bad one, and is none the worse for it.
class BadInputTest {
    private static final String WHAT_IS_ASKED = "A heading with its answer below it becomes a card, and so does a line "
            + "“Q: …” with a line “A: …”.";
    private static final String SAVE_AS_TEXT =
            "Only markdown and plain text can be read: save it as one of them and choose that.";

    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void oneGoodDocument() throws IOException {
        recto = new Commands(folder);
        recto.questions("good.md", "Tea", "What is oolong?", "What is sencha?");
    }

    @Test
    void emptyFile() throws IOException {
        recto.write("empty.md", "");
        assertRefused("empty.md", "Nothing was taken in: there is nothing to ask in the document.");
        var message = "empty.md: this file is empty. " + WHAT_IS_ASKED;
        assertEquals("empty.md: 0 cards\n  " + message + "\n", recto.run("import", "--yes", "empty.md").out());
        assertEquals(message + "\n", recto.run("cards", "empty.md").done().err());
        assertGoodOneComesInBeside("empty.md", 0);
    }

    @Test
    void documentWithoutQuestions() throws IOException {
        recto.write("diary.md", "It rained all day.\n\nThen the sun came out.\n");
        var message = "diary.md: no question with an answer was found. " + WHAT_IS_ASKED;
        assertEquals(message + "\n", recto.run("cards", "diary.md").done().err());
        assertTrue(recto.run("import", "--yes", "diary.md").out().contains("  " + message + "\n"));
        assertGoodOneComesInBeside("diary.md", 0);
    }

    @Test
    void nothingButLinks() throws IOException {
        recto.write("links.md", "# Places\n\n- [one](https://one.example)\n- [two](https://two.example)\n");
        assertEquals("links.md: only links in this file, nothing to ask. Choose a document that has the answers "
                + "itself.\n",
                recto.run("cards", "links.md").done().err());
        assertGoodOneComesInBeside("links.md", 0);
    }

    @Test
    void documentEmptiedSinceItsImportKeepsItsCards() throws IOException {
        recto.run("import", "--yes", "good.md").done();
        recto.write("good.md", "");
        assertEquals("Nothing was taken in: there is nothing to ask in the document.\n",
                recto.run("import", "--yes", "good.md").err());
        assertEquals(2, recto.run("show", "--json").done().objects().size());
    }

    @Test
    void filesThatAreNoText() throws IOException {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        var files = Map.of(
                "picture.md", new NoText("a picture", bytes("89504e470d0a1a0a0000000d49484452")),
                "archive.md", new NoText("a ZIP archive, as Word, EPUB and Anki files are", bytes("504b030414000800")),
                "paper.txt", new NoText("a PDF document", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)),
                "Main.md", new NoText("a program", bytes("cafebabe00000045001d0a000200030700040c00")),
                "noise.md", new NoText("no text", noise));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().content());
            var message = file.getKey() + ": this is " + file.getValue().nature() + ", whatever its name says. "
                    + SAVE_AS_TEXT + "\n";
            var read = recto.run("cards", file.getKey());
            assertEquals(message, read.err());
            assertEquals("", read.out());
            assertEquals(1, read.status());
            assertRefused(file.getKey(), message + "Nothing was taken in: no document could be read.");
            assertGoodOneComesInBeside(file.getKey(), 1);
        }
    }

    private record NoText(String nature, byte[] content) {}

    @Test
    void fileOfMoreThanFiftyMegabytes() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("big.md").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024 + 1);
        }
        var message = "big.md: the file has 51 MB, and documents of up to 50 MB are read. "
                + "Split it into several documents, at its headings.\n";
        assertEquals(message, recto.run("cards", "big.md").err());
        assertRefused("big.md", message + "Nothing was taken in: no document could be read.");
        assertGoodOneComesInBeside("big.md", 1);
    }

    @Test
    void folderWithoutDocuments() throws IOException {
        recto.write("scans/page.png", "x");
        assertRefused("scans", """
                scans: there are no documents in this folder. Files that end in .md, .markdown or .txt can be \
                imported, and .zip archives of them.
                Nothing was taken in: no document could be read.""");
        assertGoodOneComesInBeside("scans", 1);
    }

    @Test
    void fileThatIsNotThere() throws IOException {
        assertRefused("gone.md", """
                gone.md: it cannot be read: there is no such file. Check the path.
                Nothing was taken in: no document could be read.""");
        assertGoodOneComesInBeside("gone.md", 1);
    }

    @Test
    void linksToNowhereToADeviceAndInACircle() throws IOException {
        recto.questions("vault/coffee.md", "Coffee", "What is a ristretto?");
        Files.createSymbolicLink(folder.resolve("vault/lost.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(folder.resolve("vault/zero.md"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("vault/again"), folder.resolve("vault"));
        var outcome = recto.run("import", "--yes", "vault");
        assertEquals(1, outcome.status());
        assertEquals("""
                vault/lost.md: this link leads nowhere. Mend the link or remove it.
                vault/zero.md: this is not a file. Only files and folders can be read.
                """, outcome.err());
        assertTrue(outcome.out().endsWith("1 card from 1 document: 1 new.\n"), outcome.out());
    }

    @Test
    void textInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("old.md"),
                "# Tea\n\n## What is maté?\n\nA drink of leaves.\n".getBytes(Charset.forName("windows-1252")));
        var outcome = recto.run("cards", "--json", "old.md").done();
        assertEquals("old.md:3: the text is not valid UTF-8 at byte 21. "
                + "It was read as windows-1252; save it as UTF-8 if letters look wrong.\n", outcome.err());
        assertEquals("What is maté?", outcome.objects().getFirst().get("question").asString());
    }

    @Test
    void oneBrokenByteSpoilsNoOtherLetter() throws IOException {
        var text = "# Чай\n\n## Что такое улун?\n\nПолуферментированный чай.\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 4] = (byte) 0xFF;
        Files.write(folder.resolve("tea.md"), text);
        var outcome = recto.run("cards", "--json", "tea.md").done();
        assertEquals("tea.md:5: the text is not valid UTF-8 at byte " + (text.length - 4) + " and in 1 more. "
                + "What cannot be read is shown as \uFFFD; mend it in the document if it matters.\n", outcome.err());
        assertEquals("Что такое улун?", outcome.objects().getFirst().get("question").asString());
    }

    @Test
    void missingPicture() throws IOException {
        recto.write("flags.md", "# Flags\n\n## Whose flag is this?\n\nChad's: ![three stripes](chad.png)\n");
        var outcome = recto.run("import", "--yes", "flags.md").done();
        assertEquals("flags.md:3: the picture “chad.png” does not come along: there is no such file. "
                + "The card shows its description instead.\n", outcome.err());
        assertTrue(outcome.out().endsWith("1 card from 1 document: 1 new.\n"), outcome.out());
    }

    @Test
    void sameDocumentUnderTwoNames() throws IOException {
        Files.copy(folder.resolve("good.md"), folder.resolve("copy.md"));
        var outcome = recto.run("import", "--yes", "good.md", "copy.md");
        assertEquals("copy.md: this is the same document as good.md. "
                + "It is taken in once; its cards would only be asked twice.\n", outcome.err());
        assertTrue(outcome.out().endsWith("2 cards from 1 document: 2 new.\n"), outcome.out());
    }

    @Test
    void deckForADocumentThatIsInTheLibraryAlready() throws IOException {
        recto.run("import", "--yes", "good.md").done();
        assertEquals("good.md: it is in the library already, as good.md, and stays there. "
                + "To change its deck, move that file within home/Recto.\n",
                recto.run("import", "--yes", "--deck", "Drinks", "good.md").done().err());
        assertEquals("Tea", recto.run("show", "--json").done().objects().getFirst().get("deck").asString());
    }

    @Test
    void namesThatWouldCommandATerminalOrTurnTheText() throws IOException {
        recto.write("a\nb\u202efdp.md", "");
        assertEquals("a\\nb\\u202efdp.md: this file is empty. " + WHAT_IS_ASKED + "\n",
                recto.run("cards", "a\nb\u202efdp.md").done().err());
    }

    @Test
    void damagedLineOfTheJournal() throws IOException {
        recto.run("import", "--yes", "good.md").done();
        var ids = recto.run("show", "--json").done().objects().stream().map(card -> card.get("id").asString()).toList();
        recto.run("answer", ids.getFirst(), "good").done();
        recto.run("answer", ids.getLast(), "easy").done();
        var journal = journal();
        var lines = Files.readAllLines(journal);
        lines.set(1, lines.get(1).replace("good", "g\u0000od"));
        Files.write(journal, lines);
        var outcome = recto.run("show", "--json").done();
        assertEquals(folder.resolve("home/Recto").relativize(journal)
                + ":2: the record is damaged (probably number 2). It was skipped; all other records count. "
                + "A backup may still have it.\n", outcome.err());
        assertEquals(List.of("new", "review"), outcome.objects().stream().map(card -> card.get("state").asString())
                .toList());
    }

    @Test
    void clockThatWasAYearAhead() throws IOException {
        recto.run("import", "--yes", "good.md").done();
        var id = recto.run("show", "--json").done().objects().getFirst().get("id").asString();
        recto.later(Duration.ofDays(365));
        recto.run("answer", id, "easy").done();
        recto.later(Duration.ofDays(-365));
        var due = recto.run("due", "--json").done();
        assertEquals("journal of device " + journal().getParent().getFileName()
                + ": its last record is from 2027-03-10, and the clock of this machine says 2026-03-10. "
                + "If the clock is right now, go on: cards that were answered under a later date are asked today. "
                + "If it is wrong, set it right before you study.\n", due.err());
        assertEquals(2, due.objects().size());
        var answered = recto.run("answer", "--json", id, "good").done().objects().getFirst();
        assertTrue(answered.get("due").asString().startsWith("2026-"), answered.toString());
        assertEquals("", recto.run("due").done().err());
    }

    @Test
    void libraryFolderGoneInMidStudyKeepsTheAnswerUntilItIsBack() throws IOException {
        recto.run("import", "--yes", "good.md").done();
        var library = folder.resolve("home/Recto");
        var away = folder.resolve("unplugged");
        var outcome = recto.typing(new Keys(" \0 \1 q")
                .at('\0', () -> Files.move(library, away)).at('\1', () -> Files.move(away, library)), "study");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().replaceAll("\\s+", " ").contains("The answer is not saved yet: " + library
                + ": the library's folder is gone. Bring it back, then press a grade to try again."), outcome.out());
        assertTrue(outcome.out().contains("1 answer in"), outcome.out());
        assertEquals(1, recto.run("show", "--json").done().objects().stream()
                .filter(card -> !card.get("state").asString().equals("new")).count());
        assertFalse(Files.exists(away));
    }

    private Path journal() throws IOException {
        try (var files = Files.walk(folder.resolve("home/Recto/.recto/journal"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }

    private void assertRefused(String path, String message) throws IOException {
        var outcome = recto.run("import", "--yes", path);
        assertEquals(message + "\n", outcome.err());
        assertEquals(1, outcome.status());
        assertEquals(List.of(), documents());
    }

    /// Takes the bad path in together with the good document, and everything out again.
    private void assertGoodOneComesInBeside(String path, int status) throws IOException {
        var outcome = recto.run("import", "--yes", path, "good.md");
        assertEquals(status, outcome.status(), outcome.err());
        assertTrue(outcome.out().endsWith("2 cards from 1 document: 2 new.\n"), outcome.out());
        assertEquals(List.of("good.md"), documents());
        recto.run("undo").done();
    }

    private List<String> documents() throws IOException {
        var library = folder.resolve("home/Recto");
        try (var files = Files.list(library)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
