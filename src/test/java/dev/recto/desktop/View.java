package dev.recto.desktop;

import dev.recto.desktop.theme.Appearance;
import java.util.List;

/// One way a window can look.
///
/// @param width of the window, in pixels
/// @param textSize per cent of the design's size
record View(Appearance appearance, int width, int textSize) {
    static final int HEIGHT = 800;

    private static final int WIDE = 1280;
    private static final int NORMAL = 100;

    /// Three widths, and text of double size in a wide window and in a narrow one.
    static List<View> all(Appearance appearance) {
        return List.of(of(appearance), new View(appearance, 1000, NORMAL), new View(appearance, 640, NORMAL),
                new View(appearance, WIDE, 200), new View(appearance, 640, 200));
    }

    /// The window as it first opens.
    static View of(Appearance appearance) {
        return new View(appearance, WIDE, NORMAL);
    }

    boolean isFirst() {
        return equals(of(appearance));
    }

    /// "home-dark", "home-dark-640", "home-dark-text-200"
    String name(String screen) {
        return screen + "-" + appearance.label()
                + (width == WIDE ? "" : "-" + width) + (textSize == NORMAL ? "" : "-text-" + textSize);
    }
}
