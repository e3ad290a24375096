package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.welcome.WelcomeScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was copied elsewhere is imported by Ctrl V.
class PasteTest {
    @TempDir
    Path home;

    @Test
    void pastedTextIsPreviewedUnderItsTitleAndTakenIn() throws Exception {
        try (var window = new TestWindow(home, home.resolve("samples"))) {
            window.waitForScreen(WelcomeScreen.class);
            copy("# Trees\n\n## 1. What is sap?\n\nJuice.\n\n## 2. What is bark?\n\nSkin.\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.waitForScreen(ImportScreen.class);
            window.waitForWords("Trees.md");
            window.waitForWords("What is bark?");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitForScreen(HomeScreen.class);
            window.waitForWords("Trees");
            assertEquals(1, window.shell().actions().stream()
                    .filter(action -> action.name().equals("Import what was copied")).count());
        }
        try (var files = Files.walk(home)) {
            assertTrue(files.anyMatch(file -> file.endsWith("Trees.md")));
        }
    }

    @Test
    void anEmptyClipboardIsSaid() throws Exception {
        try (var window = new TestWindow(home, home.resolve("samples"))) {
            window.waitForScreen(WelcomeScreen.class);
            copy("  ");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.waitForWords("Nothing to import: copy a document's text first.");
        }
    }

    private static void copy(String text) throws InterruptedException {
        Camera.onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
