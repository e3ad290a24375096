package dev.recto.terminal;

import dev.recto.render.Styling;
import java.util.regex.Pattern;

/// How much of styles and colours a person sees.
final class Colours {
    /// Terminals of old, and descriptions of new ones, that have no colours.
    private static final Pattern COLOURLESS = Pattern.compile("vt[0-9]+|.*-(m|mono)");

    private Colours() {}

    /// Nothing where there is no terminal or a dumb one. `NO_COLOR`, if present and not empty, turns colours off
    /// whatever its value (https://no-color.org); it is about colours alone, so bold and underlined stay.
    static Styling of(Surroundings surroundings) {
        var environment = surroundings.environment();
        var terminal = environment.getOrDefault("TERM", "");
        if (!surroundings.interactive() || terminal.equals("dumb")) {
            return Styling.PLAIN;
        }
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !COLOURLESS.matcher(terminal).matches()
                ? Styling.COLOURS : Styling.ATTRIBUTES;
    }
}
