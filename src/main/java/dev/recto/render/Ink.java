package dev.recto.render;

import org.jline.utils.AttributedStyle;

/// How a terminal shows what a card says. The eight colours are the user's own, so that they suit any background.
final class Ink {
    static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    static final AttributedStyle HEADING = PLAIN.bold();
    static final AttributedStyle FAINT = PLAIN.faint();
    static final AttributedStyle CODE = PLAIN.foreground(AttributedStyle.CYAN);
    static final AttributedStyle FORMULA = PLAIN.foreground(AttributedStyle.MAGENTA);
    static final AttributedStyle MARK = PLAIN.bold().foreground(AttributedStyle.YELLOW);
    static final AttributedStyle RIGHT = PLAIN.bold().foreground(AttributedStyle.GREEN);

    private Ink() {}
}
