package dev.recto.terminal;

/// Whether a person sees colours.
final class Colours {
    private Colours() {}

    /// A terminal has colours unless it is dumb or the user does not want them: `NO_COLOR`, if present and not empty,
    /// turns them off whatever its value (https://no-color.org).
    static boolean wanted(Surroundings surroundings) {
        var environment = surroundings.environment();
        return surroundings.interactive()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
