package dev.recto.terminal;

import dev.recto.library.Progress;
import dev.recto.render.TerminalCard;

/// How far long work has come, on one line of a terminal that is written over and over; elsewhere nothing.
final class ProgressLine implements Progress {
    private static final int WIDTH = 78;

    private final Surroundings surroundings;
    private boolean isShown;

    ProgressLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public synchronized boolean report(int done, int total, String what) {
        if (surroundings.interactive() && total > 1) {
            var line = done + " of " + total + "  " + TerminalCard.harmless(what).replace('\n', ' ');
            var shown = TerminalCard.shortened(line, WIDTH);
            surroundings.err().print(
                    "\r" + shown + " ".repeat(Math.max(0, WIDTH - TerminalCard.columns(shown))) + "\r");
            surroundings.err().flush();
            isShown = true;
        }
        return true;
    }

    /// Removes the line.
    synchronized void clear() {
        if (isShown) {
            surroundings.err().print(" ".repeat(WIDTH) + "\r");
            surroundings.err().flush();
            isShown = false;
        }
    }
}
