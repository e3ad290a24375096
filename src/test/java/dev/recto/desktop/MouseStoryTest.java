package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.part.GradeButton;
import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.desktop.summary.SummaryScreen;
import dev.recto.desktop.welcome.WelcomeScreen;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a document to the summary of its study by mouse alone.
class MouseStoryTest {
    @TempDir
    private Path home;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = Files.writeString(home.resolve("rivers.md"), """
                # Rivers

                ## What is a delta?

                Land that a river builds where it meets still water.

                ## What is a meander?

                A bend of a river that grows on its outer side.

                ## What is an estuary?

                A mouth that the tide reaches.
                """);
    }

    @Test
    void theMainStory() throws Exception {
        try (var window = new TestWindow(home, home.resolve("none"), document)) {
            // One card is not wanted.
            window.waitForWords("Take in 3 cards");
            Camera.frames(6);
            click(window, box(window, 2));
            window.waitForWords("Take in 2 cards");
            click(window, button(window, "Take in 2 cards, key Ctrl Enter"));
            window.waitForScreen(HomeScreen.class);
            window.waitForWords("Study 2 cards");
            Camera.frames(6);
            click(window, button(window, "Study 2 cards, key Space"));
            window.waitForScreen(StudyScreen.class);

            window.waitForSheet("What is a delta?");
            click(window, button(window, "Show answer, key Space"));
            window.waitForSheet("Land that a river builds where it meets still water.");
            click(window, grade(window, Rating.AGAIN));
            window.waitForSheet("What is an estuary?");
            click(window, button(window, "Undo, key U"));
            window.waitForSheet("What is a delta?");
            click(window, button(window, "Show answer, key Space"));
            window.waitForSheet("Land that a river builds where it meets still water.");
            click(window, grade(window, Rating.EASY));
            window.waitForSheet("What is an estuary?");
            click(window, button(window, "Leave, key Esc"));
            window.waitForScreen(SummaryScreen.class);
            Camera.frames(6);
            click(window, button(window, "Done, key Space"));
            window.waitForScreen(HomeScreen.class);
            window.waitForWords("Study 1 card");
            assertEquals(1, window.opened().cards().stream().filter(card -> card.memory() instanceof New).count());

            click(window, button(window, "Settings, key Ctrl ,"));
            window.waitForScreen(SettingsScreen.class);
            click(window, button(window, "Appearance"));
            window.waitForWords("Dark");
            Camera.frames(6);
            click(window, button(window, "Theme: Dark"));
            window.waitFor(() -> window.shell().theme().isDark());
            click(window, button(window, "Home, key D"));
            window.waitForScreen(HomeScreen.class);
            click(window, button(window, "Keys, key ?"));
            window.waitForWords("Larger text");
            Camera.frames(6);
            click(window, button(window, "Close, key Esc"));
            window.waitForScreen(HomeScreen.class);
        }
    }

    @Test
    void theWheelWithControlChangesTheTextSize() throws Exception {
        try (var window = new TestWindow(home, home.resolve("none"))) {
            window.waitForScreen(WelcomeScreen.class);
            turn(window, 40, true);
            assertEquals(110, window.shell().theme().textSize());
            turn(window, 15, true);
            turn(window, 15, true);
            assertEquals(110, window.shell().theme().textSize(), "a touchpad's small steps add up");
            turn(window, 15, true);
            assertEquals(125, window.shell().theme().textSize());
            turn(window, -40, true);
            assertEquals(110, window.shell().theme().textSize());
            turn(window, -40, false);
            assertEquals(110, window.shell().theme().textSize());
        }
        try (var window = new TestWindow(home, home.resolve("none"))) {
            assertEquals(110, window.shell().theme().textSize(), "remembered");
            window.press(KeyCode.CONTROL, KeyCode.NUMPAD0);
            assertEquals(100, window.shell().theme().textSize());
            window.press(KeyCode.CONTROL, KeyCode.ADD);
            assertEquals(110, window.shell().theme().textSize());
            window.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
            assertEquals(100, window.shell().theme().textSize());
        }
    }

    private static void turn(TestWindow window, double pixels, boolean control) throws Exception {
        Camera.onScreen(() -> window.shell().scene().getRoot().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, 50, 50, 50, 50, false, control, false, false, false, false, 0, pixels, 0, pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    private static void click(TestWindow window, Node node) throws Exception {
        Camera.frames(3);
        window.robot().clickOn(node);
        Camera.frames(2);
    }

    private static Node button(TestWindow window, String name) throws Exception {
        return shown(window, node -> node instanceof ButtonBase button
                && name.equals(button.getAccessibleText() == null ? button.getText() : button.getAccessibleText()));
    }

    private static Node grade(TestWindow window, Rating rating) throws Exception {
        return shown(window, node -> node instanceof GradeButton grade && grade.rating() == rating);
    }

    /// The box before that card, counted from 1.
    private static Node box(TestWindow window, int card) throws Exception {
        var words = card + ". ";
        var cell = shown(window, node -> node.getStyleClass().contains("import-row")
                && String.valueOf(node.getAccessibleText()).startsWith(words));
        return Camera.onScreen(() -> find(cell, CheckBox.class::isInstance));
    }

    private static Node shown(TestWindow window, Predicate<Node> wanted)
            throws Exception {
        window.waitFor(() -> find(window.shell().scene().getRoot(), wanted) != null);
        return Camera.onScreen(() -> find(window.shell().scene().getRoot(), wanted));
    }

    private static @Nullable Node find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return null;
        }
        if (wanted.test(node)) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
