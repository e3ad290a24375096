package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.memory.MemoryState.New;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer that the disk refuses, in the real window with real keys: it is kept, told of, and saved exactly once.
class UnsavedAnswerTest {
    private static final String NOTE = "The answer is not saved yet: .*";

    @TempDir
    private Path home;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = Files.writeString(home.resolve("leaves.md"), """
                # Leaves

                ## How do you tell an oak?

                By its lobes.

                ## How do you tell a birch?

                By its bark.

                ## How do you tell an ash?

                By its buds.
                """);
    }

    @Test
    void theCardStaysUntilItsAnswerIsSavedByItself() throws Exception {
        try (var app = studying()) {
            unplug();
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWordsLike(NOTE);
            app.typeFast(KeyCode.U, KeyCode.DIGIT1, KeyCode.SPACE);
            app.waitForWordsLike("Tried again. .*");
            assertEquals("By its lobes.", app.sheet());
            assertEquals(1, app.opened().unsaved(), "another key is not another answer");

            plugIn();
            app.waitForSheet("How do you tell a birch?");
            assertEquals(0, app.opened().unsaved());
        }
        assertAnswers(1);
    }

    @Test
    void theToastDoesNotCoverTheNote() throws Exception {
        try (var app = studying()) {
            unplug();
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWordsLike(NOTE);
            app.press(KeyCode.U);
            app.waitForWords("An answer can be taken back once it is saved.");
            Camera.frames(4);

            assertFalse(onScreen(app, ".toast").intersects(onScreen(app, ".note")), "the toast covers the note");
            plugIn();
        }
    }

    @Test
    void leavingKeepsTheAnswerSaysSoAndSavesItWhenTheDiskIsBack() throws Exception {
        try (var app = studying()) {
            unplug();
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWordsLike(NOTE);
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
            app.waitForWordsLike(NOTE);
            assertEquals(1, app.opened().unsaved());

            plugIn();
            app.waitForWords("The answer is saved now.");
            assertEquals(List.of(), app.words().stream().filter(words -> words.matches(NOTE)).toList());
        }
        assertAnswers(1);
    }

    @Test
    void theWindowStaysOpenForAnUnsavedAnswerAndClosesOnceItIsSaved() throws Exception {
        var app = studying();
        unplug();
        app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
        app.waitForWordsLike(NOTE);
        Platform.runLater(app.shell()::close);
        app.waitForWordsLike("The window stays open. " + NOTE);
        assertEquals(1, app.words().stream().filter(words -> words.contains("not saved yet")).count(), "said twice");
        assertTrue(Camera.onScreen(() -> app.shell().scene().getWindow().isShowing()));
        assertEquals("By its lobes.", app.sheet());

        plugIn();
        Platform.runLater(app.shell()::close);
        app.waitFor(() -> !app.shell().scene().getWindow().isShowing());
        assertAnswers(1);
    }

    @Test
    void studyGoesOnAfterTheWindowStayedOpen() throws Exception {
        try (var app = studying()) {
            unplug();
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWordsLike(NOTE);
            Platform.runLater(app.shell()::close);
            app.waitForWordsLike("The window stays open. .*");

            plugIn();
            app.waitForSheet("How do you tell a birch?");
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForSheet("How do you tell an ash?");
        }
        assertAnswers(2);
    }

    @Test
    void whoGivesTheAnswerUpClosesWithoutIt() throws Exception {
        var app = studying();
        unplug();
        app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
        app.waitForWordsLike(NOTE);
        Platform.runLater(app.shell()::close);
        app.waitForWords("Close without it");

        app.robot().clickOn("Close without it");
        app.waitFor(() -> !app.shell().scene().getWindow().isShowing());
        plugIn();
        assertAnswers(0);
    }

    @Test
    void closingWhileAnAnswerIsOnItsWaySavesIt() throws Exception {
        var app = studying();
        app.typeFast(KeyCode.SPACE);
        app.waitForSheet("By its lobes.");
        app.typeFast(KeyCode.DIGIT3);
        Platform.runLater(app.shell()::close);
        app.waitFor(() -> !app.shell().scene().getWindow().isShowing());
        assertAnswers(1);
    }

    @Test
    void aLibraryTakenAwayWhileStudyingIsNamed() throws Exception {
        try (var app = studying()) {
            Files.move(app.library(), home.resolve("elsewhere"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWords("The answer is not saved yet: the library’s folder " + app.library() + " is gone.");
            app.waitForWords("Put it back in its place, then try again.");

            Files.move(home.resolve("elsewhere"), app.library());
            app.waitForSheet("How do you tell a birch?");
        }
        assertAnswers(1);
    }

    @Test
    void leavingALibraryThatWasTakenAwayBeginsNoneInItsPlace() throws Exception {
        try (var app = studying()) {
            Files.move(app.library(), home.resolve("elsewhere"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForWordsLike(NOTE);
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
            app.waitForWordsLike(NOTE);
            assertTrue(Files.notExists(app.library()), "answers would be saved where no library is");

            Files.move(home.resolve("elsewhere"), app.library());
            app.waitForWords("The answer is saved now.");
        }
        assertAnswers(1);
    }

    private TestWindow studying() throws Exception {
        var app = new TestWindow(home, home, document);
        app.waitForWords("Take in 3 cards");
        app.press(KeyCode.CONTROL, KeyCode.ENTER);
        app.waitForWords("Study 3 cards");
        app.typeFast(KeyCode.SPACE);
        app.waitForScreen(StudyScreen.class);
        app.waitForSheet("How do you tell an oak?");
        return app;
    }

    /// What a new start finds: that many cards were answered, each once.
    private void assertAnswers(int answers) throws Exception {
        try (var app = new TestWindow(home, home)) {
            app.waitForScreen(HomeScreen.class);
            var cards = app.opened().cards();
            assertEquals(3 - answers, cards.stream().filter(card -> card.memory() instanceof New).count());
        }
        try (var files = Files.walk(home.resolve("Recto/.recto/journal"))) {
            var reviews = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .flatMap(UnsavedAnswerTest::lines).filter(line -> line.contains("\"type\":\"review\"")).distinct();
            assertEquals(answers, reviews.count());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bounds onScreen(TestWindow app, String style) throws InterruptedException {
        return Camera.onScreen(() -> {
            var node = app.shell().scene().lookup(style);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /// As if the disk were taken away: a file stands where the journal's folder was.
    private void unplug() throws IOException {
        Files.move(home.resolve("Recto/.recto/journal"), home.resolve("unplugged"));
        Files.writeString(home.resolve("Recto/.recto/journal"), "no folder, so nothing can be written in it");
    }

    private void plugIn() throws IOException {
        Files.delete(home.resolve("Recto/.recto/journal"));
        Files.move(home.resolve("unplugged"), home.resolve("Recto/.recto/journal"));
    }
}
