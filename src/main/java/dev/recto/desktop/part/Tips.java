package dev.recto.desktop.part;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Tooltips that show the key.
public final class Tips {
    private static final Duration SOON = Duration.millis(400);
    private static final double WIDEST = 420;

    private Tips() {}

    /// Shows the action's name and key.
    public static void tip(Node node, Action action) {
        whenPointedAt(node, () -> {
            var tooltip = tooltip(action.name());
            action.key().ifPresent(key -> tooltip.setGraphic(new KeyCap(key)));
            return tooltip;
        });
    }

    public static void tip(Node node, String text) {
        whenPointedAt(node, () -> tooltip(text));
    }

    /// A tooltip is a window with a scene of its own, and most are never looked at: it is made when the mouse first
    /// comes.
    private static void whenPointedAt(Node node, Supplier<Tooltip> tip) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, tip.get());
            }
        });
    }

    private static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        return tooltip;
    }
}
