package dev.recto.terminal;

import dev.recto.render.Styling;
import dev.recto.render.TerminalCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/// A study without a terminal: what is new is printed below what was there, and each character of the input is a key.
///
/// The end of a line that has keys on it is no key itself, so that scripts may write one key a line; an empty line is
/// Enter. A terminal that cannot be drawn on hands over whole lines, too, which is said once.
final class PipedScreen implements Screen {
    private final InputStream in;
    private final PrintStream out;
    private final int width;
    private boolean isLineEmpty = true;
    private boolean tellsOfEnter;

    PipedScreen(Surroundings surroundings) {
        this.in = surroundings.in();
        this.out = surroundings.out();
        this.width = LineWidth.of(surroundings);
        this.tellsOfEnter = surroundings.interactive();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public Styling styling() {
        return Styling.PLAIN;
    }

    @Override
    public void show(Page page) {
        if (page.fresh() == 0) {
            print(page.head());
        }
        print("");
        page.body().stream().skip(page.fresh()).forEach(this::print);
        print("");
        foot(page);
    }

    @Override
    public void showAgain(Page page) {
        print("");
        foot(page);
    }

    private void foot(Page page) {
        if (!page.message().isEmpty()) {
            Page.wrapped(List.of(page.message()), width).forEach(this::print);
        }
        page.foot().forEach(this::print);
        if (tellsOfEnter) {
            Page.wrapped(List.of("Keys count once Enter ends their line."), width).forEach(this::print);
            tellsOfEnter = false;
        }
        out.flush();
    }

    private void print(String line) {
        out.println(TerminalCard.harmless(line));
    }

    @Override
    public Key key() {
        try {
            while (true) {
                var character = in.read();
                if (character < 0) {
                    return Key.END;
                }
                var isEndOfLine = character == '\n';
                var isKey = character != '\r' && (!isEndOfLine || isLineEmpty);
                isLineEmpty = isEndOfLine || isLineEmpty && character == '\r';
                if (isKey) {
                    return Key.of(character);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
