package dev.recto.desktop.study;

import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.summary.AnotherLook;
import dev.recto.memory.Rating;
import dev.recto.study.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the study screen stands.
public sealed interface StudyStage {
    /// The card that lies on the sheet, if one does.
    default Optional<ShownCard> onSheet() {
        return Optional.empty();
    }

    /// A card lies on the sheet.
    sealed interface WithCard extends StudyStage {
        ShownCard card();

        @Override
        default Optional<ShownCard> onSheet() {
            return Optional.of(card());
        }
    }

    /// The first card is being looked for.
    record Opening() implements StudyStage {}

    /// A question lies on the sheet.
    ///
    /// @param hints parts of the answer that were named
    record Asking(ShownCard card, int hints) implements WithCard {}

    /// Question and answer lie on the sheet and wait for a grade.
    record Answered(ShownCard card) implements WithCard {}

    /// The grade is on its way to the disk. The card stays until it is there.
    record Saving(ShownCard card, Rating rating) implements WithCard {}

    /// The grade is kept, but not on disk.
    record Unsaved(ShownCard card, Rating rating, NotSaved why) implements WithCard {}

    /// Nothing is left for now, or the user has left.
    ///
    /// @param again the cards of `summary` that are worth another look
    /// @param left cards of the sitting that were not asked
    /// @param nextDue when the next card comes, if it is known
    record Over(Summary summary, List<AnotherLook> again, int left, Optional<Instant> nextDue)
            implements StudyStage {}
}
