package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What is to be seen of a library. Nobody who looks waits for the disk.
sealed interface View permits Contents, Snapshot {
    CardTable table();

    Optional<LibraryCard> card(CardId id);

    /// What is remembered of a card, whether it is to be seen or not.
    MemoryState memory(CardId id);

    LibraryOptions options();

    /// New cards answered for the first time on a day.
    int firstAnswersOn(LocalDate day);

    /// New cards asked for on a day beyond the limit.
    int moreOn(LocalDate day);

    /// How long an answer takes, from the last ones; empty before the first.
    Optional<Duration> usualAnswer();

    /// What each rating would lead to.
    ///
    /// @param offset from UTC, now
    Scheduler.NextStates preview(CardId id, Instant now, ZoneOffset offset);

    /// Where a picture of a document lies if not at its relative place.
    Optional<String> pictureElsewhere(String document, String reference);
}
