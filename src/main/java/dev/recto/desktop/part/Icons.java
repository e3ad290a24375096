package dev.recto.desktop.part;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, all of one family. They are ornament: the control beside them has the words.
public final class Icons {
    private Icons() {}

    /// In the colour of its surroundings.
    public static FontIcon icon(Feather sign) {
        return new FontIcon(sign);
    }

    /// In the muted colour of text.
    public static FontIcon quiet(Feather sign) {
        return styled(sign, "quiet");
    }

    /// In ink blue.
    public static FontIcon ink(Feather sign) {
        return styled(sign, "ink");
    }

    private static FontIcon styled(Feather sign, String style) {
        var icon = new FontIcon(sign);
        icon.getStyleClass().add(style);
        return icon;
    }
}
