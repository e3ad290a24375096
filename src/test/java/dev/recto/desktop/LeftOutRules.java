package dev.recto.desktop;

import dev.recto.desktop.theme.ThemeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.css.Selector;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Says which rules that the build has left out of AtlantaFX's sheet some control on the screen would have matched, in
/// whatever state it is: hovered, focused, disabled.
final class LeftOutRules implements Studio.Taker {
    private final List<Selector> leftOut = ThemeRules.leftOut();
    private final TreeSet<String> missed = new TreeSet<>();

    /// "home-light: .tab-pane > .tab"
    List<String> missed() {
        return List.copyOf(missed);
    }

    @Override
    public void take(Scene scene, String name) throws InterruptedException {
        Camera.onScreen(() -> {
            look(scene.getRoot(), name);
            Window.getWindows().forEach(window -> look(window.getScene().getRoot(), name));
        });
    }

    private void look(Node node, String name) {
        leftOut.stream().filter(rule -> rule.applies(node)).forEach(rule -> missed.add(name + ": " + rule));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, name));
        }
    }
}
