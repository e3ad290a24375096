package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.journal.Disk;
import dev.recto.library.Snapshot.Kept;
import dev.recto.library.Snapshot.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/// What is derived from a library and kept so that its next start need not derive it again. Delete it at any time.
///
/// It lies in this device's own folder, not in the library, where a file sync would carry it about.
final class LibraryCache {
    private final Disk disk;
    private final Path library;
    private final String build;
    private final Path folder;

    /// @param library its real path
    /// @param build of this program, so that no other version's work is taken for its own; empty keeps nothing
    LibraryCache(Disk disk, Path library, Path deviceFolder, String build) {
        this.disk = disk;
        this.library = library;
        this.build = build;
        var name = DocumentContent.sha256(library.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        this.folder = deviceFolder.resolve("cache").resolve(name);
    }

    /// The library as it was last, if no file of it has changed since.
    ///
    /// @param otherwise gives a card whose text is damaged in the cache
    Optional<Snapshot> snapshot(Function<CardId, Card> otherwise) {
        if (build.isEmpty()) {
            return Optional.empty();
        }
        // With thousands of cards each takes a tenth of a second and more, and home waits for both.
        var now = new FutureTask<>(this::filesNow);
        Thread.ofPlatform().daemon().name("stamps").start(now);
        return SnapshotFile.read(disk, snapshotFile())
                .filter(content -> isOf(content.origin(), now))
                .map(content -> new Snapshot(table(content, otherwise), content.options(), content.firstAnswers(),
                        content.mores(), content.usualAnswer(), content.picturesElsewhere()));
    }

    /// The stamps of all files as they are.
    private record FilesNow(SortedMap<String, String> journals, Optional<SortedMap<String, String>> documents) {}

    private FilesNow filesNow() throws IOException {
        return new FilesNow(FileStamps.ofJournals(journals()), FileStamps.ofDocuments(library));
    }

    private boolean isOf(Origin origin, Future<FilesNow> files) {
        if (!origin.build().equals(build) || !origin.folder().equals(library.toString())) {
            return false;
        }
        try {
            var now = files.get();
            return origin.journals().equals(now.journals())
                    && now.documents().filter(origin.documents()::equals).isPresent();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return false;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private CardTable table(SnapshotFile.Content content, Function<CardId, Card> otherwise) {
        var cards = new ArrayList<LibraryCard>(content.cards().size());
        var file = readingsFile();
        for (var kept : content.cards()) {
            cards.add(new LibraryCard(kept.id(), kept.deck(),
                    () -> ReadingCache.card(file, kept.place()).map(card -> Snapshot.inLibrary(kept, card))
                            .orElseGet(() -> otherwise.apply(kept.id())),
                    content.memories().get(cards.size()), cards.size()));
        }
        return CardTable.of(cards);
    }

    /// What the documents became when they were last read.
    ReadingCache readings() {
        return build.isEmpty() ? ReadingCache.NOTHING : ReadingCache.load(disk, readingsFile(), build);
    }

    /// The journals' stamps, to be taken before they are read.
    SortedMap<String, String> journalStamps() throws IOException {
        return FileStamps.ofJournals(journals());
    }

    /// Keeps what is in a library that nothing is wrong with. That it cannot be kept is no harm.
    ///
    /// @param journals stamps of the journals, as they were read
    void keep(Contents contents, SortedMap<String, String> journals) {
        if (build.isEmpty()) {
            return;
        }
        try {
            disk.createFolders(folder);
            var shelf = contents.shelved();
            var known = readings().places(shelf);
            var places = known.isPresent() ? known.get()
                    : ReadingCache.write(disk, readingsFile(), build, shelf);
            SnapshotFile.write(disk, snapshotFile(), contents.snapshot(
                    documents -> new Origin(build, library.toString(), documents, journals), places));
        } catch (IOException e) {
            // The next start takes longer, nothing else.
        }
    }

    /// The cards of a document that a library shows, in order.
    static List<Kept> kept(Shelf.Shelved document, List<ReadingCache.Place> places) {
        var kept = new ArrayList<Kept>();
        for (var i = 0; i < places.size(); i++) {
            kept.add(new Kept(document.matches().get(i).id(), document.path(), document.deck(), places.get(i)));
        }
        return kept;
    }

    private Path journals() {
        return library.resolve(LibraryPath.OWN).resolve("journal");
    }

    private Path readingsFile() {
        return folder.resolve("readings");
    }

    private Path snapshotFile() {
        return folder.resolve("snapshot");
    }
}
