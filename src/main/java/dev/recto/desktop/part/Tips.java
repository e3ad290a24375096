package dev.recto.desktop.part;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips that show the key.
public final class Tips {
    private static final Duration SOON = Duration.millis(400);
    private static final double WIDEST = 420;

    private Tips() {}

    /// Shows the action's name and key.
    public static void tip(Node node, Action action) {
        var tooltip = tooltip(action.name());
        action.key().ifPresent(key -> tooltip.setGraphic(new KeyCap(key)));
        Tooltip.install(node, tooltip);
    }

    public static void tip(Node node, String text) {
        Tooltip.install(node, tooltip(text));
    }

    private static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setShowDelay(SOON);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        return tooltip;
    }
}
