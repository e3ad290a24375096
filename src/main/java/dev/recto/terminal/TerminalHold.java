package dev.recto.terminal;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/// A terminal while the study has it whole: its other screen, no cursor, every key at once. What was there before comes
/// back when it is given back, also if the process is ended from outside.
final class TerminalHold {
    private static final String RESET = "\u001b[0m";
    /// Autowrap (DECAWM) off: a line up to the last column is no reason to move on. Bracketed paste (xterm's 2004) on.
    private static final String OWN_MODES = "\u001b[?7l\u001b[?2004h";
    private static final String USUAL_MODES = "\u001b[?2004l\u001b[?7h";

    private final Terminal terminal;
    private final Attributes before;
    private final Thread atExit = new Thread(this::giveBack, "recto-restore-terminal");
    private boolean isHeld;
    private boolean isOver;

    TerminalHold(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        Runtime.getRuntime().addShutdownHook(atExit);
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
            terminal.writer().print(RESET + USUAL_MODES);
            terminal.puts(Capability.cursor_normal);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    /// Gives the terminal back and stops this process, as Ctrl-Z does to any other. Returns when it is continued; the
    /// signal of that says to [#take] the terminal again.
    void suspend() {
        giveBack();
        try {
            // A program that handles SIGTSTP has to stop itself, and Java has no call for that. This shell's parent is us.
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
