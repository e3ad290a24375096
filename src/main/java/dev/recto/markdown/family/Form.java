package dev.recto.markdown.family;

import dev.recto.markdown.kind.Blanks.Notation;
import java.util.Set;

/// What the mark itself says about how the question is to be asked.
public sealed interface Form {
    /// Nothing: wording and answer decide.
    sealed interface Open extends Form {}

    /// A question of the document's own. What stands between it and an announced answer is more of it.
    record Asked() implements Open {}

    /// What a note is about. All below it tells of it, a task with its solution as well.
    record Topic() implements Open {}

    /// The question is a term, and the answer says what it is.
    record Term() implements Form {}

    /// The question is a sentence, and the answer says whether it is true.
    ///
    /// @param reason why it is, or is not; possibly empty
    record Judged(boolean verdict, String reason) implements Form {}

    /// The question is a text with blanks in one of these notations.
    record Cloze(Set<Notation> notations) implements Form {
        public Cloze {
            notations = Set.copyOf(notations);
        }
    }
}
