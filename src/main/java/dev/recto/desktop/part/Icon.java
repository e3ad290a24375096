package dev.recto.desktop.part;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// A letter of the icons' font. Size and colour are the style sheet's.
///
/// Ikonli's own node writes both into a style of its own each time they change: each icon is then styled twice, and
/// what has come into the window is drawn twice.
public final class Icon extends Text {
    public Icon(Feather sign) {
        getStyleClass().add("icon");
        show(sign);
    }

    public void show(Feather sign) {
        setText(Character.toString(sign.getCode()));
    }
}
