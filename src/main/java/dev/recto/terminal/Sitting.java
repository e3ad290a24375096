package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.Samples;
import dev.recto.study.LookThrough;
import dev.recto.study.Session;
import java.io.IOException;
import java.util.List;

/// A study from the first card to the summary, on whatever there is to show it.
final class Sitting {
    private final Surroundings surroundings;
    private final Library library;
    private final Samples samples;

    Sitting(Surroundings surroundings, Library library) {
        this.surroundings = surroundings;
        this.library = library;
        this.samples = new Samples(surroundings.samples());
    }

    /// @param deck names of the deck, outermost first; empty for everything
    void study(List<String> deck) throws IOException {
        if (library.access() == Library.Access.READ_ONLY) {
            look(deck);
            return;
        }
        if (!isForAScreen(deck)) {
            sumUp(new Session(library, deck));
            return;
        }
        Session session;
        try (var screen = screen()) {
            if (library.cards().isEmpty()) {
                new Welcome(library, samples, screen).run();
            }
            session = new Session(library, deck);
            if (!library.cards().isEmpty()) {
                new TerminalStudy(library, session, screen, new PictureKeys(library, surroundings.outside())).run();
            }
        }
        sumUp(session);
    }

    /// No answer could be kept, so none is taken.
    private void look(List<String> deck) throws IOException {
        var cards = new LookThrough(library, deck);
        if (cards.queue().isEmpty()) {
            surroundings.print(NothingDue.of(library, new Session(library, deck)));
            return;
        }
        try (var screen = screen()) {
            new TerminalLook(cards, screen, new PictureKeys(library, surroundings.outside()),
                    "Nothing is graded" + library.readOnlyBecause().map(why -> ": " + why.what()).orElse("") + ".")
                            .run();
        }
        surroundings.print(Words.count(cards.seen(), "card") + " looked at, nothing graded.");
    }

    /// A person is shown whatever they could do something about; a script only cards.
    private boolean isForAScreen(List<String> deck) {
        return surroundings.interactive()
                ? !library.cards().isEmpty() || samples.areThere()
                : new Session(library, deck).current().isPresent();
    }

    private void sumUp(Session session) {
        new StudySummary(library, session).lines().forEach(surroundings::printWords);
    }

    private Screen screen() throws IOException {
        return surroundings.interactive() && !"dumb".equals(surroundings.environment().get("TERM"))
                ? FullScreen.ofSystem(Colours.of(surroundings)) : new PipedScreen(surroundings);
    }
}
