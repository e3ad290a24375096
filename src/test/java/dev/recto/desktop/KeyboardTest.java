package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.KeyCap;
import dev.recto.desktop.part.Keys;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.desktop.summary.SummaryScreen;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.welcome.WelcomeScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen by keys alone: each control is reached by Tab and by Shift Tab, shows that it has the focus, and has a
/// name; each button tells its key; and each key that is shown works.
class KeyboardTest {
    private static final int RING = 5;

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
            walk(window, 5);
        }
    }

    @Test
    void homeAndTheSettings() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.waitForScreen(HomeScreen.class);
            window.waitForWords("No cards yet");
            Camera.frames(4);
            walk(window, 4);
            window.press(KeyCode.W);
            takeSamples(window);
            walk(window, 6);

            window.press(KeyCode.CONTROL, KeyCode.COMMA);
            window.waitForScreen(SettingsScreen.class);
            for (var section : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
                window.press(section);
                Camera.frames(4);
                walk(window, 5);
            }
            // A row of choices is one stop, within which arrows choose.
            window.press(KeyCode.DIGIT1);
            window.press(KeyCode.TAB);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.waitFor(() -> window.shell().theme().appearance() == Appearance.DARK);
            assertEquals("Theme: Dark", Camera.onScreen(() -> name(window.shell().scene().getFocusOwner())));
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
            walk(window, 7);
            // None of its controls keeps Escape or F1 for itself.
            for (var control : focusables(window)) {
                Camera.onScreen(control::requestFocus);
                assertTrue(listed(window).contains("Next card"), "F1 on " + name(control));
                window.press(KeyCode.ESCAPE);
                window.waitForScreen(HomeScreen.class);
                Camera.onScreen(() -> window.shell().importPreview(List.of(document)));
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
            walk(window, 1);
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
            walk(window, 4);

            window.press(KeyCode.SPACE);
            window.waitForSheet("Land that a river builds where it meets still water.");
            Camera.frames(4);
            walk(window, 8);
            assertEquals("Good, 10 min, suggested, keys 3 and Space", name(window, ".grade.good"));

            window.press(KeyCode.DIGIT1);
            window.waitForSheet("What are the parts of a river?");
            window.press(KeyCode.ESCAPE);
            window.waitForScreen(SummaryScreen.class);
            Camera.frames(4);
            walk(window, 5);
        }
    }

    @Test
    void aLibraryThatCannotBeOpened() throws Exception {
        Files.writeString(home.resolve("Recto"), "a file where the folder should be");
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(PlainScreen.class);
            Camera.frames(4);
            walk(window, 1);
        }
    }

    @Test
    void troublesAndToasts() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.press(KeyCode.L);
            window.waitForWords("No cards yet");
            Camera.onScreen(() -> {
                window.shell().trouble("The change could not be saved.", "Free some space.");
            });
            Camera.frames(4);
            walk(window, 5);

            Camera.onScreen(() -> window.shell().toast(Toast.of("Card suspended.", () -> {})));
            Camera.frames(12);
            Camera.onScreen(focusables(window).getFirst()::requestFocus);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals("Undo, key U", Camera.onScreen(() -> name(window.shell().scene().getFocusOwner())));
        }
    }

    @Test
    void allKeysAreListedOnRequest() throws Exception {
        try (var window = new TestWindow(home, samples)) {
            window.waitForScreen(WelcomeScreen.class);
            takeSamples(window);
            var focused = Camera.onScreen(() -> name(window.shell().scene().getFocusOwner()));
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
            window.waitFor(() -> focused.equals(name(window.shell().scene().getFocusOwner())));
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
        Camera.onScreen(() -> window.shell().toast(Toast.of("Taken in.")));
        Camera.frames(12);
    }

    /// @param least how many controls there are at least, so that the walk does not pass for want of any
    private static void walk(TestWindow window, int least) throws Exception {
        everyKeyWorks(window);
        var there = focusables(window);
        assertTrue(there.size() >= least, names(there).toString());
        var before = Camera.onScreen(() -> window.shell().scene().getFocusOwner());
        Camera.onScreen(there.getFirst()::requestFocus);
        var forth = steps(window, there.size(), KeyCode.TAB);
        assertEquals(names(there), names(met(forth)), "by Tab");
        assertEquals(names(there), names(met(steps(window, there.size(), KeyCode.SHIFT, KeyCode.TAB))), "by Shift Tab");
        for (int i = 0; i < forth.size(); i++) {
            var control = forth.get(i).control();
            assertFalse(name(control).isBlank(), "no name: " + control);
            tellsItsKey(control);
            assertTrue(forth.get(i).visible(), "its focus does not show: " + name(control));
            if (forth.size() > 1) {
                var elsewhere = forth.get((i + 1) % forth.size());
                assertFalse(alike(forth.get(i), elsewhere, control), "its focus cannot be seen: " + name(control));
            }
        }
        Camera.onScreen(before::requestFocus);
    }

    /// What takes the focus now, in the order of the screen.
    private static List<Node> focusables(TestWindow window) throws Exception {
        return Camera.onScreen(() -> {
            var found = new ArrayList<Node>();
            collect(window.shell().scene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// The window with the focus on one control.
    private record Step(Node control, boolean visible, WritableImage picture) {}

    /// Presses these keys so often.
    private static List<Step> steps(TestWindow window, int times, KeyCode... keys) throws Exception {
        var steps = new ArrayList<Step>();
        for (int step = 0; step < times; step++) {
            window.press(keys);
            steps.add(Camera.onScreen(() -> {
                var control = window.shell().scene().getFocusOwner();
                return new Step(control, control.isFocusVisible(), window.shell().scene().snapshot(null));
            }));
        }
        return steps;
    }

    private static Set<Node> met(List<Step> steps) {
        return new LinkedHashSet<>(steps.stream().map(Step::control).toList());
    }

    private static void tellsItsKey(Node control) throws Exception {
        if (!(control instanceof ButtonBase) || control instanceof CheckBox
                || control instanceof ToggleButton) {
            return;
        }
        var tip = Camera.onScreen(() -> {
            Event.fireEvent(control, new MouseEvent(
                    MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false,
                    false, false, false, false, null));
            return (Tooltip) control.getProperties().get("javafx.scene.control.Tooltip");
        });
        assertTrue(tip != null && !tip.getText().isBlank(), "no tooltip: " + name(control));
        var key = name(control).replaceFirst(".*, keys? (.*?)( and .*)?$", "$1");
        if (!key.equals(name(control))) {
            assertEquals(key, ((KeyCap) tip.getGraphic()).getText(), name(control));
        }
    }

    /// Whether the pixels in and around the control are the same in both.
    private static boolean alike(Step one, Step other, Node control) {
        var bounds = control.localToScene(control.getLayoutBounds());
        var first = one.picture().getPixelReader();
        var second = other.picture().getPixelReader();
        var right = Math.min(one.picture().getWidth(), bounds.getMaxX() + RING);
        var bottom = Math.min(one.picture().getHeight(), bounds.getMaxY() + RING);
        for (int y = (int) Math.max(0, bounds.getMinY() - RING); y < bottom; y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() - RING); x < right; x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// No action hides behind another one with the same key.
    private static void everyKeyWorks(TestWindow window) throws Exception {
        Camera.onScreen(() -> {
            var screen = window.shell().present().orElseThrow();
            var actions = window.shell().actions();
            for (var action : screen.actions()) {
                for (var key : action.keys()) {
                    assertEquals(action.name(), Keys.find(actions, press(key)).map(Action::name).orElse(""),
                            key.label());
                }
            }
            return actions;
        });
    }

    private static KeyEvent press(Key key) {
        return switch (key) {
            case Key.Plain(var code, _) -> press("", code, false);
            case Key.Typed(var character) -> press(character, KeyCode.UNDEFINED, false);
            case Key.Shortcut(var character) -> press(character, KeyCode.UNDEFINED, true);
            case Key.ShortcutCode(var code, _) -> press("", code, true);
        };
    }

    private static KeyEvent press(String text, KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }

    private static String name(TestWindow window, String selector) throws Exception {
        return Camera.onScreen(() -> name(window.shell().scene().lookup(selector)));
    }

    private static List<String> names(Iterable<Node> nodes) {
        var names = new ArrayList<String>();
        nodes.forEach(node -> names.add(name(node)));
        return names.stream().sorted().toList();
    }

    /// As a screen reader hears it.
    private static String name(Node node) {
        var given = node.getAccessibleText();
        return given != null && !given.isBlank() ? given
                : String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
