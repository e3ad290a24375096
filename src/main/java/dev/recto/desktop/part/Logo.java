package dev.recto.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;

/// Recto's sign: a written leaf with a folded corner, and its name.
public final class Logo extends HBox {
    private final Label name = new Label("Recto");

    public Logo() {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign(), name);
    }

    /// Narrow windows show the sign alone.
    public void setNameShown(boolean shown) {
        name.setVisible(shown);
        name.setManaged(shown);
    }

    private static Node sign() {
        return new Group(
                path("logo-leaf", "M0 0 H11 L17 6 V20 H0 Z"),
                path("logo-fold", "M11 0 L17 6 H11 Z"),
                path("logo-lines", "M4 9 H13 V10.6 H4 Z M4 12.4 H13 V14 H4 Z M4 15.8 H9 V17.4 H4 Z"));
    }

    private static SVGPath path(String style, String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(style);
        return path;
    }
}
