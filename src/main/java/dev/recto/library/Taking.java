package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Disk;
import dev.recto.library.Entry.Chosen;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.Was;
import dev.recto.library.Entry.WrittenFile;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.Shelf.Arrival;
import dev.recto.library.Shelf.Shelved;
import dev.recto.markdown.DocumentArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Carries out an import up to its line in the journal: writes the files and says what to record.
final class Taking {
    private final Path folder;
    private final Incoming incoming;
    private final StoredFiles files;
    private final Shelf shelf;
    private final CardRecords records;
    private final List<Problem> problems = new ArrayList<>();
    /// Files of the document in hand.
    private final List<WrittenFile> written = new ArrayList<>();
    private Set<CardId> here = Set.of();
    private int added;
    private int updated;
    private int unchanged;
    private int gone;

    Taking(Path folder, Disk disk, Incoming incoming, Shelf shelf, CardRecords records) {
        this.folder = folder;
        this.incoming = incoming;
        this.files = new StoredFiles(folder, disk);
        this.shelf = shelf;
        this.records = records;
    }

    /// What came of it.
    ///
    /// @param documents to be recorded, possibly none
    /// @param choices to be recorded of how documents are to be read, those that stay outside among them
    record Outcome(List<SeenDocument> documents, List<Chosen> choices, ImportReport report) {}

    /// A document whose files wait to come in.
    ///
    /// @param news what is to be recorded of it
    private record Waiting(PlannedDocument planned, Shelved document, Optional<SeenDocument> news) {}

    /// @param after number of the last line that this device has written
    /// @throws CancellationException if `progress` says so; then all is as before
    /// @throws IOException if what waits cannot be removed then
    Outcome take(ImportPlan plan, long after, Progress progress) throws IOException {
        problems.addAll(plan.problems());
        // The library may have changed since the plan was made, so identities are looked up again.
        var planned = plan.documents().stream().filter(PlannedDocument::isWorthTaking).toList();
        var matched = shelf.match(planned.stream().map(document -> new Arrival(
                target(document), document.content().sha256(), document.reading())).toList(), records);
        here = Shelf.ids(matched);
        var waiting = new ArrayList<Waiting>();
        for (var i = 0; i < matched.size(); i++) {
            if (!progress.report(i, matched.size(), planned.get(i).target())) {
                incoming.clear();
                throw new CancellationException("import");
            }
            copy(planned.get(i), matched.get(i)).ifPresent(waiting::add);
        }
        progress.report(matched.size(), matched.size(), "");
        var outside = plan.documents().stream().filter(document -> !document.isWorthTaking()).toList();
        return outcome(moveIn(waiting.stream().filter(this::isDurable).toList(), outside, after), outside);
    }

    private Outcome outcome(List<Waiting> taken, List<PlannedDocument> outside) {
        var entry = entry(taken, outside);
        taken.forEach(document -> count(document.planned(), document.document()));
        return new Outcome(entry.documents(), entry.choices(), new ImportReport(taken.size(), added, updated, unchanged,
                gone, problems, !entry.documents().isEmpty() || !entry.choices().isEmpty()));
    }

    /// The target, unless somebody has put another file there in the meantime.
    private String target(PlannedDocument document) {
        var target = document.target();
        if (document.status() != ImportPlan.Status.NEW) {
            return target;
        }
        try {
            for (var number = 2; files.isOther(target, document.content().sha256()); number++) {
                target = LibraryPath.numbered(document.target(), number);
            }
            return target;
        } catch (IOException e) {
            return target; // to copy it there fails too, and says why
        }
    }

    /// Copies a document and its pictures to where they wait; one that cannot be does not stop the others.
    private Optional<Waiting> copy(PlannedDocument planned, Shelved document) {
        written.clear();
        try {
            incoming.put(document.path(), planned.content().bytes()).ifPresent(written::add);
            var pictures = takePictures(planned, document);
            return Optional.of(new Waiting(planned, document, Shelf.news(document, here, records, origin(planned),
                    pictures, List.copyOf(written), i -> !isSelected(planned, i))));
        } catch (IOException e) {
            incoming.discard(written);
            refuse(planned, e);
            return Optional.empty();
        }
    }

    private boolean isDurable(Waiting waiting) {
        var own = waiting.news().map(SeenDocument::files).orElse(List.of());
        try {
            incoming.await(own);
            return true;
        } catch (IOException e) {
            incoming.discard(own);
            refuse(waiting.planned(), e);
            return false;
        }
    }

    /// Moves to their places what waits.
    ///
    /// @return the documents that are there
    private List<Waiting> moveIn(List<Waiting> waiting, List<PlannedDocument> outside, long after) {
        var intended = entry(waiting, outside);
        if (intended.documents().stream().allMatch(document -> document.files().isEmpty())) {
            return waiting;
        }
        var byPath = new HashMap<String, Waiting>();
        waiting.forEach(document -> byPath.put(document.document().path(), document));
        try {
            incoming.intend(new Intention(after, intended));
        } catch (IOException e) {
            waiting.forEach(document -> refuse(document.planned(), e));
            return List.of();
        }
        var refused = new HashSet<String>();
        var news = new HashMap<String, SeenDocument>();
        incoming.moveIn(intended.documents(), (document, why) -> {
            refused.add(document.document());
            refuse(byPath.get(document.document()).planned(), why);
        }).forEach(document -> news.put(document.document(), document));
        return waiting.stream().filter(document -> !refused.contains(document.document().path()))
                .map(document -> new Waiting(document.planned(), document.document(),
                        Optional.ofNullable(news.get(document.document().path())))).toList();
    }

    private void refuse(PlannedDocument planned, IOException why) {
        var reason = Reason.of(why);
        problems.add(Problem.of(DocumentArchive.nameOf(planned.origin()),
                "it could not be copied into the library: " + reason.what(),
                ("Nothing of it was taken in. " + reason.remedy()).strip()));
    }

    private Entry.Import entry(List<Waiting> waiting, List<PlannedDocument> outside) {
        var choices = new ArrayList<Chosen>();
        waiting.forEach(document ->
                choice(document.planned(), Optional.of(document.document().path())).ifPresent(choices::add));
        outside.forEach(document -> choice(document, Optional.empty()).ifPresent(choices::add));
        return new Entry.Import(waiting.stream().flatMap(document -> document.news().stream()).toList(), choices);
    }

    private Optional<String> origin(PlannedDocument planned) {
        return planned.origin().startsWith(folder) ? Optional.empty()
                : Optional.of(DocumentArchive.nameOf(planned.origin()));
    }

    private Optional<Chosen> choice(PlannedDocument planned, Optional<String> path) {
        return planned.isChosenAnew() ? Optional.of(new Chosen(path, planned.content().sha256(), origin(planned),
                planned.reading().choice())) : Optional.empty();
    }

    private static boolean isSelected(PlannedDocument planned, int index) {
        return index >= planned.cards().size() || planned.cards().get(index).selected();
    }

    private void count(PlannedDocument planned, Shelved document) {
        for (var i = 0; i < document.matches().size(); i++) {
            if (isSelected(planned, i)) {
                switch (document.matches().get(i).was()) {
                    case NEW -> added++;
                    case REWORDED, ANSWER_CHANGED -> updated++;
                    case SAME, MOVED -> unchanged++;
                }
            }
        }
        gone += Shelf.gone(document.path(), here, records).size();
    }

    /// Puts the pictures at the same places beside the copy. Where another document's picture lies already, this one
    /// gets another name.
    ///
    /// @return the places that are not those that the cards say, by what they say
    private Map<String, String> takePictures(PlannedDocument planned, Shelved document) throws IOException {
        if (planned.origin().startsWith(folder)) {
            return Map.of();
        }
        var cards = new ArrayList<Card>();
        for (var i = 0; i < document.matches().size(); i++) {
            if (isSelected(planned, i)) {
                cards.add(planned.reading().cards().get(i).card());
            }
        }
        var pictures = new DocumentPictures(planned.pictureRoot(), planned.origin().getParent(), cards);
        problems.addAll(pictures.problems());
        var elsewhere = new LinkedHashMap<String, String>();
        for (var picture : pictures.localByReference().entrySet()) {
            takePicture(picture.getKey(), picture.getValue(), document.path(), elsewhere);
        }
        return elsewhere;
    }

    private void takePicture(String reference, Path source, String document, Map<String, String> elsewhere)
            throws IOException {
        byte[] bytes;
        try {
            bytes = files.read(source);
        } catch (IOException e) {
            problems.add(Problem.of(
                    DocumentArchive.nameOf(source), "the picture cannot be read: " + Reason.of(e).what(),
                    "The card shows its description instead."));
            return;
        }
        if (PictureType.of(bytes).isEmpty() || bytes.length > PictureType.LARGEST) {
            problems.add(Problem.of(DocumentArchive.nameOf(source), "this is not a picture that can be shown",
                    "PNG, JPEG, GIF, WebP and SVG up to 10 MB can."));
            return;
        }
        var usual = PicturePlace.of(document, reference);
        if (usual.isEmpty()) {
            problems.add(Problem.of(DocumentArchive.nameOf(source), "the picture would lie outside the library",
                    "The card shows its description instead."));
            return;
        }
        var place = free(usual.get(), document, bytes);
        if (!place.equals(usual.get())) {
            elsewhere.put(reference, place);
        }
        incoming.put(place, bytes).ifPresent(written::add);
    }

    private String free(String usual, String document, byte[] bytes) throws IOException {
        var own = records.document(document).map(CardRecords.DocumentRecord::files).orElse(Set.of());
        var sha256 = DocumentContent.sha256(bytes);
        var place = usual;
        for (var number = 2; incoming.isOther(place, sha256) && !own.contains(place); number++) {
            place = LibraryPath.numbered(usual, number);
        }
        return place;
    }
}
