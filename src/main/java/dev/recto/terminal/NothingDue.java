package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.study.Session;

/// Why there is nothing to study, and when there will be.
final class NothingDue {
    static final String NO_CARDS = "No cards yet. Import a markdown document: recto import PATH";

    private NothingDue() {}

    static String of(Library library, Session session) {
        if (library.cards().isEmpty()) {
            return library.problems().isEmpty() ? NO_CARDS : "No cards can be asked until that is mended.";
        }
        return session.nextDue()
                .map(due -> "Nothing is due. The next card comes "
                        + Words.when(due, library.now(), library.day().zone()) + ".")
                .orElse("Nothing is due.");
    }
}
