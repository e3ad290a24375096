package dev.recto.desktop.study;

import dev.recto.card.CardId;
import dev.recto.library.LibraryCard;
import dev.recto.library.Undone;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import dev.recto.study.Summary;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the study screen needs of a session. Used by one thread at a time, never by that of the window.
interface Sitting {
    /// The time that the session goes by.
    Instant now();

    Optional<Session.Prompt> current();

    /// Durable on return.
    void answer(Rating rating, Duration took) throws IOException;

    /// Tries again to make durable what [#answer] could not, and moves on.
    void retry() throws IOException;

    Optional<Undone> undo() throws IOException;

    List<LibraryCard> queue();

    /// The cards with these ids that are still there.
    List<LibraryCard> cards(List<CardId> ids);

    /// How often this card was graded "again" in this sitting.
    int forgotten(CardId id);

    Summary summary();

    Optional<Instant> nextDue();

    /// Ends the sitting: what is derived from it is written.
    void end() throws IOException;
}
