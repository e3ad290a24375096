package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.study.Session;
import java.io.IOException;
import java.util.List;

/// A study from the first card to the summary, on whatever there is to show it.
final class Sitting {
    private final Surroundings surroundings;
    private final Library library;

    Sitting(Surroundings surroundings, Library library) {
        this.surroundings = surroundings;
        this.library = library;
    }

    void study(List<String> deck) throws IOException {
        var session = new Session(library, deck);
        if (session.current().isPresent() || surroundings.interactive() && !library.cards().isEmpty()) {
            try (var screen = screen()) {
                new TerminalStudy(library, session, screen).run();
            }
        }
        new StudySummary(library, session).lines().forEach(surroundings::print);
    }

    private Screen screen() throws IOException {
        return surroundings.interactive() && !"dumb".equals(surroundings.environment().get("TERM"))
                ? FullScreen.ofSystem(Colours.wanted(surroundings)) : new PipedScreen(surroundings);
    }
}
