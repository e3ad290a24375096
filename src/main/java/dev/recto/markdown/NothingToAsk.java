package dev.recto.markdown;

import dev.recto.card.Problem;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.family.Purpose;
import java.util.List;
import java.util.Optional;

/// Says why a document gave no card, and what would.
final class NothingToAsk {
    private static final String WHAT_IS_ASKED = "A heading with its answer below it becomes a card, and so does a line "
            + "“Q: …” with a line “A: …”.";

    private NothingToAsk() {}

    /// @param leftOut of a document without cards
    /// @param purpose what it is written for, if that is why it has none
    static Problem in(SourceText source, List<LeftOut> leftOut, Optional<Purpose> purpose) {
        if (source.text().isBlank()) {
            return Problem.of(source.path(), "this file is empty", WHAT_IS_ASKED);
        }
        if (!leftOut.isEmpty() && leftOut.stream().allMatch(left -> left.what().equals(Remainder.LINKS))) {
            return Problem.of(source.path(), "only links in this file, nothing to ask",
                    "Choose a document that has the answers itself.");
        }
        if (purpose.isPresent()) {
            return Problem.of(source.path(), "this looks like " + purpose.get().words() + ", not like questions",
                    "If it is to be learned, choose another scheme for it: “notes” asks for each heading with text.");
        }
        return Problem.of(source.path(), "no question with an answer was found", WHAT_IS_ASKED);
    }
}
