package dev.recto.terminal;

import dev.recto.render.Styling;
import dev.recto.render.TerminalCard;

/// Styles for what is around a card. The colours are the eight that the user's terminal has.
record Ansi(Styling styling) {
    private static final String RESET = "\u001b[0m";

    /// With the SGR number that sets it (ECMA-48, 8.3.117).
    enum Colour {
        RED(31), GREEN(32), MAGENTA(35), CYAN(36);

        private final int sgr;

        Colour(int sgr) {
            this.sgr = sgr;
        }
    }

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    String underlined(String text) {
        return styled("4", text);
    }

    String coloured(Colour colour, String text) {
        return styling == Styling.COLOURS ? styled(String.valueOf(colour.sgr), text) : text;
    }

    /// The sign of a key as on a key cap.
    String cap(Colour colour, String key) {
        return switch (styling) {
            case PLAIN -> key + " ";
            case ATTRIBUTES -> styled("1;7", " " + key + " ") + " ";
            case COLOURS -> styled("1;7;" + colour.sgr, " " + key + " ") + " ";
        };
    }

    private String styled(String sgr, String text) {
        return styling == Styling.PLAIN || text.isEmpty() ? text : "\u001b[" + sgr + "m" + text + RESET;
    }

    /// The columns that a line of text with styles takes.
    static int columns(String styled) {
        return TerminalCard.columns(styled.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    /// The same followed by spaces up to so many columns.
    static String padded(String styled, int columns) {
        return styled + " ".repeat(Math.max(0, columns - columns(styled)));
    }
}
