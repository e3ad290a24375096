package dev.recto.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/// The two faces of the window.
///
/// The ground is the token `-color-bg-inset` of the face's colours, needed before any style sheet is applied: the system
/// fills a new window with it until the first frame is drawn.
enum Face {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css", ColorScheme.LIGHT, Color.web("#EFF2F5")),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css", ColorScheme.DARK, Color.web("#11151B"));

    private final String base;
    private final String colours;
    private final ColorScheme scheme;
    private final Color ground;

    Face(String base, String colours, ColorScheme scheme, Color ground) {
        this.base = base;
        this.colours = colours;
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

    /// Address of the style sheet that ours stands on.
    String base() {
        return base;
    }

    /// Address of the style sheet with our colours.
    String colours() {
        return Shapes.resource(colours).toExternalForm();
    }

    ColorScheme scheme() {
        return scheme;
    }

    Color ground() {
        return ground;
    }
}
