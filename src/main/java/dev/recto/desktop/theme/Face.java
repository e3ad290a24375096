package dev.recto.desktop.theme;

import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/// The two faces of the window.
///
/// The ground is the token `-color-bg-inset` of the face's colours, needed before any style sheet is applied: the
/// system fills a new window with it until the first frame is drawn.
enum Face {
    LIGHT("light", ColorScheme.LIGHT, Color.web("#EFF2F5")),
    DARK("dark", ColorScheme.DARK, Color.web("#11151B"));

    private final Sheet controls;
    private final Sheet shapes;
    private final ColorScheme scheme;
    private final Color ground;

    Face(String name, ColorScheme scheme, Color ground) {
        this.controls = new Sheet(name + "-controls.css");
        this.shapes = new Sheet(name + ".css");
        this.scheme = scheme;
        this.ground = ground;
    }

    static Face of(Appearance appearance, ColorScheme system) {
        return switch (appearance) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> system == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    /// Address of the style sheet of the toolkit's own controls, which ours stands on.
    String controls() {
        return controls.address();
    }

    /// Address of our style sheet.
    ///
    /// @param percent of the design's size of text
    String shapes(int percent) {
        return shapes.at(percent);
    }

    ColorScheme scheme() {
        return scheme;
    }

    Color ground() {
        return ground;
    }
}
