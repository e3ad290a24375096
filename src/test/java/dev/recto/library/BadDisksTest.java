package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.FaultyDisk;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SchemeChoice;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said when the disk refuses, word for word. The faults are injected: the administrator, who may run these
/// tests, is refused nothing.
class BadDisksTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    @TempDir
    Path home;
    private TestLibrary at;
    private final FaultyDisk disk = new FaultyDisk();

    @BeforeEach
    void twoCards() throws IOException {
        at = new TestLibrary(home);
        try (var library = at.open()) {
            at.take(library, at.file("tea.md", TestLibrary.questions("Tea",
                    "What is oolong?", "Half oxidised tea.", "What is sencha?", "Steamed green tea.")));
        }
        at.disk = disk;
    }

    @Test
    void answerOnAFullDiskIsKeptAndSavedOnceThereIsRoom() throws IOException {
        try (var library = at.open()) {
            var card = TestLibrary.idOf(library, "What is oolong?");
            disk.leaveRoom(10);
            var refused = assertThrows(IOException.class, () -> library.answer(card, Rating.GOOD, TOOK));
            assertEquals("the disk is full. Free some space, then try again.",
                    Reason.of(refused).what() + ". " + Reason.of(refused).before("try again"));
            assertEquals(1, library.unsaved());
            assertEquals(0, History.reps(library.card(card).orElseThrow().memory()));
            disk.heal();
            library.retry();
            assertEquals(0, library.unsaved());
            assertEquals(1, History.reps(library.card(card).orElseThrow().memory()));
        }
        assertReopensWithReps(1);
    }

    @Test
    void diskThatIsFullOnClosingFailsNoAnswerThatIsSaved() throws IOException {
        var library = at.open();
        library.answer(TestLibrary.idOf(library, "What is oolong?"), Rating.GOOD, TOOK);
        disk.leaveRoom(0);
        library.close();
        assertEquals(List.of(at.folder + ": the readable schedule could not be written: the disk is full. "
                + "Every answer is saved; it is written anew after the next one."), shown(library.problems()));
        disk.heal();
        assertReopensWithReps(1);
    }

    @Test
    void documentThatMayNotBeReadStopsNoOther() throws IOException {
        var closed = at.file("vault/closed.md", TestLibrary.questions("Closed", "What is inside?", "Nobody knows."));
        var open = at.file("vault/open.md", TestLibrary.questions("Open", "What is outside?", "The weather."));
        try (var library = at.open()) {
            disk.failAs(new AccessDeniedException(closed.toString()));
            disk.failOn((operation, path) -> operation.equals("read") && path.equals(closed));
            var report = at.take(library, open, closed);
            assertEquals(1, report.added());
            assertEquals(List.of(closed + ": it cannot be read: permission denied. "
                    + "Check the rights of the file and of its folder."), shown(report.problems()));
        }
    }

    @Test
    void libraryThatMayNotBeWrittenIsOpenForReading() throws IOException {
        disk.failAs(new AccessDeniedException("x"));
        disk.failOn((operation, path) -> operation.equals("createFolder"));
        var fresh = new TestLibrary(home, at.folder, home.resolve("otherDevice"));
        java.nio.file.Files.move(at.folder.resolve(".recto"), home.resolve("aside"));
        fresh.disk = disk;
        try (var library = fresh.open()) {
            assertEquals(Library.Access.READ_ONLY, library.access());
            assertEquals(List.of(at.folder + ": nothing can be written to this library: permission denied. "
                    + "It is open for reading only; make the folder writable, then start Recto again to study."),
                    shown(library.problems()));
            assertEquals(2, library.cards().size());
            var card = TestLibrary.idOf(library, "What is oolong?");
            assertEquals("the library is open for reading only",
                    assertThrows(IOException.class, () -> library.answer(card, Rating.GOOD, TOOK)).getMessage());
        }
    }

    @Test
    void documentForWhichThereIsNoMemoryIsNamedAndTheOthersAreRead() throws IOException {
        var large = at.file("many/large.md", TestLibrary.questions("Large", "What is large?", "This."));
        var small = at.file("many/small.md", TestLibrary.questions("Small", "What is small?", "That."));
        Readings greedy = (path, content, choice) -> {
            if (path.endsWith("large.md")) {
                throw new OutOfMemoryError("as the machine would");
            }
            return Readings.real().read(path, content, choice);
        };
        var problems = new java.util.ArrayList<Problem>();
        var read = new FolderReader(disk, greedy, (file, sha256) -> SchemeChoice.USUAL).read(
                List.of(new FolderReader.Wanted(large, "large.md"), new FolderReader.Wanted(small, "small.md")),
                Progress.NONE, problems::add);
        assertEquals(List.of("small.md"), read.stream().map(document -> document.wanted().name()).toList());
        assertEquals(List.of("large.md: there is not enough memory to read it. "
                + "Split it into several documents, or import fewer at a time."), shown(problems));
    }

    @Test
    void documentThatRectoFailsToReadCostsNoOtherOne() throws IOException {
        at.file("folder/odd.md", TestLibrary.questions("Odd", "What is odd?", "This."));
        at.file("folder/even.md", TestLibrary.questions("Even", "What is even?", "That."));
        at.readings = (path, content, choice) -> {
            if (path.endsWith("odd.md")) {
                throw new ReadingFault(path, new IllegalStateException("no such line"));
            }
            return Readings.real().read(path, content, choice);
        };
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(at.home.resolve("folder")), List.of(), Progress.NONE);
            assertEquals(List.of("What is even?"), plan.documents().stream()
                    .flatMap(document -> document.reading().cards().stream())
                    .map(found -> found.card().face().question().text()).toList());
            assertTrue(shown(plan.problems()).getFirst().contains(
                    "odd.md: it was not read: Recto made a mistake (IllegalStateException, BadDisksTest:"),
                    shown(plan.problems()).toString());
        }
    }

    @Test
    void whatTheSystemSaysIsPutIntoWords() {
        assertEquals("the disk is full. Free some space.",
                Reason.of(new IOException("No space left on device")).toString());
        assertEquals("the disk is full. Free some space.",
                Reason.of(new IOException("There is not enough space on the disk")).toString());
        assertEquals("the disk can only be read. Make it writable.",
                Reason.of(new FileSystemException("x", null, "Read-only file system")).toString());
        assertEquals("permission denied. Check the rights of the file and of its folder.",
                Reason.of(new AccessDeniedException("/home/ada/notes.md")).toString());
        assertEquals("something else.", Reason.of(new IOException("something else")).toString());
    }

    private void assertReopensWithReps(int reps) throws IOException {
        try (var library = at.open()) {
            assertEquals(reps, History.reps(
                    library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow().memory()));
        }
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
