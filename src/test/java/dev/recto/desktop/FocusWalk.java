package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.KeyCap;
import dev.recto.desktop.part.Keys;
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
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A walk by Tab and Shift Tab over all that takes the focus in a window: each control is met, shows that it has the
/// focus, has a name and tells its key, and each key of the screen does what it says.
final class FocusWalk {
    private static final int RING = 5;

    private FocusWalk() {}

    /// @param least how many controls there are at least, so that the walk does not pass for want of any
    static void walk(TestWindow window, int least) throws Exception {
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
    static List<Node> focusables(TestWindow window) throws Exception {
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

    static String name(TestWindow window, String selector) throws Exception {
        return Camera.onScreen(() -> name(window.shell().scene().lookup(selector)));
    }

    private static List<String> names(Iterable<Node> nodes) {
        var names = new ArrayList<String>();
        nodes.forEach(node -> names.add(name(node)));
        return names.stream().sorted().toList();
    }

    /// As a screen reader hears it.
    static String name(Node node) {
        var given = node.getAccessibleText();
        return given != null && !given.isBlank() ? given
                : String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
