package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.frame.Width;
import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.welcome.WelcomeScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopTest {
    @TempDir
    Path home;

    private Path samples;
    private Path document;

    @BeforeEach
    void writeDocuments() throws IOException {
        samples = home.resolve("decks");
        var text = """
                # Rivers

                ## What is a delta?

                Land that a river builds where it meets still water.

                ## What is a meander?

                A bend of a river that grows on its outer side.
                """;
        document = Files.writeString(home.resolve("rivers.md"), text);
        Files.createDirectories(samples.resolve("Rivers"));
        Files.writeString(samples.resolve("Rivers/Rivers.md"), text);
    }

    @Test
    void anEmptyLibraryShowsTheWaysIn() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
        }
    }

    @Test
    void oneKeyTakesTheSampleDecksInAndAnotherTakesThemBack() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            window.waitFor(() -> window.shell().present().orElseThrow().actions().size() == 2);

            window.press(KeyCode.S);
            window.waitForScreen(HomeScreen.class);
            assertEquals(2, window.opened().cards().size());

            window.press(KeyCode.U);
            window.waitForScreen(WelcomeScreen.class);
            assertEquals(List.of(), window.opened().cards());
        }
    }

    @Test
    void lookingAroundFirstLeadsHome() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.waitForScreen(HomeScreen.class);
            window.waitFor(() -> !window.shell().present().orElseThrow().actions().isEmpty());

            window.press(KeyCode.W);
            window.waitForScreen(WelcomeScreen.class);
        }
    }

    @Test
    void homeStudiesEverythingWithSpaceAndTheSelectedDeckWithS() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            takeSamples(window);

            window.press(KeyCode.SPACE);
            window.waitForScreen(StudyScreen.class);
            window.press(KeyCode.ESCAPE);
            window.waitForScreen(HomeScreen.class);

            window.press(KeyCode.S);
            window.waitForScreen(StudyScreen.class);
        }
    }

    @Test
    void theThemeIsStillThereAfterARestart() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.waitForScreen(SettingsScreen.class);
            window.press(KeyCode.DIGIT1);
            window.robot().clickOn("Dark");
            window.waitFor(() -> window.shell().theme().isDark());
        }
        try (var window = new TestWindow(home, samples)) {
            assertEquals(Appearance.DARK, window.shell().theme().appearance());
            assertTrue(window.shell().theme().isDark());
        }
    }

    @Test
    void aSettingOfTheCollectionIsDurableAndCanBeTakenBack() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.waitForScreen(SettingsScreen.class);
            window.robot().clickOn("20").push(KeyCode.UP);
            window.waitFor(() -> window.opened().options().newPerDay() == 21);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor(() -> window.opened().options().newPerDay() == 20);

            window.robot().clickOn("20").push(KeyCode.DOWN);
            window.waitFor(() -> window.opened().options().newPerDay() == 19);
        }
        try (var window = new TestWindow(home, samples)) {
            assertEquals(19, window.opened().options().newPerDay());
        }
    }

    @Test
    void controlPlusMakesTheTextLargerUntilTheLayoutIsNarrow() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            for (int step = 0; step < 6; step++) {
                window.press(KeyCode.CONTROL, KeyCode.PLUS);
            }
            assertEquals(200, window.shell().theme().textSize());
            assertEquals(Width.NARROW, Width.of(window.shell().scene().getWidth(), window.shell().theme().textSize()));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertEquals(100, window.shell().theme().textSize());
        }
    }

    @Test
    void theWindowOpensAsLargeAsItWasClosed() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            // the headless screen is 1000 wide and high
            assertEquals(850, window.shell().scene().getWindow().getWidth());
            assertEquals(800, window.shell().scene().getWindow().getHeight());
            Camera.onScreen(() -> {
                window.shell().scene().getWindow().setWidth(900);
                window.shell().scene().getWindow().setHeight(700);
            });
            Camera.frames(2);
        }
        try (var window = new TestWindow(home, samples)) {
            assertEquals(900, window.shell().scene().getWindow().getWidth());
            assertEquals(700, window.shell().scene().getWindow().getHeight());
        }
    }

    @Test
    void documentsOfTheCommandLineArePreviewed() throws Exception {
        try (var window = new TestWindow(home, samples, document)) {
            window.waitForScreen(ImportScreen.class);
            assertEquals(List.of(), window.opened().cards());
        }
    }

    @Test
    void documentsHandedToTheWindowArePreviewedAndEscapeLeavesThem() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            Camera.onScreen(() -> window.shell().ways().importPreview(List.of(document)));
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);

            window.press(KeyCode.ESCAPE);
            window.waitForScreen(HomeScreen.class);
            assertFalse(Files.exists(window.library().resolve("rivers.md")), "nothing was taken in");
        }
    }

    @Test
    void aBrokenFileOfSettingsIsReportedAndTheWindowOpens() throws Exception {
        Files.createDirectories(home.resolve("device"));
        Files.writeString(home.resolve("device/settings.json"), "{ not JSON");

        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            assertTrue(window.robot().lookup("The defaults hold; the file is kept as settings.broken.json.").tryQuery()
                    .isPresent());
        }
    }

    @Test
    void aFolderThatCannotBeALibraryIsSaidAndCanBeTriedAgain() throws Exception {
        Files.writeString(home.resolve("Recto"), "a file where the folder should be");

        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(PlainScreen.class);
            window.waitForWords(home.resolve("Recto") + " is a file, or lies in one; a library is a folder.");
            assertTrue(window.words().contains("Choose another folder"), window.words().toString());

            Files.delete(home.resolve("Recto"));
            window.press(KeyCode.SPACE);
            window.waitForScreen(WelcomeScreen.class);
        }
    }

    @Test
    void documentsOfALaterStartArePreviewedInTheWindowThatIsThere() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            Camera.onScreen(() -> window.shell().receive(List.of()));
            assertTrue(window.shell().present().orElseThrow() instanceof WelcomeScreen, "nothing to preview");

            Camera.onScreen(() -> window.shell().receive(List.of(document)));
            window.waitForWords("Take in 2 cards");

            // One start for each of several files, as some file managers do it, is one preview.
            var other = Files.writeString(home.resolve("lakes.md"), "## What is a tarn?\n\nA lake in a corrie.\n");
            Camera.onScreen(() -> window.shell().receive(List.of(other)));
            window.waitForWords("Take in 3 cards");
            assertEquals(List.of(), window.opened().cards());
        }
    }

    @Test
    void aWindowThatClosesReceivesNothing() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            Camera.onScreen(() -> {
                window.shell().close();
                assertFalse(window.shell().receive(List.of(document)));
            });
        }
    }

    private static void takeSamples(TestWindow window) throws Exception {
        window.waitForScreen(WelcomeScreen.class);
        window.waitFor(() -> window.shell().present().orElseThrow().actions().size() == 2);
        window.press(KeyCode.S);
        window.waitForScreen(HomeScreen.class);
    }
}
