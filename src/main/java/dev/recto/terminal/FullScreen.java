package dev.recto.terminal;

import dev.recto.render.Styling;
import dev.recto.render.TerminalCard;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/// A study on the whole screen of a terminal. What does not fit is scrolled; what was on the screen comes back at the
/// end.
final class FullScreen implements Screen {
    private static final int LOWEST_WITH_RULES = 10;
    private static final String LINE = "─";

    private final Terminal terminal;
    private final Ansi ansi;
    private final TerminalHold hold;
    private final TerminalKeys keys;
    private Page page = new Page("", List.of(), 0, List.of());
    private int top;

    /// The terminal that this process was started in.
    static FullScreen ofSystem(Styling styling) throws IOException {
        return new FullScreen(
                TerminalBuilder.builder().name("recto").system(true).dumb(false).encoding(StandardCharsets.UTF_8)
                        // Finding that out would show a flag for a moment and swallow keys typed ahead.
                        .graphemeCluster(false).build(),
                new FileOutputStream(FileDescriptor.out), styling);
    }

    /// @param wire what the terminal itself writes to
    FullScreen(Terminal terminal, OutputStream wire, Styling styling) {
        this.terminal = terminal;
        this.ansi = new Ansi(styling);
        this.hold = new TerminalHold(terminal, wire);
        this.keys = new TerminalKeys(terminal.reader());
        terminal.handle(Signal.INT, _ -> keys.press(Key.END));
        terminal.handle(Signal.WINCH, _ -> keys.press(Key.REDRAW));
        terminal.handle(Signal.TSTP, _ -> hold.suspend());
        terminal.handle(Signal.CONT, _ -> {
            hold.take();
            keys.press(Key.REDRAW);
        });
        hold.take();
        keys.start();
    }

    @Override
    public int width() {
        return whileOpen(() -> terminal.getColumns() > 0 ? terminal.getColumns() : 80);
    }

    private int height() {
        return whileOpen(() -> terminal.getRows() > 0 ? terminal.getRows() : 24);
    }

    /// When the process is ended from outside JLine closes the terminal, perhaps just after an answer was saved. Its
    /// next page is not shown any more: who wants to show it waits for the end, which is a moment away.
    private static <T> T whileOpen(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalStateException closed) {
            while (TerminalHold.isProcessEnding()) {
                LockSupport.park();
            }
            throw closed;
        }
    }

    @Override
    public Styling styling() {
        return ansi.styling();
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
    public void showAgain(Page samePage) {
        page = samePage;
        draw();
    }

    @Override
    public Key key() {
        while (true) {
            var key = keys.take();
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

    private void scrollTo(int line) {
        top = line;
        draw();
    }

    /// Lines of the body that fit.
    private int room() {
        return Math.max(1, height() - foot().size() - (hasRules() ? 3 : 1));
    }

    private boolean hasRules() {
        return height() >= LOWEST_WITH_RULES;
    }

    /// News stand in the line above what can be done, so that nothing moves; only long ones take lines of their own.
    private boolean hasMessageInRule() {
        return hasRules() && TerminalCard.columns(page.message()) <= width() - 30;
    }

    private List<String> foot() {
        var foot = new ArrayList<String>();
        if (!page.message().isEmpty() && !hasMessageInRule()) {
            Page.wrapped(List.of(page.message()), width()).forEach(line -> foot.add(ansi.bold(line)));
        }
        foot.addAll(page.foot());
        return foot;
    }

    private void draw() {
        var foot = foot();
        top = Math.clamp(top, 0, Math.max(0, page.body().size() - room()));
        var lines = new ArrayList<String>();
        lines.add(page.head());
        if (hasRules()) {
            lines.add(rule(page.caption().kind(), top > 0 ? top + " more above ↑" : page.caption().source()));
        }
        var end = Math.min(page.body().size(), top + room());
        lines.addAll(page.body().subList(top, end));
        while (lines.size() < height() - foot.size() - (hasRules() ? 1 : 0)) {
            lines.add("");
        }
        if (hasRules()) {
            var below = page.body().size() - end;
            lines.add(rule(hasMessageInRule() ? page.message() : "", below > 0 ? below + " more below ↓" : ""));
        }
        lines.addAll(foot);
        var shown = lines.subList(0, Math.min(lines.size(), height()));
        whileOpen(() -> {
            hold.whileHeld(() -> put(shown));
            return shown;
        });
    }

    /// A line across the screen with something said on either side; what has no room on the right is left out.
    private String rule(String left, String right) {
        var start = left.isEmpty() ? "" : " " + TerminalCard.shortened(left, width() - 6) + " ";
        var end = right.isEmpty() || TerminalCard.columns(start + right) > width() - 8 ? "" : " " + right + " ";
        var between = width() - TerminalCard.columns(start + end) - 4;
        return ansi.faint(LINE.repeat(2)) + (page.message().equals(left) ? ansi.bold(start) : ansi.faint(start))
                + ansi.faint(LINE.repeat(Math.max(0, between)) + end + LINE.repeat(2));
    }

    /// Asks nothing that would wait for the end of the process: who ends it waits for the terminal.
    private void put(List<String> lines) {
        for (var row = 0; row < lines.size(); row++) {
            terminal.puts(Capability.cursor_address, row, 0);
            // Before the text: a cursor held at the right edge would take the last character with it.
            terminal.puts(Capability.clr_eol);
            terminal.writer().print(lines.get(row));
        }
        terminal.flush();
    }

    @Override
    public void close() {
        hold.end();
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
