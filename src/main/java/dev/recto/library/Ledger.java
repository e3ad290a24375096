package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Journal;
import dev.recto.journal.JournalLine;
import dev.recto.library.Entry.LeftDocument;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    /// The number of the last line of an import that this device has written, 0 if there is none.
    private long lastImport;

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
        notice(journal.lines());
        try {
            finishBrokenImport(contents::take);
        } catch (IOException e) {
            contents.report(List.of(Problem.of(folder, "an import was cut short: the program or the machine stopped, "
                    + "and it cannot be finished now: " + Reason.of(e).what(),
                    Reason.of(e).before("start Recto again: it is finished then"))));
        }
        record(contents.loadFolder());
    }

    /// Carries out an import.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` says so; then nothing has changed
    ImportReport take(ImportPlan plan, Progress progress) throws IOException {
        retry();
        finishBrokenImport(lines -> show(lines, Progress.NONE));
        try (var incoming = incoming()) {
            var outcome = contents.writeFiles(plan, incoming, journal.lastSeq(), progress);
            if (outcome.report().recorded()) {
                change(new Entry.Import(outcome.documents(), outcome.choices()));
            } else {
                clearQuietly(incoming);
            }
            return outcome.report();
        }
    }

    /// @param taking takes in the line by which it is finished
    private void finishBrokenImport(Consumer<List<JournalLine>> taking) throws IOException {
        var incoming = incoming();
        if (!journal.isWritable()) {
            return;
        }
        if (incoming.isEmpty()) {
            clearQuietly(incoming);
            return;
        }
        var broken = new BrokenImport(incoming, folder, problem -> contents.report(List.of(problem)));
        var left = broken.finish(lastImport);
        if (left.isPresent()) {
            taking.accept(append(left.get()));
        }
        clearQuietly(incoming);
    }

    private Incoming incoming() {
        return contents.incoming(journal.device());
    }

    /// What stays is removed by the next import or the next start.
    private static void clearQuietly(Incoming incoming) {
        try {
            incoming.clear();
        } catch (IOException e) {
            // The journal says that it is done.
        }
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
        show(append(entry), progress);
    }

    private List<JournalLine> append(Entry entry) throws IOException {
        var now = moment.now();
        var lines = journal.append(EntryFormat.type(entry), now, moment.offset(now), EntryFormat.members(entry));
        scheduleIsStale = true;
        notice(lines);
        return lines;
    }

    /// Remembers the last import of this device.
    private void notice(List<JournalLine> durable) {
        durable.stream().filter(line -> line.id().device().equals(journal.device()) && line.type().equals("import"))
                .forEach(line -> lastImport = Math.max(lastImport, line.id().seq()));
    }

    /// Tries to make unsaved changes durable.
    void retry() throws IOException {
        var lines = journal.retry();
        notice(lines);
        show(lines, Progress.NONE);
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
            if (lines.stream().anyMatch(line -> line.type().equals("import"))) {
                clearQuietly(incoming());
            }
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
