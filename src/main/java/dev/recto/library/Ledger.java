package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Journal;
import dev.recto.journal.JournalLine;
import dev.recto.library.Entry.LeftDocument;
import dev.recto.library.Library.Undone;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A library whose journal and documents are read: here changes are made durable and then show. Whoever calls sees to
/// it that there is one change at a time.
final class Ledger {
    private final Journal journal;
    private final Contents contents;
    private final Moment moment;
    private final String folder;
    private boolean scheduleIsStale;

    /// When and where something is done.
    interface Moment {
        /// In milliseconds, as the journal keeps it.
        Instant now();

        ZoneOffset offset(Instant now);
    }

    /// @param folder of the library, for messages
    Ledger(Journal journal, Contents contents, Moment moment, String folder) {
        this.journal = journal;
        this.contents = contents;
        this.moment = moment;
        this.folder = folder;
    }

    /// Takes in what the journal holds and reads the documents.
    void load() {
        contents.report(journal.problems());
        contents.report(ClockAhead.in(journal.lines(), moment.now()));
        contents.take(journal.lines());
        record(contents.loadFolder());
    }

    Journal journal() {
        return journal;
    }

    Contents contents() {
        return contents;
    }

    /// Whether something has changed since the schedule was written.
    boolean scheduleIsStale() {
        return scheduleIsStale;
    }

    void scheduleIsWritten() {
        scheduleIsStale = false;
    }

    /// Makes a change durable, then lets it show.
    void change(Entry entry) throws IOException {
        change(entry, Progress.NONE);
    }

    private void change(Entry entry, Progress progress) throws IOException {
        var now = moment.now();
        show(journal.append(EntryFormat.type(entry), now, moment.offset(now), EntryFormat.members(entry)), progress);
    }

    /// Tries to make unsaved changes durable.
    void retry() throws IOException {
        show(journal.retry(), Progress.NONE);
    }

    boolean isUnsaved(CardId id) {
        return journal.unsavedLines().stream()
                .anyMatch(line -> Told.of(line).entry() instanceof Entry.Review review && review.card().equals(id));
    }

    /// Takes back the last wanted action that is not taken back yet.
    Optional<Undone> undo(Predicate<Entry> wanted, Progress progress) throws IOException {
        var pending = unsavedUndo();
        retry();
        if (pending.isPresent()) {
            return pending;
        }
        var last = contents.lastAction(journal.device(), wanted);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var undone = contents.describe(last.get().entry());
        var left = last.get().entry() instanceof Entry.Import imported
                ? contents.leftBy(imported)
                : List.<LeftDocument>of();
        change(new Entry.Undo(last.get().id().toString(), left), progress);
        return Optional.of(undone);
    }

    /// What [#undo] of any action would take back now.
    Optional<Undone> lastDone() {
        return unsavedUndo().or(() -> contents.lastAction(journal.device(), _ -> true)
                .map(last -> contents.describe(last.entry())));
    }

    /// What an undo that is accepted but not durable takes back.
    private Optional<Undone> unsavedUndo() {
        return journal.unsavedLines().reversed().stream().limit(1)
                .flatMap(line -> Told.of(line).entry() instanceof Entry.Undo undo ? Stream.of(undo) : Stream.empty())
                .findFirst().flatMap(undo -> contents.describeAction(undo.target()));
    }

    private void show(List<JournalLine> lines, Progress progress) {
        if (!lines.isEmpty()) {
            scheduleIsStale = true;
            record(contents.show(lines, progress));
        }
    }

    /// Writes down what was found new in documents. It costs nothing if that fails: it will be found again.
    private void record(List<Entry> found) {
        if (found.isEmpty() || !journal.isWritable()) {
            return;
        }
        try {
            for (var entry : found) {
                change(entry);
            }
        } catch (IOException e) {
            contents.report(List.of(Problem.of(folder,
                    "what is new in the documents is not saved yet: " + Reason.of(e).what(),
                    "It will be saved with the next answer.")));
        }
    }
}
