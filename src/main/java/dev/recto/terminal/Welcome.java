package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.Progress;
import dev.recto.library.Samples;
import java.io.IOException;
import java.util.List;

/// What an empty library shows: the sample decks by one key, and the way to documents of one's own.
final class Welcome {
    private static final String CHOICE = "s try the sample decks   q leave";

    private final Library library;
    private final Samples samples;
    private final Screen screen;

    Welcome(Library library, Samples samples, Screen screen) {
        this.library = library;
        this.samples = samples;
        this.screen = screen;
    }

    /// Waits until the person has the sample decks or leaves.
    void run() {
        show("");
        while (library.cards().isEmpty()) {
            switch (screen.key()) {
                case SAMPLES -> show(takeIn());
                case REDRAW -> show("");
                case LEAVE, END -> {
                    return;
                }
                default -> { }
            }
        }
    }

    /// @return what went wrong; nothing if nothing did
    private String takeIn() {
        show("Taking them in ...");
        try {
            library.imports().take(samples.plan(library, Progress.NONE), Progress.NONE);
            return library.cards().isEmpty() ? "There are no cards in " + samples.folder() + "." : "";
        } catch (IOException e) {
            return "They did not come in: " + Refused.sentence(e, "press s to try again");
        }
    }

    private void show(String message) {
        var foot = message.isEmpty() ? List.of(CHOICE) : List.of(message, CHOICE);
        screen.show(Page.ofText("Recto", List.of(
                "No cards yet.",
                "",
                "The sample decks have interview questions, notes and exercises to try Recto with.",
                "",
                "A document of your own: leave, then say  recto import PATH"),
                Page.wrapped(foot, screen.width()), screen.width()));
    }
}
