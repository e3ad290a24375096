package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user says what a question starts at, and the window keeps to it.
class SchemeStoryTest {
    @TempDir
    private Path home;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = Files.writeString(home.resolve("rivers.md"), """
                # Rivers

                ## 1. Meanders

                A bend.

                **Why does it move?**

                Its bank wears away.

                ## 2. What is a delta?

                Land at a mouth.

                **Why does it grow?**

                Sand settles there.

                ## 3. What is a source?

                A beginning.

                **Why is it cold?**

                It comes out of the ground.

                ## 4. What is a bank?

                The land beside a river.

                ## 5. What is a ford?

                A place to walk through.
                """);
    }

    @Test
    void anotherSchemeIsCountedAtOnceAndKeptForTheNextImport() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            app.waitForWords("Take in 5 cards");
            app.waitForWords("Numbered headings  5");
            assertTrue(app.words().contains("1 to check"), app.words().toString());
            assertTrue(app.words().contains("Check: The question is a single word."), app.words().toString());
            assertEquals("A question starts at: Numbered headings, 5 questions, key S",
                    Camera.onScreen(() -> menu(app).getAccessibleText()));

            app.press(KeyCode.S);
            app.waitFor(() -> menu(app).isShowing());
            assertEquals(List.of("As Recto finds it", "Numbered headings  5", "Headings that ask  5",
                    "Bold questions  3",
                    "Notes: every heading with text below it", "Nothing: leave this document out",
                    "Only this, nothing beside it"), Camera.onScreen(() -> menu(app).getItems().stream()
                    .map(MenuItem::getText).filter(text -> text != null).toList()));
            choose(app, "Bold questions  3");
            app.waitForWords("Bold questions  3");
            choose(app, "Only this, nothing beside it");
            app.waitFor(() -> app.shell().scene().getRoot().lookupAll(".label").stream().anyMatch(label ->
                    label instanceof Label said && said.getText().equals("Why is it cold?")));
            app.waitForWords("Take in 3 cards");

            app.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.waitForWords("3 cards taken in.");
            assertEquals(List.of("Why does it move?", "Why does it grow?", "Why is it cold?"),
                    app.opened().cards().stream()
                    .map(card -> card.card().face().question().text()).toList());

            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(document)));
            app.waitForWords("Bold questions  3");
        }
    }

    @Test
    void aDocumentIsLeftOutAndTakenUpAgain() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            app.waitForWords("Take in 5 cards");
            choose(app, "Nothing: leave this document out");
            app.waitForWords("Nothing is asked this way.");
            app.waitForWords("Leave it out");
            app.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.waitForScreen(HomeScreen.class);
            assertEquals(List.of(), app.opened().cards());

            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(document)));
            app.waitForWords("Nothing is asked this way.");
            choose(app, "As Recto finds it");
            app.waitForWords("Take in 5 cards");
        }
    }

    @Test
    void theArrowsAndEnterChoose() throws Exception {
        try (var app = new TestWindow(home, home, document)) {
            app.waitForWords("Take in 5 cards");
            app.press(KeyCode.S);
            app.waitFor(() -> menu(app).isShowing());
            app.press(KeyCode.UP);
            app.press(KeyCode.UP);
            app.press(KeyCode.ENTER);
            app.waitForWords("Nothing is asked this way.");
        }
    }

    @Test
    void whereNothingWasFoundTheUserSaysWhatAsks() throws Exception {
        Files.writeString(document, """
                # Rivers

                ## Meanders

                A meander is a bend that a river makes where the ground is flat and soft enough to wander in.
                """);
        try (var app = new TestWindow(home, home, document)) {
            app.waitForWords("No question with an answer was found.");
            app.press(KeyCode.S);
            app.waitFor(() -> menu(app) != null && menu(app).isShowing());
            choose(app, "Notes: every heading with text below it");
            app.waitForWords("Take in 1 card");
        }
    }

    private static void choose(TestWindow app, String text) throws Exception {
        Camera.onScreen(() -> {
            var item = menu(app).getItems().stream()
                    .filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
            menu(app).hide();
            if (item instanceof CheckMenuItem only) {
                only.setSelected(!only.isSelected());
            }
            item.fire();
            return item;
        });
        Camera.frames(2);
    }

    private static MenuButton menu(TestWindow app) {
        return (MenuButton) app.shell().scene().lookup(".scheme-box");
    }
}
