package dev.recto.desktop.frame;

/// How much room a screen has.
public enum Width {
    NARROW, MEDIUM, WIDE;

    /// Large text takes room too: the width counts in units of text at normal size, and above 150 per cent the layout
    /// is narrow whatever the width.
    ///
    /// @param pixels of the window
    /// @param textSize per cent
    public static Width of(double pixels, int textSize) {
        if (textSize > 150) {
            return NARROW;
        }
        var room = room(pixels, textSize);
        return room >= 1200 ? WIDE : room >= 720 ? MEDIUM : NARROW;
    }

    /// The width in units of text at normal size.
    ///
    /// @param pixels of the window
    /// @param textSize per cent
    public static double room(double pixels, int textSize) {
        return pixels * 100 / Math.max(100, textSize);
    }
}
