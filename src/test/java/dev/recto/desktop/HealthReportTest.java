package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.importing.ImportScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with documents, shown from their preview.
class HealthReportTest {
    @TempDir
    Path home;

    @Test
    void thePreviewLeadsToTheReportAndBack() throws Exception {
        var document = Files.writeString(home.resolve("trees.md"),
                "# Trees\n\n## 1. What is sap?\n\n![Sap](sap.png)\n\n## 2. What is bark?\n\nSkin.\n");
        try (var window = new TestWindow(home, home.resolve("samples"), document)) {
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
            window.press(KeyCode.H);
            window.waitForWords("There is no picture “sap.png”.");
            assertTrue(window.shell().actions().stream().anyMatch(action -> action.name().equals("Back to the cards")));
            window.press(KeyCode.ESCAPE);
            window.waitForScreen(ImportScreen.class);
            window.waitForWords("What is sap?");
        }
    }

    @Test
    void aSoundDocumentIsSaidToBeSound() throws Exception {
        var document = Files.writeString(home.resolve("trees.md"),
                "# Trees\n\n## 1. What is sap?\n\nJuice.\n\n## 2. What is bark?\n\nSkin.\n");
        try (var window = new TestWindow(home, home.resolve("samples"), document)) {
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
            window.press(KeyCode.H);
            window.waitForWords("Nothing is wrong with 1 document.");
            window.press(KeyCode.H);
            window.waitForScreen(ImportScreen.class);
        }
    }
}
