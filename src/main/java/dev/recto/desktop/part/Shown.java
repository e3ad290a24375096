package dev.recto.desktop.part;

import javafx.scene.Node;

/// Whether something is to be seen. What is not takes no room either.
public final class Shown {
    private Shown() {}

    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
