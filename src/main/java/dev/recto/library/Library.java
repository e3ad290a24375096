package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.journal.Journal;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.Rating;
import dev.recto.memory.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/// The user's folder: documents, journal and identity make cards with a memory. Thread-safe.
///
/// Whatever changes something is one line of the journal and durable on return. If it could not be made durable an
/// `IOException` says so: the line is kept, nothing of it shows yet, and [#retry] makes it durable and lets it show.
public final class Library implements AutoCloseable {
    private final Holding holding;
    private final Surroundings surroundings;
    private final Parts parts;
    /// Held by whoever changes something, while it is made durable. Readers never wait for the disk.
    private final ReentrantLock changing = new ReentrantLock();
    private final LibraryState state;
    private final Imports imports;

    /// Where time, zone and this device's own notes come from.
    ///
    /// @param clock of the machine
    /// @param zone asked at every answer, since a traveller's zone changes
    /// @param deviceFolder outside the library, for the device id and the last (sequence, hash) of each library
    public record Surroundings(InstantSource clock, Supplier<ZoneId> zone, Path deviceFolder) {}

    /// Whether things may be changed. One process at a time has the right to write a library.
    public enum Access { WRITE, READ_ONLY }

    private Library(Holding holding, Surroundings surroundings, Parts parts) {
        this.holding = holding;
        this.surroundings = surroundings;
        this.parts = parts;
        this.state = new LibraryState(holding, surroundings, parts, changing);
        this.imports = new Imports(holding.folder(), parts, state, changing);
    }

    /// Opens the library, creating the folder if it is missing and `access` is WRITE.
    ///
    /// If no file of it has changed since it was last let go of, it shows what it was then, at once, and reads journal
    /// and documents when something is to be changed, or by [#settle]. If another process writes, [#access] is
    /// READ_ONLY and a problem says so.
    ///
    /// @throws IOException if the folder cannot be read at all
    public static Library open(Path folder, Access access, Surroundings surroundings) throws IOException {
        return open(folder, access, surroundings, Parts.real());
    }

    static Library open(Path folder, Access access, Surroundings surroundings, Parts parts) throws IOException {
        var library = new Library(Holding.of(folder, access, parts), surroundings, parts);
        try {
            library.state.begin();
        } catch (IOException | RuntimeException e) {
            library.state.release();
            throw e;
        }
        return library;
    }

    /// Reads journal and documents, if that is not done yet. Nothing that is shown changes by it, unless a file was
    /// changed in this very moment.
    ///
    /// @throws IOException if the journals cannot be listed
    public void settle() throws IOException {
        state.settle();
    }

    public Path folder() {
        return holding.folder();
    }

    public Access access() {
        return state.isWritable() ? Access.WRITE : Access.READ_ONLY;
    }

    /// Why [#access] is READ_ONLY although writing was asked for; empty if it is not.
    public Optional<Problem> readOnlyBecause() {
        return state.readOnlyBecause();
    }

    /// What was found wrong on opening or since, and what was done about it.
    public List<Problem> problems() {
        return state.problems();
    }

    /// All cards, in the library's order.
    public List<LibraryCard> cards() {
        return state.view().table().cards();
    }

    public Optional<LibraryCard> card(CardId id) {
        return state.view().card(id);
    }

    /// Ids that start with `prefix`, in order.
    public List<CardId> idsStartingWith(String prefix) {
        return state.view().table().startingWith(prefix);
    }

    public LibraryOptions options() {
        return state.view().options();
    }

    /// Changes how cards are scheduled and how many are asked. Durable on return.
    public void setOptions(LibraryOptions options) throws IOException {
        state.change(new Entry.Options(options));
    }

    /// The boundary of today in the zone of now.
    public DayBoundary day() {
        return new DayBoundary(surroundings.zone().get(), options().dayEndsAt());
    }

    public Instant now() {
        return state.now();
    }

    /// New cards that were answered for the first time on the present day.
    public int newToday() {
        return state.view().firstAnswersOn(day().dayOf(now()));
    }

    /// New cards asked for today beyond the daily limit.
    public int moreToday() {
        return state.view().moreOn(day().dayOf(now()));
    }

    /// How long an answer usually takes, from the last 200; one that took over two minutes counts as two: its reader
    /// was away. Empty before the first answer.
    public Optional<Duration> usualAnswer() {
        return state.view().usualAnswer();
    }

    /// Asks for more new cards today. Durable on return.
    public void studyMore(int cards) throws IOException {
        state.change(new Entry.More(cards));
    }

    /// What each rating would lead to now.
    ///
    /// @throws IllegalArgumentException if there is no such card
    public Scheduler.NextStates preview(CardId id) {
        var now = now();
        return state.view().preview(id, now, state.offset(now));
    }

    /// Records an answer. Durable on return.
    ///
    /// While an answer to the same card is not durable yet, this only tries again to make it so: a key pressed a second
    /// time is not a second answer.
    ///
    /// @param took from the question's display to the grade
    /// @return the card with its new memory
    /// @throws IOException if it could not be made durable; the answer is kept and [#retry] tries again
    public LibraryCard answer(CardId id, Rating rating, Duration took) throws IOException {
        changing.lock();
        try {
            var card = card(id).orElseThrow(() -> new IllegalArgumentException("no card " + id));
            if (state.settled().isUnsaved(card.id())) {
                retry();
            } else {
                state.change(new Entry.Review(card.id(), rating, took));
            }
            // Its document may have gone, or cannot be read just now; its memory goes on.
            return card(id).orElseGet(() -> card.with(state.view().memory(card.id())));
        } finally {
            changing.unlock();
        }
    }

    /// Changes accepted but not yet durable.
    public int unsaved() {
        return state.unsaved();
    }

    /// Tries to make unsaved changes durable.
    public void retry() throws IOException {
        changing.lock();
        try {
            if (state.ledger().isPresent()) {
                state.ledger().get().retry();
            }
        } finally {
            changing.unlock();
        }
    }

    /// Takes back the last action that is not taken back yet, whichever session it was made in. Durable on return.
    ///
    /// What was done on this device comes first: what a synchronised journal brought in may be later by its clock, but
    /// it is not what the person here did last.
    ///
    /// @param progress hears of the files of an import that are taken from the library; an undo cannot be cancelled
    /// @throws IOException if it could not be made durable; to try again is the same undo, not a second one
    public Optional<Undone> undo(Progress progress) throws IOException {
        return undo(_ -> true, progress);
    }

    /// The same while nobody looks on.
    public Optional<Undone> undo() throws IOException {
        return undo(Progress.NONE);
    }

    /// Takes back the last answer, and nothing but an answer, as [#undo] does.
    public Optional<Undone> undoAnswer() throws IOException {
        return undo(action -> action instanceof Entry.Review, Progress.NONE);
    }

    private Optional<Undone> undo(Predicate<Entry> wanted, Progress progress) throws IOException {
        changing.lock();
        try {
            state.requireWritable();
            return state.settled().undo(wanted, progress);
        } finally {
            changing.unlock();
        }
    }

    /// What [#undo] would take back now.
    public Optional<Undone> lastDone() throws IOException {
        state.requireWritable();
        return state.settled().lastDone();
    }

    /// How documents come in.
    public Imports imports() {
        return imports;
    }

    /// Where cards' pictures come from.
    public LibraryPictures pictures() {
        return new LibraryPictures(
                holding.folder(), (document, reference) -> state.view().pictureElsewhere(document, reference));
    }

    /// Fetches pictures from the web into the library, when the user asks for it.
    ///
    /// @throws IOException if the library is open for reading only
    public WebPictures webPictures() throws IOException {
        state.requireWritable();
        return new WebPictures(holding.folder(), parts.disk(), (SSLSocketFactory) SSLSocketFactory.getDefault(),
                AddressPolicy.PUBLIC, WebPictures.Limits.USUAL);
    }

    /// Writes this device's readable `schedule.json`.
    public void writeSchedule() throws IOException {
        changing.lock();
        try {
            state.requireWritable();
            schedule().write();
        } finally {
            changing.unlock();
        }
    }

    /// Writes the schedule if this instance writes, and lets go of the lock.
    @Override
    public void close() throws IOException {
        changing.lock();
        try {
            if (!state.close()) {
                return;
            }
            try {
                retry();
                schedule().writeIfStale();
            } finally {
                imports.closeArchives();
                state.release();
            }
        } finally {
            changing.unlock();
        }
    }

    private ReadableSchedule schedule() {
        return new ReadableSchedule(holding.folder(), parts.disk(), state);
    }

    Journal journal() throws IOException {
        return state.settled().journal();
    }
}
