package dev.recto.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/// A terminal while the study has it whole: its other screen, no cursor, every key at once. What was there before comes
/// back when it is given back, also if the process is ended from outside.
final class TerminalHold {
    private static final String RESET = "\u001b[0m";
    /// Autowrap (DECAWM) off: a line up to the last column is no reason to move on. Bracketed paste (xterm's 2004) on.
    private static final String OWN_MODES = "\u001b[?7l\u001b[?2004h";
    private static final String USUAL_MODES = "\u001b[?2004l\u001b[?7h";

    private final Terminal terminal;
    private final OutputStream wire;
    private final String farewell;
    private final Attributes before;
    private final Thread atExit = new Thread(this::giveBack, "recto-restore-terminal");
    private boolean isHeld;
    private boolean isOver;

    /// @param wire what the terminal itself writes to. When the process is ended, JLine closes its terminal in the same
    ///     moment in which this gives it back, and a closed one takes nothing.
    TerminalHold(Terminal terminal, OutputStream wire) {
        this.terminal = terminal;
        this.wire = wire;
        this.farewell = RESET + USUAL_MODES + sequence(Capability.cursor_normal) + sequence(Capability.exit_ca_mode);
        this.before = terminal.getAttributes();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private String sequence(Capability capability) {
        var sequence = terminal.getStringCapability(capability);
        return sequence == null ? "" : Curses.tputs(sequence);
    }

    synchronized void take() {
        if (isOver) {
            return;
        }
        isHeld = true;
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().print(OWN_MODES);
        terminal.flush();
    }

    synchronized void giveBack() {
        if (isHeld) {
            isHeld = false;
            unlessClosed(terminal::flush);
            try {
                wire.write(farewell.getBytes(StandardCharsets.UTF_8));
                wire.flush();
            } catch (IOException _) {
                // The terminal is gone, and its modes with it.
            }
            unlessClosed(() -> terminal.setAttributes(before));
        }
    }

    /// A closed terminal has been flushed and has its attributes back already.
    private static void unlessClosed(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException _) {
            // It is closed.
        }
    }

    /// Shows something, if the study has the terminal. What comes while it has not would fall among what others show.
    synchronized void whileHeld(Runnable showing) {
        if (isHeld) {
            showing.run();
        }
    }

    /// Whether this process is being ended: asked to do without a hook that was never there, Java says that it is late.
    static boolean isProcessEnding() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException _) {
            return true;
        }
    }

    /// Gives the terminal back and stops this process, as Ctrl-Z does to any other. Returns when it is continued; the
    /// signal of that says to [#take] the terminal again.
    void suspend() {
        giveBack();
        try {
            // A program that handles SIGTSTP has to stop itself, and Java has no call for that. This shell's parent is
            // us.
            new ProcessBuilder("sh", "-c", "kill -STOP $PPID").inheritIO().start().waitFor();
        } catch (IOException _) {
            // Without a shell there is nobody to come back to.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        take();
    }

    /// Gives the terminal back for good.
    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook runs by itself.
        }
        synchronized (this) {
            giveBack();
            isOver = true;
        }
    }
}
