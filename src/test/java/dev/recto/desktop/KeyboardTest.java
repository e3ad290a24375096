package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.desktop.summary.SummaryScreen;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.welcome.WelcomeScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen by keys alone: each control is reached by Tab and by Shift Tab, shows that it has the focus, and has a
/// name; each button tells its key; and each key that is shown works.
class KeyboardTest {
    @TempDir
    private Path home;

    private Path samples;
    private Path document;

    @BeforeEach
    void writeDocuments() throws IOException {
        samples = Files.createDirectories(home.resolve("decks"));
        var text = """
                # Rivers

                ## What is a delta?

                Land that a river builds where it meets still water.

                ## What are the parts of a river?

                - Source: where it rises.
                - Course: where it flows.
                - Mouth: where it ends.

                ## Where does the Rhine rise?

                In the Alps.
                """;
        document = Files.writeString(home.resolve("rivers.md"), text);
        Files.createDirectories(samples.resolve("Rivers"));
        Files.writeString(samples.resolve("Rivers/Rivers.md"), text);
    }

    @Test
    void welcome() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            window.waitFor(() -> window.shell().present().orElseThrow().actions().size() == 2);
            Camera.frames(4);
            FocusWalk.walk(window, 5);
        }
    }

    @Test
    void homeAndTheSettings() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.waitForScreen(HomeScreen.class);
            window.waitForWords("No cards yet");
            Camera.frames(4);
            FocusWalk.walk(window, 4);
            window.press(KeyCode.W);
            takeSamples(window);
            FocusWalk.walk(window, 6);

            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.waitForScreen(SettingsScreen.class);
            for (var section : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
                window.press(section);
                Camera.frames(4);
                FocusWalk.walk(window, 5);
            }
            // A row of choices is one stop, within which arrows choose.
            window.press(KeyCode.DIGIT1);
            window.press(KeyCode.TAB);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.waitFor(() -> window.shell().theme().appearance() == Appearance.DARK);
            assertEquals("Theme: Dark", Camera.onScreen(() -> FocusWalk.name(window.shell().scene().getFocusOwner())));
            window.press(KeyCode.LEFT);
            window.waitFor(() -> window.shell().theme().appearance() == Appearance.LIGHT);

            window.press(KeyCode.ESCAPE);
            window.waitForScreen(HomeScreen.class);
        }
    }

    @Test
    void importing() throws Exception {
        try (var window = new TestWindow(home, samples, document)) {
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
            Camera.frames(10);
            FocusWalk.walk(window, 7);
            // None of its controls keeps Escape or F1 for itself.
            for (var control : FocusWalk.focusables(window)) {
                Camera.onScreen(control::requestFocus);
                assertTrue(listed(window).contains("Next card"), "F1 on " + FocusWalk.name(control));
                window.press(KeyCode.ESCAPE);
                window.waitForScreen(HomeScreen.class);
                Camera.onScreen(() -> window.shell().ways().importPreview(List.of(document)));
                window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
                Camera.frames(4);
            }
        }
    }

    @Test
    void nothingToImport() throws Exception {
        var plain = Files.writeString(home.resolve("plain.md"), "Just words.\n");
        try (var window = new TestWindow(home, samples, plain)) {
            window.waitForScreen(ImportScreen.class);
            window.waitForWords("Choose other documents");
            Camera.frames(4);
            FocusWalk.walk(window, 1);
            window.press(KeyCode.ESCAPE);
            window.waitForScreen(HomeScreen.class);
        }
    }

    @Test
    void studyAndItsSummary() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            takeSamples(window);
            window.press(KeyCode.SPACE);
            window.waitForScreen(StudyScreen.class);
            window.waitForSheet("What is a delta?");
            Camera.frames(4);
            FocusWalk.walk(window, 4);

            window.press(KeyCode.SPACE);
            window.waitForSheet("Land that a river builds where it meets still water.");
            Camera.frames(4);
            FocusWalk.walk(window, 8);
            assertEquals("Good, 10 min, suggested, keys 3 and Space", FocusWalk.name(window, ".grade.good"));

            window.press(KeyCode.DIGIT1);
            window.waitForSheet("What are the parts of a river?");
            window.press(KeyCode.ESCAPE);
            window.waitForScreen(SummaryScreen.class);
            Camera.frames(4);
            FocusWalk.walk(window, 5);
        }
    }

    @Test
    void aLibraryThatCannotBeOpened() throws Exception {
        Files.writeString(home.resolve("Recto"), "a file where the folder should be");
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(PlainScreen.class);
            Camera.frames(4);
            FocusWalk.walk(window, 1);
        }
    }

    @Test
    void troublesAndToasts() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.waitForWords("No cards yet");
            Camera.onScreen(() -> {
                window.shell().ways().trouble("The change could not be saved.", "Free some space.");
            });
            Camera.frames(4);
            FocusWalk.walk(window, 5);

            Camera.onScreen(() -> window.shell().ways().toast(Toast.of("Card suspended.", () -> {})));
            Camera.frames(12);
            Camera.onScreen(FocusWalk.focusables(window).getFirst()::requestFocus);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals("Undo, key U", Camera.onScreen(() -> FocusWalk.name(window.shell().scene().getFocusOwner())));
        }
    }

    @Test
    void allKeysAreListedOnRequest() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            takeSamples(window);
            var focused = Camera.onScreen(() -> FocusWalk.name(window.shell().scene().getFocusOwner()));
            window.press(KeyCode.F1);
            window.waitForWords("Larger text");
            var words = window.words();
            for (var action : window.shell().actions()) {
                if (action.key().isPresent() && !action.name().equals("Back") && !action.name().equals("Undo")) {
                    assertTrue(words.contains(action.name()), action.name() + " is not among " + words);
                }
            }
            // Decks are drawn anew when something changed; the focus comes back to where it was all the same.
            Camera.onScreen(() -> window.shell().present().orElseThrow().shown());
            window.press(KeyCode.TAB);
            window.press(KeyCode.D);
            window.press(KeyCode.ESCAPE);
            window.waitFor(() -> focused.equals(FocusWalk.name(window.shell().scene().getFocusOwner())));
            assertTrue(window.shell().present().orElseThrow() instanceof HomeScreen);
        }
    }

    @Test
    void aRowNamesTheQuestionAndNotTheLanguageOfItsCode() throws Exception {
        Files.writeString(document, """
                # Output

                ## 1. What is the output?

                ```javascript
                +true;
                ```

                - [ ] True
                - [x] One

                ## 2. What is the input?

                ```javascript
                -true;
                ```

                - [ ] True
                - [x] One
                """);
        try (var window = new TestWindow(home, samples, document)) {
            window.waitForWords("What is the output? +true;");
        }
    }

    @Test
    void escapeLeavesThePreviewAlsoOnceTheMenuOfSchemesWasOpen() throws Exception {
        try (var window = new TestWindow(home, samples, document)) {
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
            window.press(KeyCode.S);
            var menu = (MenuButton) window.shell().scene().lookup(".scheme-box");
            window.waitFor(menu::isShowing);
            window.press(KeyCode.ESCAPE);
            window.waitFor(() -> !menu.isShowing());
            assertTrue(window.shell().present().orElseThrow() instanceof ImportScreen);
            window.press(KeyCode.ESCAPE);
            window.waitForScreen(HomeScreen.class);
        }
    }

    @Test
    void aKeyThatLeadsIntoAFieldIsNotTypedThere() throws Exception {
        try (var window = new TestWindow(home, samples, document)) {
            window.waitForScreen(ImportScreen.class);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof ListView<?>);
            window.press(KeyCode.SLASH);
            window.waitFor(() -> window.shell().scene().getFocusOwner() instanceof TextField);
            var field = (TextField) window.shell().scene().getFocusOwner();
            assertEquals("", field.getText());
            window.press(KeyCode.D);
            window.waitFor(() -> field.getText().equals("d"));
            // Nor does the key that closes the list of keys belong to what is below it.
            window.press(KeyCode.F1);
            window.press(KeyCode.SPACE);
            window.waitFor(field::isFocused);
            assertEquals("d", field.getText());
        }
    }

    @Test
    void whatTheSystemDoesNotOpenIsSaidInTheWindow() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            takeSamples(window);
            window.press(KeyCode.SPACE);
            window.waitForSheet("What is a delta?");
            window.press(KeyCode.O);
            window.waitFor(() -> window.openedOutside().size() == 1);
            window.openNothing("no program is here to do it");
            window.press(KeyCode.O);
            window.waitForWordsLike("Not opened, since no program is here to do it: .*/Rivers\\.md");
            assertEquals(1, window.openedOutside().size());
        }
    }

    @Test
    void spaceIsListedByWhatItDoesNow() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            takeSamples(window);
            window.press(KeyCode.SPACE);
            window.waitForSheet("What is a delta?");
            assertEquals("Show answer", bySpace(window));
            window.press(KeyCode.SPACE);
            window.waitForSheet("Land that a river builds where it meets still water.");
            assertEquals("Grade as Good", bySpace(window));
        }
    }

    @Test
    void theListOfKeysHasOnlyWhatCanBeDoneNow() throws Exception {
        Files.writeString(samples.resolve("Rivers/Rivers.md"), """
                # Rivers

                ## Which river flows through Vienna?

                - [ ] The Rhine
                - [x] The Danube

                ## What are the parts of a river?

                - Source: where it [rises](https://rivers.example).
                - Mouth: where it ends.
                """);
        try (var window = new TestWindow(home, samples)) {
            takeSamples(window);
            window.press(KeyCode.SPACE);
            window.waitForSheet("Which river flows through Vienna?");
            var asked = listed(window);
            assertTrue(asked.contains("Show answer"), asked.toString());
            for (var impossible : List.of("Hint", "Good", "Fetch pictures", "Next link", "Option D", "Home")) {
                assertFalse(asked.contains(impossible), impossible + " is among " + asked);
            }
            window.press(KeyCode.SPACE);
            window.waitForSheet("The Danube");
            var answered = listed(window);
            assertTrue(answered.containsAll(List.of("Grade as Good", "Again", "Good", "Leave")), answered.toString());
            assertFalse(answered.contains("Show answer"), answered.toString());

            window.press(KeyCode.DIGIT3);
            window.waitForSheet("What are the parts of a river?");
            var hinted = listed(window);
            assertTrue(hinted.containsAll(List.of("Hint", "Home")), hinted.toString());
            window.press(KeyCode.H);
            window.press(KeyCode.H);
            Camera.frames(4);
            assertFalse(listed(window).contains("Hint"), "every part has its hint");
            window.press(KeyCode.SPACE);
            window.waitFor(() -> window.shell().present().orElseThrow().possible().stream()
                    .anyMatch(action -> action.name().equals("Next link")));
        }
    }

    private static List<String> listed(TestWindow window) throws Exception {
        window.press(KeyCode.F1);
        window.waitForWords("Larger text");
        var all = Camera.onScreen(() -> window.shell().scene().lookup(".dialog").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText()).toList());
        window.press(KeyCode.ESCAPE);
        return all;
    }

    private static String bySpace(TestWindow window) throws Exception {
        return Camera.onScreen(() -> window.shell().actions().stream()
                .filter(action -> action.keys().contains(Key.SPACE)).findFirst().orElseThrow().name());
    }

    private static void takeSamples(TestWindow window) throws Exception {
        window.waitForScreen(WelcomeScreen.class);
        window.waitFor(() -> window.shell().present().orElseThrow().actions().size() == 2);
        window.press(KeyCode.S);
        window.waitForScreen(HomeScreen.class);
        window.waitForWordsLike("Study \\d+ cards");
        // Another toast, without a button that goes away in the midst of a walk.
        Camera.onScreen(() -> window.shell().ways().toast(Toast.of("Taken in.")));
        Camera.frames(12);
    }
}
