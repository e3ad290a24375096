package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.card.PlainName;
import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.library.Entry.Was;
import dev.recto.library.FolderReader.Document;
import dev.recto.library.FolderReader.Wanted;
import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.PlannedCard;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.ImportPlan.Status;
import dev.recto.library.Shelf.Arrival;
import dev.recto.library.Shelf.Shelved;
import dev.recto.markdown.DocumentArchive;
import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.Reading;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works out what an import would do; changes nothing.
final class Importing {
    private static final String WHAT_CAN_BE =
            "Files that end in .md, .markdown or .txt can be imported, and .zip archives of them.";

    private final Path folder;
    private final FolderReader reader;
    private final Readings readings;
    private final Archives archives;

    Importing(Path folder, FolderReader reader, Readings readings, Archives archives) {
        this.folder = folder;
        this.reader = reader;
        this.readings = readings;
        this.archives = archives;
    }

    /// A document as found.
    ///
    /// @param name the document on the way it was given
    /// @param pictureRoot folder below which its pictures may lie
    /// @param desired where its copy would best lie
    /// @param isAmongOthers whether it was found in a folder or an archive, and not given itself
    record Found(Path file, String name, Path pictureRoot, String desired, boolean isAmongOthers) {}

    /// The documents found and read, before it is known what they are to the library.
    record Gathered(List<Found> found, List<Document> documents, List<Problem> problems) {}

    /// @throws java.util.concurrent.CancellationException if `progress` says so
    Gathered gather(List<Path> paths, List<String> deck, Progress progress) {
        var problems = new ArrayList<Problem>();
        var found = new LinkedHashMap<Path, Found>();
        archives.begin();
        for (var path : paths) {
            try {
                find(path.toRealPath(), path, deck, problems)
                        .forEach(document -> found.putIfAbsent(document.file(), document));
            } catch (IOException e) {
                var reason = Reason.of(e);
                problems.add(Problem.of(path.toString(), "it cannot be read: " + reason.what(), reason.remedy()));
            }
        }
        archives.done();
        var wanted = found.values().stream().map(document -> new Wanted(document.file(), document.name())).toList();
        var documents = reader.read(wanted, progress, problems::add);
        return new Gathered(List.copyOf(found.values()), documents, problems);
    }

    /// A text that lies in no file.
    Gathered gather(PastedText text, List<String> deck) {
        var name = text.name();
        var file = PastedText.FOLDER.resolve(name);
        var refusal = SourceText.refusal(file.toString(), text.content().bytes());
        if (refusal.isPresent()) {
            return new Gathered(List.of(), List.of(), List.of(refusal.get()));
        }
        var found = new Found(file, file.toString(), PastedText.FOLDER,
                desired(file, Stream.concat(deck.stream(), Stream.of(name))), false);
        var wanted = new Wanted(file, found.name());
        var choice = reader.choice(wanted, text.content().sha256());
        try {
            var document = new Document(wanted, "", text.content(),
                    readings.read(found.name(), text.content(), choice));
            return new Gathered(List.of(found), List.of(document), List.of());
        } catch (ReadingFault e) {
            return new Gathered(List.of(), List.of(), List.of(e.problem()));
        }
    }

    private List<Found> find(Path real, Path given, List<String> deck, List<Problem> problems) {
        if (!Files.isDirectory(real)) {
            if (DocumentArchive.isArchive(real) && Files.isRegularFile(real)) {
                return findPacked(real, given, deck, problems);
            }
            if (!DocumentFiles.isDocument(real)) {
                problems.add(Problem.of(given.toString(), "this is not a markdown document",
                        WHAT_CAN_BE));
                return List.of();
            }
            var name = real.getFileName().toString();
            return List.of(new Found(real, given.toString(), real.getParent(),
                    desired(real, Stream.concat(deck.stream(), Stream.of(name))), false));
        }
        var before = problems.size();
        var files = DocumentFiles.under(real, given, problems::add);
        if (files.isEmpty() && problems.size() == before) {
            problems.add(Problem.of(given.toString(), "there are no documents in this folder",
                    WHAT_CAN_BE));
        }
        var base = real.getFileName() == null ? List.<String>of() : List.of(real.getFileName().toString());
        return files.stream().map(file -> {
            var below = real.relativize(file);
            var names = Stream.of(deck, base, names(below)).flatMap(List::stream);
            return new Found(file, given.resolve(below).toString(), real, desired(file, names), true);
        }).toList();
    }

    /// The documents of an archive, as if they lay in a folder called as it is.
    private List<Found> findPacked(Path real, Path given, List<String> deck, List<Problem> problems) {
        var archive = archives.open(real, given.toString(), problems::add);
        if (archive.isEmpty()) {
            return List.of();
        }
        var root = archive.get().root();
        try {
            var top = archive.get().top();
            var files = DocumentArchive.withinReason(
                    DocumentFiles.under(root, Path.of(given + "!"), problems::add), given.toString(), problems::add);
            if (files.isEmpty()) {
                problems.add(Problem.of(given.toString(), "there are no documents in this archive", WHAT_CAN_BE));
            }
            return files.stream().map(file -> {
                var names = Stream.of(deck, List.of(DocumentArchive.stem(real)), names(top.relativize(file)));
                return new Found(file, given + "!" + file, root, desired(file, names.flatMap(List::stream)), true);
            }).toList();
        } catch (IOException e) {
            problems.add(Problem.of(given.toString(), "the archive is damaged", "Get it again."));
            return List.of();
        }
    }

    private static List<String> names(Path path) {
        return IntStream.range(0, path.getNameCount()).mapToObj(i -> path.getName(i).toString()).toList();
    }

    private String desired(Path file, Stream<String> names) {
        return file.startsWith(folder)
                ? LibraryPath.relative(folder, file)
                : String.join("/", names.map(LibraryPath::fit).toList());
    }

    /// Finds each document's place and its cards' identities.
    ///
    /// Guarded by the caller: `shelf` and `records` must not change meanwhile.
    ImportPlan match(Gathered gathered, Shelf shelf, CardRecords records) {
        var arrivals = new ArrayList<Arrival>();
        var sources = new ArrayList<Found>();
        var contents = new ArrayList<DocumentContent>();
        var destinations = new Destinations(folder, shelf, records);
        var byFile = new LinkedHashMap<Path, Found>();
        gathered.found().forEach(found -> byFile.put(found.file(), found));
        var choices = records.choices();
        var problems = new ArrayList<>(gathered.problems());
        var firsts = new HashMap<String, Path>();
        for (var document : gathered.documents()) {
            var found = byFile.get(document.wanted().file());
            var first = firsts.putIfAbsent(document.content().sha256(), found.file());
            if (first != null && !document.reading().cards().isEmpty() && !found.file().startsWith(folder)) {
                problems.add(Problem.of(found.name(), "this is the same document as "
                        + PlainName.of(nameFrom(found.file(), first)),
                        "It is taken in once; its cards would only be asked twice."));
                continue;
            }
            var target = destinations.of(found, document);
            arrivals.add(new Arrival(target, document.content().sha256(), reading(document, target)));
            sources.add(found);
            contents.add(document.content());
        }
        var matched = shelf.match(arrivals, records);
        var here = Shelf.ids(matched);
        var planned = IntStream.range(0, arrivals.size())
                .mapToObj(i -> planned(new Source(sources.get(i).file(), sources.get(i).pictureRoot(), contents.get(i),
                        kept(sources.get(i).file(), matched.get(i), choices), sources.get(i).isAmongOthers()),
                                matched.get(i), here, shelf, records))
                .toList();
        return new ImportPlan(planned, problems);
    }

    private static String nameFrom(Path file, Path other) {
        return file.getFileSystem().equals(other.getFileSystem()) ? file.getParent().relativize(other).toString()
                : DocumentArchive.nameOf(other);
    }

    /// A document without a title is called by its file; if that has another name in the library, so has the deck.
    private Reading reading(Document document, String target) {
        var sameName = LibraryPath.name(target).equals(document.wanted().file().getFileName().toString());
        if (sameName) {
            return document.reading();
        }
        try {
            return readings.read(target, document.content(), document.reading().choice());
        } catch (ReadingFault e) {
            return document.reading(); // only the title may be another one
        }
    }

    /// By which scheme a document was to be read when it was looked at last.
    private SchemeChoice kept(Path file, Shelved document, SchemeChoices choices) {
        return file.startsWith(folder) ? choices.inLibrary(document.path(), document.sha256())
                : choices.elsewhere(DocumentArchive.nameOf(file), document.sha256());
    }

    /// The same plan with one document read by another scheme. Everything else stays where it is.
    ///
    /// Guarded by the caller as [#match] is.
    static ImportPlan readAnew(ImportPlan plan, Path origin, Reading reading, Shelf shelf, CardRecords records) {
        var arrivals = plan.documents().stream().map(document -> new Arrival(document.target(),
                document.content().sha256(), document.origin().equals(origin) ? reading : document.reading())).toList();
        var matched = shelf.match(arrivals, records);
        var here = Shelf.ids(matched);
        return new ImportPlan(IntStream.range(0, matched.size()).mapToObj(i -> {
            var before = plan.documents().get(i);
            return planned(new Source(before.origin(), before.pictureRoot(), before.content(), before.kept(),
                            before.isLeftNotes() || before.origin().equals(origin) && plan.documents().size() > 1),
                    matched.get(i), here, shelf, records);
        }).toList(), plan.problems());
    }

    /// Where a planned document comes from.
    private record Source(Path file, Path pictureRoot, DocumentContent content, SchemeChoice kept,
            boolean isAmongOthers) {}

    private static PlannedDocument planned(
            Source origin, Shelved document, Set<CardId> here, Shelf shelf, CardRecords records) {
        var before = shelf.document(document.path());
        // Among others there are many that only tell something, and nobody asked for each of them.
        var isLeft = origin.isAmongOthers() && before.isEmpty() && document.reading().isNotes()
                && document.reading().choice().equals(SchemeChoice.USUAL);
        var cards = new ArrayList<PlannedCard>();
        for (var i = 0; i < document.matches().size(); i++) {
            var match = document.matches().get(i);
            var found = document.reading().cards().get(i);
            cards.add(new PlannedCard(found, document.card(i), status(match.was()), !match.isExcluded() && !isLeft));
        }
        var status = before.isEmpty() ? Status.NEW
                : before.get().sha256().equals(origin.content().sha256()) ? Status.UNCHANGED : Status.CHANGED;
        var pictures = new DocumentPictures(
                origin.pictureRoot(), origin.file().getParent(), cards.stream().map(PlannedCard::card).toList());
        return new PlannedDocument(
                origin.file(), origin.pictureRoot(), document.path(), status, origin.content(), document.reading(),
                origin.kept(), cards,
                Shelf.gone(document.path(), here, records), pictures.local(), pictures.web());
    }

    private static CardStatus status(Was was) {
        return switch (was) {
            case NEW -> CardStatus.NEW;
            case SAME, MOVED -> CardStatus.UNCHANGED;
            case REWORDED -> CardStatus.REWORDED;
            case ANSWER_CHANGED -> CardStatus.ANSWER_CHANGED;
        };
    }
}
