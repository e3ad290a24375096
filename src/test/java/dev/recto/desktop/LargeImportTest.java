package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that take long to read, in the real window with real threads.
class LargeImportTest {
    @TempDir
    private Path home;

    @Test
    void aLongReadIsLeftWithEscapeAndNothingOfItComesLater() throws Exception {
        var document = document(30_000);
        try (var app = new TestWindow(home, home)) {
            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(document)));
            app.waitForScreen(ImportScreen.class);
            app.waitForWordsLike("Reading .*large\\.md.*");
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
            assertTrue(Files.notExists(app.library().resolve("large.md")));

            // Home still works, and the preview of another document is not disturbed by the one that was left.
            var small = Files.writeString(home.resolve("small.md"), text(0, 2));
            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(small)));
            app.waitForWords("Take in 2 cards");
            app.press(KeyCode.CONTROL, KeyCode.ENTER);
            app.waitForWords("2 cards taken in.");
            assertEquals(2, app.opened().cards().size());
        }
    }

    @Test
    void thousandsOfCardsAreListedFoundAndLeftWithEscape() throws Exception {
        var document = document(5_000);
        try (var app = new TestWindow(home, home)) {
            Camera.onScreen(() -> app.shell().ways().importPreview(List.of(document)));
            app.waitForWords("Take in 5,000 cards");
            app.press(KeyCode.CONTROL, KeyCode.F);
            app.robot().write("number 4321");
            waitForRows(app, 1);
            app.press(KeyCode.ESCAPE);
            waitForRows(app, 5_000);
            app.press(KeyCode.ESCAPE);
            app.waitForScreen(HomeScreen.class);
        }
    }

    private static void waitForRows(TestWindow app, int rows) throws Exception {
        app.waitFor(() -> app.shell().scene().lookup(".import-list .plain-list") instanceof ListView<?> list
                && list.getItems().size() == rows);
    }

    private Path document(int cards) throws IOException {
        return Files.writeString(home.resolve("large.md"), text(0, cards));
    }

    private static String text(int from, int to) {
        return "# Leaves\n\n" + IntStream.range(from, to).mapToObj("""
                ## What is the leaf of tree number %d like?

                It has an edge, a stalk and veins, and it falls in autumn or stays.

                """::formatted).collect(Collectors.joining());
    }
}
