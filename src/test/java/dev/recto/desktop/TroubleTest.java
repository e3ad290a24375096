package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.library.Library;
import dev.recto.memory.MemoryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong is said in the window, once, with the file and what to do; everything else works.
class TroubleTest {
    private static final String TEXT = """
            # Rivers

            ## What is a delta?

            Land that a river builds where it meets still water.

            ## What is a meander?

            A bend of a river that grows on its outer side.
            """;

    @TempDir
    private Path home;

    @Test
    void aMistakeOnTheWindowsThreadIsToldAndWrittenDown() throws Exception {
        try (var app = withCards()) {
            Platform.runLater(() -> {
                throw new IllegalStateException("no such river");
            });
            app.waitForWords("Recto made a mistake (IllegalStateException). The details are in "
                    + home.resolve("device/defects.log") + ".");
            assertTrue(Files.readString(home.resolve("device/defects.log")).contains("no such river"));

            app.robot().clickOn("Dismiss");
            app.waitFor(() -> app.shell().scene().getRoot().lookupAll(".note").isEmpty());
        }
    }

    @Test
    void aMistakeInWorkAsideIsToldToo() throws Exception {
        try (var app = withCards()) {
            app.background().inOrder().execute(() -> {
                throw new OutOfMemoryError("Java heap space");
            });
            app.waitForWordsLike("Recto ran out of memory\\. The details are in .*");
            app.press(KeyCode.CONTROL, KeyCode.COMMA);
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
        }
    }

    @Test
    void aCorruptLineOfTheJournalIsNamedAndStaysDismissed() throws Exception {
        try (var app = withCards()) {
            Camera.onScreen(() -> app.shell().ways().study(List.of()));
            app.waitForSheet("What is a delta?");
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForSheet("What is a meander?");
        }
        var journal = journal();
        var lines = Files.readAllLines(journal);
        lines.set(1, lines.get(1).replaceFirst("type", "tipe"));
        Files.write(journal, lines);

        try (var app = new TestWindow(home, home)) {
            app.waitForScreen(HomeScreen.class);
            app.waitForWordsLike(".*" + journal.getFileName() + ", line 2: .*");
            assertEquals(2, app.opened().cards().size());

            while (app.words().contains("Dismiss")) {
                app.robot().clickOn("Dismiss");
                Camera.frames(2);
            }
            app.press(KeyCode.CONTROL, KeyCode.COMMA);
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
            Camera.frames(10);
            assertFalse(app.words().toString().contains("line 2"), "what was dismissed stays away");
        }
    }

    @Test
    void manyProblemsAreOneNoteAndAScreenOfTheirOwn() throws Exception {
        withCards().close();
        var broken = IntStream.range(0, 50).mapToObj("{\"v\":1,\"broken\":%d}"::formatted).toList();
        Files.write(journal(), broken, StandardOpenOption.APPEND);
        try (var app = new TestWindow(home, home)) {
            app.waitForWordsLike("\\d+ problems in this library; everything else works\\.");
            assertEquals(1, Camera.onScreen(() -> app.shell().scene().getRoot().lookupAll(".note")).size());

            app.press(KeyCode.P);
            app.waitForWordsLike(".*, line 2: .*");
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);

            app.robot().clickOn("Dismiss all");
            app.waitFor(() -> app.shell().scene().getRoot().lookupAll(".note").stream().noneMatch(n -> n.isVisible()));
        }
    }

    @Test
    void aLibraryThatAnotherRectoWritesIsForLookingOnlyAndSaysWhy() throws Exception {
        withCards().close();
        try (var other = Library.open(home.resolve("Recto"), Library.Access.WRITE,
                     new Library.Surroundings(() -> Instant.EPOCH, () -> ZoneOffset.UTC, home.resolve("other")));
                var app = new TestWindow(home, home)) {
            assertEquals(Library.Access.WRITE, other.access());
            app.waitForScreen(HomeScreen.class);
            app.waitForWordsLike(".*another Recto is using this library\\.");
            app.waitForWords("Look at 2 cards");
            app.press(KeyCode.SPACE);
            app.waitForScreen(StudyScreen.class);
            app.waitForSheet("What is a delta?");
            app.waitForWords("Nothing is graded: answers could not be kept.");
            app.waitForWordsLike("Another Recto is using this library\\. .*close the other one, .*");

            app.press(KeyCode.DIGIT3);
            assertEquals("What is a delta?", app.sheet());
            app.press(KeyCode.SPACE);
            app.waitForWords("Next card");
            var answer = app.sheet();
            app.press(KeyCode.DIGIT3);
            app.press(KeyCode.U);
            assertEquals(answer, app.sheet(), "neither a grade nor undo leads anywhere");
            app.robot().clickOn("Next card");
            app.waitForSheet("What is a meander?");
            app.waitForWords("Nothing is graded: answers could not be kept.");
            app.robot().clickOn("Dismiss");
            app.waitFor(() -> app.shell().scene().getRoot().lookupAll(".study .note").isEmpty());
            app.press(KeyCode.SPACE);
            app.waitForWords("Next card");
            app.press(KeyCode.SPACE);
            app.waitForScreen(HomeScreen.class);
            app.waitForWords("That was the last card. Nothing was graded.");
            assertTrue(app.opened().cards().stream().allMatch(card -> card.memory() instanceof MemoryState.New));
        }
    }

    @Test
    void aLibraryWhoseFolderCannotBeWrittenIsForLookingOnly() throws Exception {
        withCards().close();
        // The administrator may write anywhere: a file where a folder is needed is refused to everyone.
        Files.move(home.resolve("Recto/.recto"), home.resolve("aside"));
        Files.writeString(home.resolve("Recto/.recto"), "no folder");
        try (var app = new TestWindow(home, home)) {
            app.waitForScreen(HomeScreen.class);
            app.waitForWordsLike(".*nothing can be written to this library: .*");
            app.waitForWordsLike("It is open for reading only; make the folder writable, .*");
            app.press(KeyCode.SPACE);
            app.waitForScreen(StudyScreen.class);
            app.waitForSheet("What is a delta?");
            app.waitForWords("Nothing is graded: answers could not be kept.");
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
        }
    }

    @Test
    void aDocumentWithoutQuestionsAndAFileThatIsNoneSayWhatIsMissing() throws Exception {
        try (var app = withCards()) {
            var empty = Files.writeString(home.resolve("empty.md"), "");
            var binary = Files.write(home.resolve("picture.md"), new byte[] {0, 1, 2, 3, 0, 0, 7});
            var folder = Files.createDirectories(home.resolve("nothing"));
            for (var path : List.of(empty, binary, folder)) {
                Camera.onScreen(() -> app.shell().ways().importPreview(List.of(path)));
                app.waitForScreen(ImportScreen.class);
                app.waitForWords("Choose other documents");
                assertTrue(app.words().stream().anyMatch(words -> words.contains(path.getFileName().toString())),
                        path + " is not named: " + app.words());
                app.press(KeyCode.ESCAPE);
                app.waitForScreen(HomeScreen.class);
            }
        }
    }

    private TestWindow withCards() throws Exception {
        var folder = Files.createDirectories(home.resolve("Recto"));
        Files.writeString(folder.resolve("rivers.md"), TEXT);
        var app = new TestWindow(home, home);
        app.waitForScreen(HomeScreen.class);
        app.waitForWords("Study 2 cards");
        return app;
    }

    private Path journal() throws IOException {
        try (var files = Files.walk(home.resolve("Recto/.recto/journal"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }
}
