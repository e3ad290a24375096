package dev.recto.study;

import dev.recto.card.CardId;
import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.memory.Rating;
import dev.recto.memory.Scheduler;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One sitting: what is asked next, and what is made of the answers. Not thread-safe.
public final class Session {
    /// @param deck names of the deck to study, with all below it; empty for everything
    public Session(Library library, List<String> deck) {
    }

    /// What to ask now; empty if nothing is left for now, see [#nextDue].
    public Optional<Prompt> current() {
        throw new UnsupportedOperationException();
    }

    /// Records the rating of the current card and moves on. Durable on return.
    ///
    /// @throws IOException if it could not be made durable; the session has not moved, see [Library#retry]
    public void answer(Rating rating, Duration took) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Takes the last answer back; its card is asked again at once.
    public Optional<Library.Undone> undo() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// The whole queue in the order in which it would be asked if every answer were good, the current card first.
    public List<LibraryCard> queue() {
        throw new UnsupportedOperationException();
    }

    public Summary summary() {
        throw new UnsupportedOperationException();
    }

    /// When the next card comes, if none is left now.
    public Optional<Instant> nextDue() {
        throw new UnsupportedOperationException();
    }

    /// @param next the states each rating leads to
    /// @param counts what is left, this card included
    public record Prompt(LibraryCard card, Scheduler.NextStates next, Counts counts) {}

    /// What is left for now.
    public record Counts(int unseen, int learning, int due) {
        public int total() {
            return unseen + learning + due;
        }
    }

    /// What was done so far.
    ///
    /// @param answers given and not taken back
    /// @param ratings how often each was given: again, hard, good, easy
    /// @param took in all
    /// @param learned cards that were new and are now past their learning steps, or still in them
    /// @param again cards worth another look, most often failed first
    /// @param dueTomorrow cards that the next day will ask, new ones included
    public record Summary(
            int answers, List<Integer> ratings, Duration took, List<CardId> learned, List<CardId> again, int dueTomorrow) {}
}
