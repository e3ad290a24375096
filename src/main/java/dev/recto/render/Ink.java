package dev.recto.render;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/// How a terminal shows what a card says. The eight colours are the user's own, so that they suit any background; yet
/// no text is blue, which is lost on a black one, or yellow, which is lost on a white one.
final class Ink {
    static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    static final AttributedStyle HEADING = PLAIN.bold();
    static final AttributedStyle FAINT = PLAIN.faint();
    static final AttributedStyle CODE = PLAIN.foreground(AttributedStyle.CYAN);
    static final AttributedStyle FORMULA = PLAIN.foreground(AttributedStyle.MAGENTA);
    static final AttributedStyle MARK = PLAIN.bold().inverse();
    static final AttributedStyle RIGHT = PLAIN.bold().foreground(AttributedStyle.GREEN);

    private Ink() {}

    /// The line with its ink as escape sequences. JLine's own way would put ASCII in place of a table's lines.
    static String ansi(AttributedString line, Styling styling) {
        if (styling == Styling.PLAIN) {
            return line.toString();
        }
        var text = new StringBuilder();
        for (int start = 0, end; start < line.length(); start = end) {
            end = line.runLimit(start);
            var style = styling == Styling.COLOURS ? line.styleAt(start) : line.styleAt(start).foregroundDefault();
            var run = line.substring(start, end);
            text.append(style.equals(PLAIN) ? run : "\u001b[" + style.toAnsi() + "m" + run + "\u001b[0m");
        }
        return text.toString();
    }
}
