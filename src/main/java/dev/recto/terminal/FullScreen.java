package dev.recto.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/// A study on the whole screen of a terminal. What does not fit is scrolled; what was on the screen comes back at the
/// end, also if the process is ended from outside.
final class FullScreen implements Screen {
    /// Ends of an escape sequence come at once; a person's next key does not.
    private static final long SEQUENCE_MILLIS = 60;
    /// A read without a time limit holds the lock that closing the terminal needs, until the next key.
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_SEQUENCE = 16;
    private static final int LOWEST_WITH_RULES = 10;
    private static final int ESCAPE = 27;
    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";
    private static final String RESET = "\u001b[0m";

    private final Terminal terminal;
    private final boolean colour;
    private final Attributes before;
    private final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();
    private final Thread restorer = new Thread(this::restore, "recto-restore-terminal");
    private Page page = new Page("", List.of(), 0, List.of());
    private int top;
    private boolean isRestored;

    /// The terminal that this process was started in.
    static FullScreen ofSystem(boolean colour) throws IOException {
        return new FullScreen(
                TerminalBuilder.builder().name("recto").system(true).dumb(false).encoding(StandardCharsets.UTF_8)
                        // Finding that out would show a flag for a moment and swallow keys typed ahead.
                        .graphemeCluster(false).build(),
                colour);
    }

    FullScreen(Terminal terminal, boolean colour) {
        this.terminal = terminal;
        this.colour = colour;
        this.before = terminal.enterRawMode();
        terminal.handle(Signal.INT, _ -> keys.add(Key.LEAVE));
        terminal.handle(Signal.WINCH, _ -> keys.add(Key.REDRAW));
        terminal.handle(Signal.CONT, _ -> resume());
        enter();
        Runtime.getRuntime().addShutdownHook(restorer);
        var reader = terminal.reader();
        Thread.ofPlatform().daemon().name("recto-keys").start(() -> readKeys(reader));
    }

    private void enter() {
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().print(NO_WRAP);
        terminal.flush();
    }

    private void resume() {
        terminal.enterRawMode();
        enter();
        keys.add(Key.REDRAW);
    }

    @Override
    public int width() {
        return terminal.getColumns() > 0 ? terminal.getColumns() : 80;
    }

    private int height() {
        return terminal.getRows() > 0 ? terminal.getRows() : 24;
    }

    @Override
    public boolean hasColour() {
        return colour;
    }

    @Override
    public void show(Page newPage) {
        var isSameCard = newPage.fresh() > 0;
        page = newPage;
        if (!isSameCard) {
            top = 0;
        } else if (page.fresh() - top > room() / 2 && page.body().size() - top > room()) {
            // The question stays where it is unless that would leave the answer out of sight.
            top = page.fresh();
        }
        draw();
    }

    @Override
    public Key key() {
        while (true) {
            var key = next();
            switch (key) {
                case LINE_UP -> scrollTo(top - 1);
                case LINE_DOWN -> scrollTo(top + 1);
                case PAGE_UP -> scrollTo(top - Math.max(1, room() - 2));
                case PAGE_DOWN -> scrollTo(top + Math.max(1, room() - 2));
                case TOP -> scrollTo(0);
                case BOTTOM -> scrollTo(page.body().size());
                default -> {
                    return key;
                }
            }
        }
    }

    private Key next() {
        try {
            return keys.take();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Key.LEAVE;
        }
    }

    private void scrollTo(int line) {
        top = line;
        draw();
    }

    /// Lines of the body that fit.
    private int room() {
        return Math.max(1, height() - page.foot().size() - (hasRules() ? 3 : 1));
    }

    private boolean hasRules() {
        return height() >= LOWEST_WITH_RULES;
    }

    private void draw() {
        top = Math.clamp(top, 0, Math.max(0, page.body().size() - room()));
        var lines = new ArrayList<String>();
        lines.add(page.head());
        if (hasRules()) {
            lines.add(rule(top > 0 ? " " + top + " more above ↑ " : ""));
        }
        var end = Math.min(page.body().size(), top + room());
        lines.addAll(page.body().subList(top, end));
        while (lines.size() < height() - page.foot().size() - (hasRules() ? 1 : 0)) {
            lines.add("");
        }
        if (hasRules()) {
            var below = page.body().size() - end;
            lines.add(rule(below > 0 ? " " + below + " more below ↓ " : ""));
        }
        lines.addAll(page.foot());
        put(lines);
    }

    private String rule(String label) {
        var line = "─".repeat(2) + label + "─".repeat(Math.max(0, width() - label.length() - 2));
        return colour ? "\u001b[2m" + line + RESET : line;
    }

    private void put(List<String> lines) {
        for (var row = 0; row < Math.min(lines.size(), height()); row++) {
            terminal.puts(Capability.cursor_address, row, 0);
            // Before the text: a cursor held at the right edge would take the last character with it.
            terminal.puts(Capability.clr_eol);
            terminal.writer().print(lines.get(row));
        }
        terminal.flush();
    }

    private void readKeys(NonBlockingReader reader) {
        try {
            for (var c = reader.read(PATIENCE_MILLIS); c != NonBlockingReader.EOF; c = reader.read(PATIENCE_MILLIS)) {
                if (c != NonBlockingReader.READ_EXPIRED) {
                    keys.add(c == ESCAPE ? sequence(reader) : Key.of(c));
                }
            }
        } catch (IOException _) {
            // The terminal is gone; so is the person.
        }
        keys.add(Key.LEAVE);
    }

    /// The key Escape itself, or one that sends a sequence: ESC, `[` or `O`, parameters, and a last character.
    private static Key sequence(NonBlockingReader reader) throws IOException {
        var introducer = reader.read(SEQUENCE_MILLIS);
        if (introducer < 0) {
            return Key.LEAVE;
        }
        if (introducer != '[' && introducer != 'O') {
            return Key.UNKNOWN;
        }
        var sequence = new StringBuilder();
        for (var c = reader.read(SEQUENCE_MILLIS); c >= 0 && sequence.length() < LONGEST_SEQUENCE; ) {
            sequence.append((char) c);
            if (c >= '@' && c <= '~') {
                break;
            }
            c = reader.read(SEQUENCE_MILLIS);
        }
        return Key.ofSequence(sequence.toString());
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(restorer);
        } catch (IllegalStateException _) {
            // The process is ending, and the hook runs by itself.
        }
        restore();
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void restore() {
        if (!isRestored) {
            isRestored = true;
            terminal.writer().print(RESET + WRAP);
            terminal.puts(Capability.cursor_normal);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }
}
