package dev.recto.desktop.theme;

import java.util.Locale;

/// Which of the two faces the window shows.
public enum Appearance {
    SYSTEM, LIGHT, DARK;

    /// `system`, `light`, `dark`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
