package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.journal.JournalLine;
import dev.recto.library.CardRecords.DocumentRecord;
import dev.recto.library.Entry.LeftDocument;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.WrittenFile;
import dev.recto.library.FolderReader.Wanted;
import dev.recto.library.Shelf.Arrival;
import dev.recto.library.Snapshot.Kept;
import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SchemeChoice;
import dev.recto.memory.DayBoundary;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// What is in a library, in memory: the sum of the journal and the documents in the folder. Thread-safe; no method
/// waits for the journal.
final class Contents implements View {
    private static final int ANSWERS_THAT_TELL_THE_PACE = 200;
    private static final Duration AWAY = Duration.ofMinutes(2);

    private final Path folder;
    private final Parts parts;
    private final Chronicle chronicle = new Chronicle();
    private final Shelf shelf = new Shelf();
    private final List<Problem> problems = new ArrayList<>();
    /// What an import has just read and need not be read again, by path and SHA-256.
    private final Map<String, Reading> fresh = new ConcurrentHashMap<>();
    private ReadingCache known;
    private CardTable table = CardTable.EMPTY;

    /// @param known what documents became when they were last read
    Contents(Path folder, Parts parts, ReadingCache known) {
        this.folder = folder;
        this.parts = parts;
        this.known = known;
    }

    synchronized void report(List<Problem> found) {
        problems.addAll(found);
    }

    synchronized List<Problem> problems() {
        var all = new ArrayList<>(problems);
        all.addAll(chronicle.problems());
        return all;
    }

    synchronized void take(List<JournalLine> lines) {
        lines.forEach(chronicle::take);
    }

    @Override
    public synchronized CardTable table() {
        return table;
    }

    @Override
    public synchronized Optional<LibraryCard> card(CardId id) {
        return table.card(chronicle.records().canonical(id));
    }

    @Override
    public synchronized MemoryState memory(CardId id) {
        return chronicle.memory(chronicle.records().canonical(id));
    }

    @Override
    public synchronized LibraryOptions options() {
        return chronicle.options();
    }

    @Override
    public synchronized int firstAnswersOn(LocalDate day) {
        return chronicle.firstAnswersOn(day);
    }

    @Override
    public synchronized int moreOn(LocalDate day) {
        return chronicle.moreOn(day);
    }

    /// From the last 200; one that took over two minutes counts as two: its reader was away.
    @Override
    public synchronized Optional<Duration> usualAnswer() {
        return chronicle.usualAnswer(ANSWERS_THAT_TELL_THE_PACE, AWAY);
    }

    @Override
    public synchronized Scheduler.NextStates preview(CardId id, Instant now, ZoneOffset offset) {
        var card = card(id).orElseThrow(() -> new IllegalArgumentException("no card " + id));
        // As the journal will record it: with the present offset from UTC.
        var day = new DayBoundary(offset, options().dayEndsAt()).dayOf(now);
        return chronicle.scheduler().next(card.memory(), now, day,
                Scheduler.fuzzSeed(card.id().value(), History.reps(card.memory())));
    }

    synchronized Optional<Told<? extends Entry>> lastAction(String device, Predicate<Entry> wanted) {
        return chronicle.lastAction(device, wanted);
    }

    synchronized Optional<Undone> describeAction(String id) {
        return chronicle.action(id).map(this::describe);
    }

    synchronized Undone describe(Entry entry) {
        return TakenBack.of(entry, chronicle.records()::canonical, id ->
                card(id).map(card -> card.card().face().question().text())
                        .or(() -> chronicle.records().card(id).map(CardRecord::question)));
    }

    /// Reads all documents of the folder.
    ///
    /// @return what is to be recorded about them
    List<Entry> loadFolder() {
        var unreadable = new ArrayList<Problem>();
        var files = new LinkedHashMap<String, Path>();
        DocumentFiles.under(folder, folder, unreadable::add)
                .forEach(file -> files.put(LibraryPath.normal(LibraryPath.relative(folder, file)), file));
        report(unreadable);
        var found = load(files);
        known = ReadingCache.NOTHING;
        return found;
    }

    /// Lets lines show that have become durable.
    ///
    /// @param progress hears of the files that are taken from the library
    /// @return what is to be recorded about the documents they concern
    List<Entry> show(List<JournalLine> lines, Progress progress) {
        var touched = new LinkedHashMap<String, Path>();
        var takenBack = new ArrayList<WrittenFile>();
        synchronized (this) {
            var reach = new Reach(chronicle, shelf);
            for (var line : lines) {
                var entry = Told.of(line).entry();
                chronicle.take(line);
                takenBack.addAll(reach.filesTakenBack(entry));
                reach.documents(entry).forEach(path -> touched.put(path, folder.resolve(path)));
                reach.card(entry).ifPresent(card -> table = table.with(chronicle.records().canonical(card), chronicle));
            }
        }
        // Who reads does not wait for the disk. Should the program stop here, documents lie there and are not studied.
        new StoredFiles(folder, parts.disk()).takeBack(takenBack, progress);
        return touched.isEmpty() ? List.of() : load(touched);
    }

    /// Reads documents from the folder and puts them on the shelf, or takes them from it if they are not there.
    private List<Entry> load(Map<String, Path> files) {
        var unreadable = new ArrayList<Problem>();
        var there = files.entrySet().stream().filter(file -> Files.exists(file.getValue()))
                .map(file -> new Wanted(file.getValue(), file.getKey())).toList();
        var choices = records().choices();
        var documents = new FolderReader(parts.disk(), this::reading,
                (file, sha256) -> choices.inLibrary(file.name(), sha256)).read(there, Progress.NONE, unreadable::add);
        fresh.clear();
        var renamed = new Renamed(folder, records(), parts.readings());
        var inPlace = documents.stream().map(renamed::known).toList();
        synchronized (this) {
            problems.addAll(unreadable);
            files.keySet().forEach(shelf::remove);
            var records = chronicle.records();
            var arrivals = new ArrayList<Arrival>();
            inPlace.forEach(document -> {
                var arrival = new Arrival(document.wanted().name(), document.content().sha256(), document.stamp(),
                        document.reading());
                if (records.isIgnored(arrival.path(), arrival.sha256())) {
                    problems.add(Problem.of(arrival.path(), "its import was taken back, so its cards are not asked",
                            "Import it again to study it, or delete it."));
                } else {
                    arrivals.add(arrival);
                }
            });
            return arrange(arrivals);
        }
    }

    private Reading reading(String path, DocumentContent content, SchemeChoice choice) {
        var justRead = fresh.get(path + "\n" + content.sha256());
        return justRead != null && justRead.choice().equals(choice) ? justRead
                : known.reading(path, content.sha256(), choice)
                        .orElseGet(() -> parts.readings().read(path, content, choice));
    }

    private List<Entry> arrange(List<Arrival> arrivals) {
        var records = chronicle.records();
        var matched = shelf.match(arrivals, records);
        var here = Shelf.ids(matched);
        var news = new ArrayList<SeenDocument>();
        matched.forEach(document -> {
            shelf.put(document);
            Shelf.news(document, here, records, Optional.empty(), Map.of(), List.of(),
                    i -> document.matches().get(i).isExcluded()).ifPresent(news::add);
        });
        table = CardTable.of(shelf, chronicle);
        var entries = new ArrayList<Entry>(new Twins(records).among(matched));
        var moved = records.choices().broughtAlong(matched);
        if (!news.isEmpty() || !moved.isEmpty()) {
            entries.add(new Entry.Found(news, moved));
        }
        return entries;
    }

    /// Writes the files of an import. Nobody who reads waits for that; that nothing else changes meanwhile is up to the
    /// caller.
    ///
    /// @param after number of the last line that this device has written
    Taking.Outcome writeFiles(ImportPlan plan, Incoming incoming, long after, Progress progress) throws IOException {
        plan.documents().forEach(document ->
                fresh.put(document.target() + "\n" + document.content().sha256(), document.reading()));
        return new Taking(folder, parts.disk(), incoming, shelf, records()).take(plan, after, progress);
    }

    /// Where the files of a device's import wait.
    Incoming incoming(String device) {
        return new Incoming(folder, parts.disk(), device);
    }

    /// The documents of an import that were changed since. When it is taken back they stay.
    List<LeftDocument> leftBy(Entry.Import imported) throws IOException {
        var files = new StoredFiles(folder, parts.disk());
        var left = new ArrayList<LeftDocument>();
        for (var document : imported.documents()) {
            var created = document.files().stream()
                    .anyMatch(file -> file.path().equals(document.document()) && file.former().isEmpty());
            if (created && files.isOther(document.document(), document.sha256())) {
                left.add(new LeftDocument(document.document(),
                        DocumentContent.sha256(files.read(folder.resolve(document.document())))));
            }
        }
        return left;
    }

    /// The documents, in order.
    synchronized List<Shelf.Shelved> shelved() {
        return List.copyOf(shelf.documents());
    }

    /// What a snapshot is to keep of this.
    ///
    /// @param origin made of the documents' stamps by path
    /// @param places of the cards of each document, in order
    synchronized SnapshotFile.Content snapshot(
            Function<SortedMap<String, String>, Snapshot.Origin> origin, List<List<ReadingCache.Place>> places) {
        var stamps = new TreeMap<String, String>();
        var pictures = new HashMap<String, Map<String, String>>();
        var kept = new HashMap<CardId, Kept>();
        var each = places.iterator();
        for (var document : shelf.documents()) {
            stamps.put(document.path(), document.stamp());
            LibraryCache.kept(document, each.next()).forEach(card -> kept.putIfAbsent(card.id(), card));
            chronicle.records().document(document.path()).map(DocumentRecord::pictures)
                    .filter(elsewhere -> !elsewhere.isEmpty())
                    .ifPresent(elsewhere -> pictures.put(document.path(), elsewhere));
        }
        return new SnapshotFile.Content(origin.apply(stamps), options(), chronicle.firstAnswers(), chronicle.mores(),
                usualAnswer(), pictures,
                table.cards().stream().map(card -> kept.get(card.id())).toList(),
                table.cards().stream().map(LibraryCard::memory).toList());
    }

    /// Looks at the documents and at what is recorded of their cards while neither changes.
    synchronized <T> T looking(BiFunction<Shelf, CardRecords, T> look) {
        return look.apply(shelf, chronicle.records());
    }

    synchronized CardRecords records() {
        return chronicle.records();
    }

    /// Where a picture of a document lies if not at its relative place.
    @Override
    public synchronized Optional<String> pictureElsewhere(String document, String reference) {
        return chronicle.records().document(document).map(found -> found.pictures().get(reference));
    }
}
