package dev.recto.terminal;

/// What a person asks for with one key.
enum Key {
    /// Space or Enter: show the answer, then Good.
    ON,
    AGAIN,
    HARD,
    GOOD,
    EASY,
    UNDO,
    /// How the next part of the answer begins.
    HINT,
    /// Open the card's pictures, or its document, with the system's programs.
    OPEN,
    /// Fetch the card's pictures from the web.
    FETCH,
    MORE,
    /// Take in the decks that come with the app.
    SAMPLES,
    HELP,
    LEAVE,
    /// There is no more input, or the person wants to be out at once.
    END,
    LINE_UP,
    LINE_DOWN,
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    BOTTOM,
    /// The screen has another size or was drawn over: show the page again.
    REDRAW,
    UNKNOWN;

    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int CTRL_B = 2;
    private static final int CTRL_F = 6;
    private static final int CTRL_L = 12;
    private static final int ESCAPE = 27;

    /// The key that sends this character by itself.
    static Key of(int character) {
        return switch (character) {
            case ' ', '\r', '\n' -> ON;
            case '1' -> AGAIN;
            case '2' -> HARD;
            case '3' -> GOOD;
            case '4' -> EASY;
            case 'u', 'U' -> UNDO;
            case 'm', 'M' -> MORE;
            case 's', 'S' -> SAMPLES;
            case 'h', 'H' -> HINT;
            case 'o', 'O' -> OPEN;
            case 'f', 'F' -> FETCH;
            case '?' -> HELP;
            case 'q', 'Q', ESCAPE -> LEAVE;
            case CTRL_C, CTRL_D -> END;
            case 'k' -> LINE_UP;
            case 'j' -> LINE_DOWN;
            case CTRL_B -> PAGE_UP;
            case CTRL_F -> PAGE_DOWN;
            case 'g' -> TOP;
            case 'G' -> BOTTOM;
            case CTRL_L -> REDRAW;
            default -> UNKNOWN;
        };
    }

    /// The key that sends ESC `[` or ESC `O`, then this (xterm's and VT220's codes).
    static Key ofSequence(String sequence) {
        return switch (sequence) {
            case "A" -> LINE_UP;
            case "B" -> LINE_DOWN;
            case "5~" -> PAGE_UP;
            case "6~" -> PAGE_DOWN;
            case "H", "1~", "7~" -> TOP;
            case "F", "4~", "8~" -> BOTTOM;
            case "M" -> ON;
            default -> UNKNOWN;
        };
    }
}
