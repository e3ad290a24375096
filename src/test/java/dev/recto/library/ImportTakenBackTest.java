package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of documents and cards when an import is taken back.
class ImportTakenBackTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    private static final String[] BEES = TestLibrary.questions("Bees",
            "What is a drone?", "A male bee; it has no sting and gathers no food.",
            "What is royal jelly?", "Food from the glands of young workers, which makes a larva a queen.");

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void anEmptyFolder() {
        at = new TestLibrary(home);
    }

    @Test
    void anImportThatChangesNothingLeavesNothingToTakeBack() throws IOException {
        var document = at.file("in/bees.md", BEES);
        try (var library = at.open()) {
            assertEquals(Optional.empty(), library.lastDone());
            assertTrue(at.take(library, document).recorded());
            assertFalse(at.take(library, document).recorded());
            at.file("in/bees.md", String.join("\n", BEES).replace("# Bees\n", "# Bees\n\nThey fly.\n"));
            assertTrue(at.take(library, document).recorded());
            assertEquals("Import of 1 document", library.lastDone().orElseThrow().what());
            assertEquals("Import of 1 document", library.undo().orElseThrow().what());
            assertEquals("Import of 2 cards", library.lastDone().orElseThrow().what());
        }
    }

    @Test
    void undoOfAnUpdateBringsTheFormerDocumentBack() throws IOException {
        var document = at.file("in/bees.md", BEES);
        try (var library = at.open()) {
            at.take(library, document);
            at.file("in/bees.md", TestLibrary.questions("Bees", "What is propolis?",
                    "Resin that bees gather to seal their hive.",
                    "What is a drone?", "A male bee; it has no sting and gathers no food."));
            at.take(library, document);
            assertEquals("Import of 1 card", library.undo().orElseThrow().what());
            assertEquals("Bees: What is a drone?\nBees: What is royal jelly?", TestLibrary.shown(library));
        }
        try (var library = at.open()) {
            assertEquals("Bees: What is a drone?\nBees: What is royal jelly?", TestLibrary.shown(library));
            assertEquals(List.of(), library.problems());
        }
    }

    @Test
    void undoLeavesADocumentThatWasChangedSinceButNotItsCards() throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("in/bees.md", BEES));
            Files.writeString(at.folder.resolve("bees.md"), String.join("\n", BEES) + "\n\nMy own words.\n");
            library.undo();
            assertEquals(List.of(), library.cards());
            assertTrue(Files.exists(at.folder.resolve("bees.md")));
        }
        try (var library = at.open()) {
            assertEquals(List.of(), library.cards());
            assertEquals("its import was taken back, so its cards are not asked", library.problems().getFirst().what());
            at.take(library, home.resolve("in/bees.md"));
            assertEquals(2, library.cards().size());
        }
    }

    @Test
    void memoryOutlivesTheUndoOfAnImport() throws IOException {
        var document = at.file("in/bees.md", BEES);
        try (var library = at.open()) {
            at.take(library, document);
            library.undo();
            at.take(library, document);
            library.answer(TestLibrary.idOf(library, "What is a drone?"), Rating.GOOD, TOOK);
        }
        try (var library = at.open()) {
            assertEquals(1, History.reps(library.card(TestLibrary.idOf(library, "What is a drone?")).orElseThrow()
                    .memory()));
        }
    }

    private static ImportPlan plan(Library library, Path... paths) throws IOException {
        return library.imports().plan(List.of(paths), List.of(), Progress.NONE);
    }
}
