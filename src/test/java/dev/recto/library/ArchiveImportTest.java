package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.LibraryPictures.CardPicture;
import dev.recto.markdown.Zips;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports of archives, of texts that lie in no file, and of notes among other documents.
class ArchiveImportTest {
    private static final byte[] GIF = HexFormat.of().parseHex("47494638396101000100800000ffffff00000021f90401000000002c"
            + "00000000010001000002024401003b");
    private static final Duration TOOK = Duration.ofSeconds(3);

    @TempDir
    Path home;
    private TestLibrary at;

    @BeforeEach
    void library() {
        at = new TestLibrary(home);
    }

    private static String text(String title, String... texts) {
        return String.join("\n", TestLibrary.questions(title, texts)) + "\n";
    }

    private static String bark(String use) {
        return """
                # Bark

                ## Layers of bark

                Cork lies outside, phloem inside, and cambium makes both of them.

                ## Uses of bark

                %s, corks for bottles, and medicines come from it.

                ## Colour

                Birch bark is white because of a substance called betulin.

                ## Fire

                Thick bark keeps the heat of a fire away from the cambium.
                """.formatted(use);
    }

    @Test
    void anArchiveIsReadLikeAFolderOfItsName() throws IOException {
        var zip = new Zips().with("trees-main/README.md", "# Links\n\n- [a](https://a.example)\n")
                .with("trees-main/docs/sap.md", text("Sap", "What is sap?", "![drop](img/drop.gif)"))
                .with("trees-main/docs/img/drop.gif", GIF).write(home.resolve("trees.zip"));
        try (var library = at.open()) {
            var report = at.take(library, zip);
            assertEquals(1, report.added());
            var card = library.cards().getFirst();
            assertEquals(List.of("trees", "docs", "Sap"), card.deck());
            assertEquals("trees/docs/sap.md", card.card().face().source().path());
            assertTrue(library.pictures().picture(card.card(), "img/drop.gif") instanceof CardPicture.Found);
            library.answer(card.id(), Rating.GOOD, TOOK);
        }
        // A newer archive of the same name: the card keeps its memory.
        new Zips().with("trees-main/docs/sap.md", text("Sap", "What is the sap?", "![drop](img/drop.gif)"))
                .with("trees-main/docs/img/drop.gif", GIF).write(zip);
        try (var library = at.open()) {
            assertEquals(1, at.take(library, zip).updated());
            assertEquals(1, library.cards().size());
            assertEquals(1, History.reps(library.cards().getFirst().memory()));
        }
        Files.delete(zip);
    }

    @Test
    void documentsOfAnArchiveAreNamedWithIt() throws IOException {
        var zip = new Zips().with("a.md", "just words").with("b.md", text("B", "What is b?", "It is b."))
                .write(home.resolve("trees.zip"));
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(zip), List.of(), Progress.NONE);
            assertEquals(zip + "!/a.md", plan.documents().getFirst().reading().problems().getFirst().file());
        }
    }

    @Test
    void aBadArchiveStopsNoOther() throws IOException {
        var bad = Files.writeString(home.resolve("bad.zip"), "nothing of the kind");
        try (var library = at.open()) {
            var report = at.take(library, bad, at.file("in/sap.md", text("Sap", "What is sap?", "Juice.")));
            assertEquals(1, report.added());
            assertEquals("the archive is damaged, or none", report.problems().getFirst().what());
        }
    }

    @Test
    void aPlanMadeAgainOfTheSameArchiveLeavesTheFirstUsable() throws IOException {
        var zip = new Zips().with("sap.md", text("Sap", "What is sap?", "![drop](drop.gif)")).with("drop.gif", GIF)
                .write(home.resolve("trees.zip"));
        try (var library = at.open()) {
            var first = library.imports().plan(List.of(zip), List.of(), Progress.NONE);
            library.imports().plan(List.of(zip), List.of("Deck"), Progress.NONE);
            assertEquals(List.of(), library.imports().take(first, Progress.NONE).problems());
            assertTrue(Files.exists(at.folder.resolve("trees/drop.gif")));
        }
    }

    @Test
    void notesAmongOthersAreListedButNotTaken() throws IOException {
        at.file("in/sap.md", text("Sap", "What is sap?", "Juice."));
        var notes = at.file("in/bark.md", bark("Tanning"));
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(home.resolve("in")), List.of(), Progress.NONE);
            assertEquals(2, plan.documents().size());
            assertTrue(plan.documents().getFirst().isLeftNotes());
            assertEquals(1, library.imports().take(plan, Progress.NONE).added());
            assertFalse(Files.exists(at.folder.resolve("in/bark.md")));
            assertEquals(4, library.imports().take(
                    library.imports().plan(List.of(home.resolve("in")), List.of(), Progress.NONE).withNotes(),
                    Progress.NONE).added());
            // Known by now, they are updated like all others.
            at.file("in/bark.md", bark("Leather"));
            assertEquals(1, at.take(library, home.resolve("in")).updated());
        }
        assertTrue(Files.exists(notes));
    }

    @Test
    void notesGivenThemselvesAreTaken() throws IOException {
        try (var library = at.open()) {
            var report = at.take(library,
                    at.file("bark.md", bark("Tanning")));
            assertEquals(4, report.added());
        }
    }

    @Test
    void aTextInNoFileIsCalledByItsTitle() throws IOException {
        try (var library = at.open()) {
            library.imports().take(library.imports().plan(
                    PastedText.of(text("Sap: what it is", "What is sap?", "Juice.")), List.of("Trees")),
                    Progress.NONE);
            var card = library.cards().getFirst();
            assertEquals("Trees/Sap- what it is.md", card.card().face().source().path());
            library.answer(card.id(), Rating.GOOD, TOOK);
            // Pasted again, it is a newer version of the same.
            var report = library.imports().take(library.imports().plan(PastedText.of(
                    text("Sap: what it is", "What is sap?", "Juice of a tree.", "What is bark?", "Skin.")), List.of()),
                    Progress.NONE);
            assertEquals(1, report.added());
            assertEquals(1, report.updated());
            assertEquals(1, History.reps(library.card(card.id()).orElseThrow().memory()));
        }
    }

    @Test
    void aTextThatIsNoneIsRefused() throws IOException {
        try (var library = at.open()) {
            var plan = library.imports().plan(PastedText.of(GIF), List.of());
            assertEquals(List.of(), plan.documents());
            assertTrue(plan.problems().getFirst().what().contains("a picture"), plan.problems().toString());
        }
    }
}
