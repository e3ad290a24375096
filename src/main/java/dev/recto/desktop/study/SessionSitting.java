package dev.recto.desktop.study;

import dev.recto.card.CardId;
import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A session of the user's library. The session is made when it is first asked for, away from the window.
final class SessionSitting implements Sitting {
    private final Library library;
    private final Supplier<Session> opening;
    private Optional<Session> session = Optional.empty();
    private Optional<Answer> last = Optional.empty();

    private record Answer(Rating rating, Duration took) {}

    SessionSitting(Library library, Supplier<Session> opening) {
        this.library = library;
        this.opening = opening;
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
        last = Optional.of(new Answer(rating, took));
        session().answer(rating, took);
        last = Optional.empty();
    }

    /// An answer that the journal did not even keep is given to it once more.
    @Override
    public void retry() throws IOException {
        var before = session().summary().answers();
        session().retry();
        if (last.isPresent() && session().summary().answers() == before) {
            session().answer(last.get().rating(), last.get().took());
        }
        last = Optional.empty();
    }

    @Override
    public Optional<Library.Undone> undo() throws IOException {
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
    public Session.Summary summary() {
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
