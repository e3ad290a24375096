package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// What is known of a library: at first what it was when it was last let go of, if no file has changed since; then its
/// journal and documents, read when something is to be changed or when nobody waits. Thread-safe.
final class LibraryState implements Ledger.Moment {
    private final Holding holding;
    private final Library.Surroundings surroundings;
    private final Parts parts;
    private final LibraryCache cache;
    private final ReentrantLock changing;
    private volatile View view;
    private volatile Optional<Ledger> ledger = Optional.empty();
    /// The journals' stamps as they were before they were read.
    private SortedMap<String, String> journalsRead = new TreeMap<>();
    private boolean closed;

    /// @param changing held by whoever changes something
    LibraryState(Holding holding, Library.Surroundings surroundings, Parts parts, ReentrantLock changing) {
        this.holding = holding;
        this.surroundings = surroundings;
        this.parts = parts;
        this.changing = changing;
        this.cache = new LibraryCache(parts.disk(), holding.folder(), surroundings.deviceFolder(), parts.build());
        this.view = new Contents(holding.folder(), parts, ReadingCache.NOTHING);
    }

    /// Shows what was kept, or reads what there is.
    ///
    /// @throws IOException if the journals cannot be listed
    void begin() throws IOException {
        var isAsItWas = holding.problems().isEmpty() && !holding.hasBrokenImport(surroundings.deviceFolder(), parts);
        var snapshot = isAsItWas ? cache.snapshot(this::settledCard) : Optional.<Snapshot>empty();
        // One with answers from the future is not shown: the journal is read, which says what is wrong with the clock.
        if (snapshot.isPresent() && !ClockAhead.of(snapshot.get().table().cards(), now())) {
            view = snapshot.get();
        } else {
            settle();
        }
    }

    private Card settledCard(CardId id) {
        try {
            return settled().contents().card(id).orElseThrow().card();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads journal and documents, if that is not done yet and the library is not closed.
    void settle() throws IOException {
        changing.lock();
        try {
            if (!closed) {
                settled();
            }
        } finally {
            changing.unlock();
        }
    }

    /// Journal and documents, read now if they were not before.
    Ledger settled() throws IOException {
        changing.lock();
        try {
            if (ledger.isEmpty()) {
                if (closed) {
                    throw new IOException("the library is closed");
                }
                ledger = Optional.of(read());
                view = ledger.get().contents();
                if (!scheduleIsStale()) {
                    keep();
                }
            }
            return ledger.get();
        } finally {
            changing.unlock();
        }
    }

    private Ledger read() throws IOException {
        journalsRead = cache.journalStamps();
        var journal = holding.journal(surroundings.deviceFolder(), parts);
        try {
            var read = new Ledger(journal, new Contents(holding.folder(), parts, cache.readings()),
                    this, holding.folder().toString());
            read.load();
            return read;
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /// Keeps for the next start what is to be seen, if this instance writes and nothing is wrong.
    void keep() {
        if (ledger.isEmpty() || !isWritable() || !problems().isEmpty() || unsaved() > 0) {
            return;
        }
        try {
            var own = ledger.get().journal().device() + "/";
            var journals = new TreeMap<>(journalsRead);
            journals.keySet().removeIf(path -> path.startsWith(own));
            cache.journalStamps().forEach((path, stamp) -> {
                if (path.startsWith(own)) {
                    journals.put(path, stamp);
                }
            });
            cache.keep(ledger.get().contents(), journals);
        } catch (IOException e) {
            // The next start takes longer, nothing else.
        }
    }

    /// What is shown.
    View view() {
        return view;
    }

    /// Journal and documents, if they were read.
    Optional<Ledger> ledger() {
        return ledger;
    }

    boolean isWritable() {
        return holding.lock().isPresent() && ledger.map(read -> read.journal().isWritable()).orElse(true);
    }

    /// Why nothing may be written although that was asked for; empty if it may be.
    Optional<Problem> readOnlyBecause() {
        if (holding.lock().isEmpty()) {
            return holding.problems().stream().findFirst();
        }
        return isWritable() ? Optional.empty() : Optional.of(Problem.of(
                holding.folder().toString(), "a newer version of Recto wrote in this library",
                "It is open for reading only here; install the newer version to study."));
    }

    /// Makes a change durable, then lets it show.
    void change(Entry entry) throws IOException {
        changing.lock();
        try {
            requireWritable();
            var at = settled();
            requireWritable(); // the journal may have been written by a newer version
            at.change(entry);
        } finally {
            changing.unlock();
        }
    }

    /// @throws IOException if the library is open for reading only
    void requireWritable() throws IOException {
        if (!isWritable()) {
            throw new IOException("the library is open for reading only");
        }
    }

    List<Problem> problems() {
        return Stream.concat(holding.problems().stream(),
                ledger.stream().flatMap(read -> read.contents().problems().stream())).toList();
    }

    int unsaved() {
        return ledger.map(read -> read.journal().unsaved()).orElse(0);
    }

    /// Whether answers have come since the readable schedule was written.
    boolean scheduleIsStale() {
        return ledger.map(Ledger::scheduleIsStale).orElse(false);
    }

    /// From now on nothing is read any more.
    ///
    /// @return whether it was not closed before
    boolean close() {
        var before = closed;
        closed = true;
        return !before;
    }

    /// Lets go of all files, the lock last.
    void release() throws IOException {
        try {
            if (ledger.isPresent()) {
                ledger.get().journal().close();
            }
        } finally {
            if (holding.lock().isPresent()) {
                holding.lock().get().close();
            }
        }
    }

    @Override
    public Instant now() {
        // The journal keeps milliseconds; what is computed before an answer and after a restart is the same.
        return surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneOffset offset(Instant now) {
        return surroundings.zone().get().getRules().getOffset(now);
    }
}
