package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.library.LibraryCard;
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
    void aDocumentBecomesRememberedAnswersThatOutliveTheWindow() throws Exception {
        List<String> memories;
        try (var app = new TestWindow(home, home, document)) {
            // The preview, on an empty library: the second card is not wanted.
            app.waitForWords("Take in 5 cards");
            assertTrue(app.words().contains("leaves.md"));
            app.typeFast(KeyCode.DOWN, KeyCode.SPACE);
            app.waitForWords("Take in 4 cards");
            app.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.waitForWords("4 cards taken in.");
            assertEquals(4, app.opened().cards().size());

            // Space studies; Space shows; a number grades.
            study(app, 4);
            app.waitForSheet(question("oak"));
            app.typeFast(KeyCode.SPACE);
            app.waitForSheet("By its edge: case 1.");
            app.typeFast(KeyCode.DIGIT4);
            app.waitForSheet(question("ash"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT1);
            app.waitForSheet(question("maple"));

            // The last grade was a slip: back, and Good by Space.
            app.typeFast(KeyCode.U);
            app.waitForSheet(question("ash"));
            app.typeFast(KeyCode.SPACE, KeyCode.SPACE);
            app.waitForSheet(question("maple"));
            app.typeFast(KeyCode.ESCAPE);
            app.waitForWords("2 cards in less than a minute");
            app.waitForWords("You recalled 2 of 2. 3 cards are left for today.");
            app.typeFast(KeyCode.SPACE);
            app.waitForScreen(HomeScreen.class);
            memories = memories(app);
        }
        try (var app = new TestWindow(home, home)) {
            app.waitForWords("Study 3 cards");
            assertEquals(memories, memories(app));
            assertEquals(2, app.opened().cards().stream().filter(card -> card.memory() instanceof New).count());
            app.typeFast(KeyCode.SPACE);
            app.waitForSheet(question("maple"));
        }
    }

    @Test
    void keysTypedFastNeverGradeACardThatWasNotSeen() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            takeIn(app);
            study(app, 5);
            app.waitForSheet(question("oak"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.SPACE, KeyCode.DIGIT4, KeyCode.SPACE, KeyCode.DIGIT4);
            app.waitForSheet("By its edge: case 2.");
            assertEquals(4, app.opened().cards().stream().filter(card -> card.memory() instanceof New).count());
            app.typeFast(KeyCode.DIGIT4);
            app.waitForSheet(question("ash"));
        }
    }

    @Test
    void anImportThatChangesNothingOffersNoUndo() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            takeIn(app);
            assertTrue(app.words().contains("Undo"));
            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(document)));
            app.waitForWords("Take in again");
            app.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.waitForWords("5 cards unchanged.");
            assertFalse(app.words().contains("Undo"));
            assertEquals(5, app.opened().cards().size());
        }
    }

    @Test
    void homeTakesBackWhatWasDoneLastOnceItHasSaidWhatThatIs() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            takeIn(app);
            study(app, 5);
            app.waitForSheet(question("oak"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT4);
            app.waitForSheet(question("birch"));
            app.typeFast(KeyCode.ESCAPE);
            app.waitForWords("1 card in less than a minute");
            app.typeFast(KeyCode.SPACE);
            app.waitForWords("Study 4 cards");
            var answer = "Easy on “" + question("oak") + "”";
            app.press(KeyCode.U);
            app.waitForWords("Done last: " + answer);
            assertEquals(4, app.opened().cards().stream().filter(card -> card.memory() instanceof New).count());
            app.press(KeyCode.U);
            app.waitForWords("Taken back: " + answer);
            app.waitForWords("Study 5 cards");
            app.press(KeyCode.U);
            app.waitForWords("Done last: Import of 5 cards");
            app.press(KeyCode.U);
            app.waitForWords("Taken back: Import of 5 cards");
            app.waitForWords("No cards yet");
        }
    }

    @Test
    void homeHasAButtonForThat() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            takeIn(app);
            app.waitForWords("Study 5 cards");
            var button = app.robot().from(app.shell().scene().getRoot()).lookup(".button")
                    .match(node -> "Undo what was done last, key U".equals(node.getAccessibleText())).queryButton();
            app.robot().clickOn(button);
            app.waitForWords("Done last: Import of 5 cards");
            app.robot().clickOn("Undo");
            app.waitForWords("No cards yet");
        }
    }

    /// What is recorded of each card.
    private static List<String> memories(TestWindow app) {
        return app.opened().cards().stream().map(LibraryCard::toString).toList();
    }

    @Test
    void theSummaryLeadsBackToTheLastCardAndToThoseWorthAnotherLook() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            takeIn(app);
            study(app, 5);
            app.waitForSheet(question("oak"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT1);
            app.waitForSheet(question("birch"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT4);
            app.waitForSheet(question("ash"));
            app.typeFast(KeyCode.ESCAPE);
            app.waitForWords("You recalled 1 of 2. 4 cards are left for today.");

            app.typeFast(KeyCode.U);
            app.waitForSheet(question("birch"));
            app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
            app.waitForSheet(question("ash"));
            app.typeFast(KeyCode.ESCAPE);
            app.waitForWords("Study this one again");

            app.typeFast(KeyCode.A);
            app.waitForSheet(question("oak"));
        }
    }

    private static void takeIn(TestWindow app) throws Exception {
        app.waitForWords("Take in 5 cards");
        app.press(KeyCode.CONTROL, KeyCode.ENTER);
        app.waitForWords("5 cards taken in.");
    }

    private static void study(TestWindow app, int cards) throws Exception {
        app.waitForWords("Study " + cards + " cards");
        app.typeFast(KeyCode.SPACE);
    }

    private static String question(String tree) {
        return "How do you tell the leaf of the " + tree + "?";
    }
}
