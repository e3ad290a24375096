package dev.recto.desktop.study;

import dev.recto.card.CardId;
import dev.recto.library.Library;
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
import java.util.function.Supplier;

/// A session of the user's library. It is made away from the window, by [#begin] or when it is first asked for.
final class SessionSitting implements Sitting {
    private final Library library;
    private final Supplier<Session> opening;
    private Optional<Session> session = Optional.empty();
    private Optional<Answer> refused = Optional.empty();

    /// An answer that the journal did not even keep.
    private record Answer(Rating rating, Duration took) {}

    SessionSitting(Library library, Supplier<Session> opening) {
        this.library = library;
        this.opening = opening;
    }

    /// Makes the session and finds the first card. What goes wrong with that will go wrong again where it is asked for,
    /// and be seen to there.
    Optional<Session.Prompt> begin() {
        try {
            return current();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Session session() {
        if (session.isEmpty()) {
            session = Optional.of(opening.get());
        }
        return session.get();
    }

    @Override
    public Instant now() {
        return library.now();
    }

    @Override
    public Optional<Session.Prompt> current() {
        return session().current();
    }

    @Override
    public void answer(Rating rating, Duration took) throws IOException {
        try {
            session().answer(rating, took);
            refused = Optional.empty();
        } catch (IOException e) {
            refused = library.unsaved() == 0 ? Optional.of(new Answer(rating, took)) : Optional.empty();
            throw e;
        }
    }

    /// Somebody else may have saved what was kept; then the session has moved on, and nothing is given a second time.
    @Override
    public void retry() throws IOException {
        session().retry();
        if (refused.isPresent()) {
            answer(refused.get().rating(), refused.get().took());
        }
    }

    @Override
    public Optional<Undone> undo() throws IOException {
        return session().undo();
    }

    @Override
    public List<LibraryCard> queue() {
        return session().queue();
    }

    @Override
    public List<LibraryCard> cards(List<CardId> ids) {
        return ids.stream().flatMap(id -> library.card(id).stream()).toList();
    }

    @Override
    public int forgotten(CardId id) {
        return session().forgotten(id);
    }

    @Override
    public Summary summary() {
        return session().summary();
    }

    @Override
    public Optional<Instant> nextDue() {
        return session().nextDue();
    }

    @Override
    public void end() throws IOException {
        if (library.access() == Library.Access.WRITE) {
            library.writeSchedule();
        }
    }
}
