package dev.recto.desktop.card;

import javafx.animation.AnimationTimer;

/// Says when what has changed in the window is drawn: the pulse that begins next draws it, and when one more begins,
/// that is done. The page itself knows this only by two frames of the web engine's own clock, which come later.
final class Drawing extends AnimationTimer {
    private static final int DRAWN = 2;
    /// By then what was drawn is on the screen too, also where this thread carries it there.
    private static final int SEEN = 3;

    private final Runnable drawn;
    private final Runnable seen;
    private int begun = SEEN;

    Drawing(Runnable drawn, Runnable seen) {
        this.drawn = drawn;
        this.seen = seen;
    }

    /// Begins to wait, anew if it already does.
    void begin() {
        begun = 0;
        start();
    }

    @Override
    public void handle(long now) {
        switch (++begun) {
            case DRAWN -> drawn.run();
            case SEEN -> {
                stop();
                seen.run();
            }
            default -> { }
        }
    }
}
