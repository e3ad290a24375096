package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Duration TOOK = Duration.ofSeconds(4);
    private static final String[] RIVERS = TestLibrary.questions("Rivers",
            "What is a delta?", "Land that a river builds at its mouth from what it carries.",
            "What is a meander?", "A bend that a slow river cuts into its plain and moves downstream.",
            "What is a watershed?", "The line that divides the rain of one river from that of the next.");

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void anEmptyFolder() {
        at = new TestLibrary(home);
    }

    @Test
    void importedDocumentBecomesCards() throws IOException {
        try (var library = at.open()) {
            var report = at.take(library, at.file("in/rivers.md", RIVERS));

            assertEquals(3, report.added());
            assertEquals("""
                    Rivers: What is a delta?
                    Rivers: What is a meander?
                    Rivers: What is a watershed?""", TestLibrary.shown(library));
            assertTrue(Files.exists(at.folder.resolve("rivers.md")));
        }
    }

    @Test
    void answerIsThereAfterARestart() throws IOException {
        MemoryState answered;
        try (var library = at.open()) {
            at.take(library, at.file("in/rivers.md", RIVERS));
            answered = library.answer(TestLibrary.idOf(library, "What is a delta?"), Rating.GOOD, TOOK).memory();
        }
        try (var library = at.open()) {
            assertEquals(answered, library.card(TestLibrary.idOf(library, "What is a delta?")).orElseThrow().memory());
            assertEquals(List.of(), library.problems());
            assertEquals(1, library.newToday());
        }
    }

    @Test
    void undoReachesBackOverRestarts() throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("in/rivers.md", RIVERS));
            library.answer(TestLibrary.idOf(library, "What is a delta?"), Rating.GOOD, TOOK);
            library.answer(TestLibrary.idOf(library, "What is a meander?"), Rating.AGAIN, TOOK);
        }
        try (var library = at.open()) {
            assertEquals("Again on “What is a meander?”", library.undo().orElseThrow().what());
            assertEquals("Good on “What is a delta?”", library.undo().orElseThrow().what());
            assertEquals("Import of 3 cards", library.undo().orElseThrow().what());
            assertTrue(library.undo().isEmpty());
            assertEquals("", TestLibrary.shown(library));
            assertFalse(Files.exists(at.folder.resolve("rivers.md")));
        }
    }

    @Test
    void rewordedQuestionKeepsItsSchedule() throws IOException {
        MemoryState before;
        try (var library = at.open()) {
            at.take(library, at.file("in/rivers.md", RIVERS));
            before = library.answer(TestLibrary.idOf(library, "What is a meander?"), Rating.EASY, TOOK).memory();
            var edited = RIVERS.clone();
            edited[6] = "## 2. What do we call a meander?";
            var report = at.take(library, at.file("in/rivers.md", edited));

            assertEquals(1, report.updated());
            assertEquals(2, report.unchanged());
            assertEquals(before, library.card(TestLibrary.idOf(library, "What do we call a meander?")).orElseThrow()
                    .memory());
        }
        try (var library = at.open()) {
            assertEquals(before, library.card(TestLibrary.idOf(library, "What do we call a meander?")).orElseThrow()
                    .memory());
        }
    }
}
