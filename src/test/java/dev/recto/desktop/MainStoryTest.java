package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.memory.MemoryState.New;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a document to a remembered answer, in the real window with real keys.
class MainStoryTest {
    private static final String[] LEAVES = {"oak", "birch", "ash", "maple", "willow"};

    @TempDir
    private Path home;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = home.resolve("leaves.md");
        Files.writeString(document, "# Leaves\n\n" + IntStream.range(0, LEAVES.length)
                .mapToObj(number -> """
                        ## Q%d) How do you tell the leaf of the %s?

                        By its edge: case %d.

                        """.formatted(number + 1, LEAVES[number], number + 1))
                .collect(Collectors.joining()));
    }

    @Test
    void aDocumentBecomesRememberedAnswersThatOutliveTheWindow() throws InterruptedException {
        List<String> memories;
        try (var app = new AppWindow(home, document)) {
            // The preview, on an empty library: the second card is not wanted.
            app.waitFor("the cards", () -> app.says("Take in 5 cards"));
            assertTrue(app.says("leaves.md"));
            app.type(KeyCode.DOWN, KeyCode.SPACE);
            app.waitFor("the choice", () -> app.says("Take in 4 cards"));
            app.typeWithControl(KeyCode.ENTER);
            app.waitFor("the cards to be in", () -> app.says("4 cards taken in."));
            assertEquals(4, app.library().cards().size());

            // Space studies; Space shows; a number grades.
            study(app, 4);
            app.waitForSheet(question("oak"));
            app.type(KeyCode.SPACE);
            app.waitForSheet("By its edge: case 1.");
            app.type(KeyCode.DIGIT4);
            app.waitForSheet(question("ash"));
            app.type(KeyCode.SPACE, KeyCode.DIGIT1);
            app.waitForSheet(question("maple"));

            // The last grade was a slip: back, and Good by Space.
            app.type(KeyCode.U);
            app.waitForSheet(question("ash"));
            app.type(KeyCode.SPACE, KeyCode.SPACE);
            app.waitForSheet(question("maple"));
            app.type(KeyCode.ESCAPE);
            app.waitFor("the summary", () -> app.says("2 cards in less than a minute"));
            assertTrue(app.says("You recalled 2 of 2. 3 cards are left for today."), () -> app.labels().toString());
            app.type(KeyCode.SPACE);
            app.waitFor("home", () -> app.title().equals("Recto"));
            memories = app.memories();
        }
        try (var app = new AppWindow(home)) {
            app.waitFor("home", () -> app.says("Study 3 cards"));
            assertEquals(memories, app.memories());
            assertEquals(2, app.library().cards().stream().filter(card -> card.memory() instanceof New).count());
            app.type(KeyCode.SPACE);
            app.waitForSheet(question("maple"));
        }
    }

    @Test
    void aFailingDiskKeepsTheCardAndSaysSo() throws InterruptedException, IOException {
        try (var app = new AppWindow(home, document)) {
            takeIn(app);
            study(app, 5);
            app.waitForSheet(question("oak"));
            unplug();
            app.type(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitFor("the note", () -> app.labels().stream()
                    .anyMatch(words -> words.startsWith("The answer is not saved yet: ")));
            app.type(KeyCode.DIGIT3, KeyCode.U);
            assertEquals("By its edge: case 1.", app.sheet());
            plugIn();
            app.type(KeyCode.SPACE);
            app.waitForSheet(question("birch"));
            assertEquals(4, app.library().cards().stream().filter(card -> card.memory() instanceof New).count());
        }
    }

    @Test
    void keysTypedFastNeverGradeACardThatWasNotSeen() throws InterruptedException {
        try (var app = new AppWindow(home, document)) {
            takeIn(app);
            study(app, 5);
            app.waitForSheet(question("oak"));
            app.type(KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.SPACE, KeyCode.DIGIT4);
            app.waitForSheet("By its edge: case 2.");
            assertEquals(4, app.library().cards().stream().filter(card -> card.memory() instanceof New).count());
            app.type(KeyCode.DIGIT4);
            app.waitForSheet(question("ash"));
        }
    }

    private static void takeIn(AppWindow app) throws InterruptedException {
        app.waitFor("the cards", () -> app.says("Take in 5 cards"));
        app.typeWithControl(KeyCode.ENTER);
        app.waitFor("the cards to be in", () -> app.says("5 cards taken in."));
    }

    private static void study(AppWindow app, int cards) throws InterruptedException {
        app.waitFor("home", () -> app.says("Study " + cards + " cards"));
        app.type(KeyCode.SPACE);
    }

    private static String question(String tree) {
        return "How do you tell the leaf of the " + tree + "?";
    }

    /// As if the disk were taken away: a file stands where the journal's folder was.
    private void unplug() throws IOException {
        Files.move(home.resolve("library/.recto/journal"), home.resolve("unplugged"));
        Files.writeString(home.resolve("library/.recto/journal"), "no folder, so nothing can be written in it");
    }

    private void plugIn() throws IOException {
        Files.delete(home.resolve("library/.recto/journal"));
        Files.move(home.resolve("unplugged"), home.resolve("library/.recto/journal"));
    }
}
