package dev.recto.desktop;

import dev.recto.desktop.frame.Device;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.theme.TextSizes;
import dev.recto.desktop.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

/// Larger and smaller text, by keys and by the wheel, remembered on this device.
///
/// Each sign is known by what the layout gives and by its key: with Ctrl held some systems name only the key, and on
/// some layouts plus is on the key of equals and needs Shift.
final class TextZoom {
    /// A notch of a common wheel, in the toolkit's pixels; a touchpad gives many smaller ones.
    private static final double NOTCH = 40;

    private final Theme theme;
    private final Device device;
    private final Consumer<Toast> tell;
    private final List<Action> actions = List.of(
            new Action("Larger text",
                    List.of(Key.control('+'), Key.control(KeyCode.PLUS, "+"), Key.control(KeyCode.EQUALS, "+"),
                            Key.control(KeyCode.ADD, "+")),
                    () -> resize(TextSizes::larger)),
            new Action("Smaller text",
                    List.of(Key.control('-'), Key.control(KeyCode.MINUS, "-"), Key.control(KeyCode.SUBTRACT, "-")),
                    () -> resize(TextSizes::smaller)),
            new Action("Normal text",
                    List.of(Key.control('0'), Key.control(KeyCode.DIGIT0, "0"), Key.control(KeyCode.NUMPAD0, "0")),
                    () -> resize(size -> Theme.NORMAL_TEXT)));
    private double scrolled;

    TextZoom(Theme theme, Device device, Consumer<Toast> tell) {
        this.theme = theme;
        this.device = device;
        this.tell = tell;
    }

    List<Action> actions() {
        return actions;
    }

    void watch(Scene scene) {
        scene.addEventFilter(ScrollEvent.SCROLL, this::scroll);
    }

    private void scroll(ScrollEvent event) {
        if (!event.isShortcutDown() || event.isInertia()) {
            return;
        }
        event.consume();
        var turned = event.getDeltaY();
        scrolled = Math.signum(scrolled) == -Math.signum(turned) ? turned : scrolled + turned;
        if (Math.abs(scrolled) >= NOTCH) {
            resize(scrolled > 0 ? TextSizes::larger : TextSizes::smaller);
            scrolled = 0;
        }
    }

    private void resize(IntUnaryOperator how) {
        theme.setTextSize(how.applyAsInt(theme.textSize()));
        device.change(settings -> settings.withTextSize(theme.textSize()));
        tell.accept(Toast.of("Text size " + theme.textSize() + "%"));
    }
}
