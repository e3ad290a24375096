package dev.recto.library;

import dev.recto.card.Problem;
import java.util.List;

/// What an import did.
///
/// @param added cards that are new
/// @param updated cards that were known and whose wording or answer changed; they keep their memory
/// @param unchanged cards that were known as they are
/// @param gone cards that their document no longer has; their memory is kept
/// @param problems what did not come in, and why
/// @param recorded whether anything has changed that an undo would take back
public record ImportReport(
        int documents, int added, int updated, int unchanged, int gone, List<Problem> problems, boolean recorded) {}
