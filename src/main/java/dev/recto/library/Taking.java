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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Carries out an import up to its line in the journal: writes the files and says what to record.
final class Taking {
    private final Path folder;
    private final StoredFiles files;
    private final Shelf shelf;
    private final CardRecords records;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SeenDocument> seen = new ArrayList<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<WrittenFile> written = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;
    private int gone;

    Taking(Path folder, Disk disk, Shelf shelf, CardRecords records) {
        this.folder = folder;
        this.files = new StoredFiles(folder, disk);
        this.shelf = shelf;
        this.records = records;
    }

    /// What came of it.
    ///
    /// @param documents to be recorded, possibly none
    /// @param choices to be recorded of how documents are to be read, those that stay outside among them
    record Outcome(List<SeenDocument> documents, List<Chosen> choices, ImportReport report) {}

    /// @throws CancellationException if `progress` says so; then all is as before
    Outcome take(ImportPlan plan, Progress progress) {
        problems.addAll(plan.problems());
        // The library may have changed since the plan was made, so identities are looked up again.
        var planned = plan.documents().stream().filter(PlannedDocument::isWorthTaking).toList();
        var matched = shelf.match(planned.stream().map(document -> new Arrival(
                target(document), document.content().sha256(), document.reading())).toList(), records);
        var here = Shelf.ids(matched);
        var taken = 0;
        for (var i = 0; i < matched.size(); i++) {
            if (!progress.report(i, matched.size(), planned.get(i).target())) {
                files.takeBack(written, Progress.NONE);
                throw new CancellationException("import");
            }
            taken += takeDocument(planned.get(i), matched.get(i), here) ? 1 : 0;
        }
        progress.report(matched.size(), matched.size(), "");
        plan.documents().stream().filter(document -> !document.isWorthTaking())
                .forEach(document -> choose(document, Optional.empty()));
        return new Outcome(seen, chosen, new ImportReport(
                taken, added, updated, unchanged, gone, problems, !seen.isEmpty() || !chosen.isEmpty()));
    }

    /// The target, unless somebody has put another file there in the meantime.
    private String target(PlannedDocument document) {
        var target = document.target();
        if (document.status() != ImportPlan.Status.NEW) {
            return target;
        }
        for (var number = 2; files.isOther(target, document.content().sha256()); number++) {
            target = LibraryPath.numbered(document.target(), number);
        }
        return target;
    }

    /// @return whether it came in; a document that cannot be written does not stop the others
    private boolean takeDocument(PlannedDocument planned, Shelved document, Set<CardId> here) {
        var before = written.size();
        try {
            files.write(document.path(), planned.content().bytes()).ifPresent(written::add);
            var pictures = takePictures(planned, document);
            var own = List.copyOf(written.subList(before, written.size()));
            Shelf.news(document, here, records, origin(planned), pictures, own, i -> !isSelected(planned, i))
                    .ifPresent(seen::add);
            choose(planned, Optional.of(document.path()));
            count(planned, document, here);
            return true;
        } catch (IOException e) {
            files.takeBack(written.subList(before, written.size()), Progress.NONE);
            written.subList(before, written.size()).clear();
            var reason = Reason.of(e);
            problems.add(Problem.of(
                    DocumentArchive.nameOf(planned.origin()), "it could not be copied into the library: "
                            + reason.what(),
                    ("Nothing of it was taken in. " + reason.remedy()).strip()));
            return false;
        }
    }

    private Optional<String> origin(PlannedDocument planned) {
        return planned.origin().startsWith(folder) ? Optional.empty()
                : Optional.of(DocumentArchive.nameOf(planned.origin()));
    }

    private void choose(PlannedDocument planned, Optional<String> path) {
        if (planned.isChosenAnew()) {
            chosen.add(new Chosen(path, planned.content().sha256(), origin(planned), planned.reading().choice()));
        }
    }

    private static boolean isSelected(PlannedDocument planned, int index) {
        return index >= planned.cards().size() || planned.cards().get(index).selected();
    }

    private void count(PlannedDocument planned, Shelved document, Set<CardId> here) {
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
        files.write(place, bytes).ifPresent(written::add);
    }

    private String free(String usual, String document, byte[] bytes) {
        var own = records.document(document).map(CardRecords.DocumentRecord::files).orElse(Set.of());
        var sha256 = DocumentContent.sha256(bytes);
        var place = usual;
        for (var number = 2; files.isOther(place, sha256) && !own.contains(place); number++) {
            place = LibraryPath.numbered(usual, number);
        }
        return place;
    }
}
