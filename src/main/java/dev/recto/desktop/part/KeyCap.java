package dev.recto.desktop.part;

import javafx.scene.control.Label;

/// The picture of a key. Screen readers hear the key from the control it belongs to.
public final class KeyCap extends Label {
    public KeyCap(Key key) {
        super(key.label());
        getStyleClass().add("keycap");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
    }
}
