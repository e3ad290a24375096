package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;

/// An import that the end of the program or of the machine has cut short, as the next start finds it.
final class BrokenImport {
    private static final String CUT_SHORT = " was cut short: the program or the machine stopped";

    private final Incoming incoming;
    private final String library;
    private final Consumer<Problem> problems;

    /// @param library its folder, for messages
    /// @param problems takes what is to be said
    BrokenImport(Incoming incoming, String library, Consumer<Problem> problems) {
        this.incoming = incoming;
        this.library = library;
        this.problems = problems;
    }

    /// Brings the rest of the files in. What never came near the library is left to be removed.
    ///
    /// @param lastImport number of the last line of an import that this device has written, 0 if there is none
    /// @return what is to be recorded
    /// @throws IOException if it cannot be done now
    Optional<Entry.Import> finish(long lastImport) throws IOException {
        try {
            var intention = incoming.intention();
            if (intention.isEmpty() && !incoming.isOver()) {
                problems.accept(Problem.of(library, "an import" + CUT_SHORT + " before anything of it had come in",
                        "Nothing has changed; import the documents again."));
            }
            return intention.filter(left -> left.after() >= lastImport).flatMap(left -> finish(left.entry()));
        } catch (IllegalArgumentException e) {
            problems.accept(Problem.of(incoming.name(), "an import" + CUT_SHORT
                    + ", and what it was about to do cannot be understood: " + e.getMessage(),
                    "Import the documents again. What had not come in is kept in " + incoming.setAside() + "."));
            return Optional.empty();
        }
    }

    private Optional<Entry.Import> finish(Entry.Import intended) {
        var here = incoming.moveIn(intended.documents(), (document, why) -> problems.accept(Problem.of(
                document.document(), "its import" + CUT_SHORT + ", and it could not be finished: "
                        + Reason.of(why).what(),
                ("Nothing of it was taken in. " + Reason.of(why).before("import it again")).strip())));
        var refused = new HashSet<String>();
        intended.documents().forEach(document -> refused.add(document.document()));
        here.forEach(document -> refused.remove(document.document()));
        var choices = intended.choices().stream()
                .filter(chosen -> chosen.document().filter(refused::contains).isEmpty()).toList();
        if (here.isEmpty() && choices.isEmpty()) {
            return Optional.empty();
        }
        problems.accept(Problem.of(library, "an import of " + here.size()
                + (here.size() == 1 ? " document" : " documents") + CUT_SHORT,
                "It has been finished now; undo takes all of it back."));
        return Optional.of(new Entry.Import(here, choices));
    }
}
