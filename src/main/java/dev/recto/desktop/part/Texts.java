package dev.recto.desktop.part;

import javafx.scene.control.Label;

/// Words on the window. None has a fixed width: other languages are longer.
public final class Texts {
    private Texts() {}

    /// On one line; too long for its place it ends in an ellipsis.
    public static Label line(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// On as many lines as it takes. A layout may not squeeze it.
    public static Label flowing(String text, String... styles) {
        var label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
