package dev.recto.desktop.part;

import org.kordamp.ikonli.feather.Feather;

/// Icons, all of one family. They are ornament: the control beside them has the words.
public final class Icons {
    private Icons() {}

    /// In the colour of its surroundings.
    public static Icon icon(Feather sign) {
        return new Icon(sign);
    }

    /// In the muted colour of text.
    public static Icon quiet(Feather sign) {
        return styled(sign, "quiet");
    }

    /// In ink blue.
    public static Icon ink(Feather sign) {
        return styled(sign, "ink");
    }

    private static Icon styled(Feather sign, String style) {
        var icon = new Icon(sign);
        icon.getStyleClass().add(style);
        return icon;
    }
}
