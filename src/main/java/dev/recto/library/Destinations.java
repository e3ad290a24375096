package dev.recto.library;

import dev.recto.library.Entry.Was;
import dev.recto.library.FolderReader.Document;
import dev.recto.library.Importing.Found;
import dev.recto.library.Shelf.Arrival;
import dev.recto.library.Shelf.Shelved;
import dev.recto.markdown.DocumentArchive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the documents of one import go: over an earlier version of themselves, else to a free name. No two of them go
/// to the same place, also where upper and lower case are one.
final class Destinations {
    private static final int MOST_NAMESAKES = 10_000;

    private final Path folder;
    private final Shelf shelf;
    private final CardRecords records;
    /// [LibraryPath#key]s of the places that were given to documents of this import.
    private final Set<String> given = new HashSet<>();
    private final Set<String> onShelf = new HashSet<>();

    /// @param folder of the library
    Destinations(Path folder, Shelf shelf, CardRecords records) {
        this.folder = folder;
        this.shelf = shelf;
        this.records = records;
        shelf.documents().forEach(document -> onShelf.add(LibraryPath.key(document.path())));
    }

    /// Gives a document its place.
    ///
    /// @return relative to the library's folder, with `/`
    String of(Found found, Document document) {
        var target = choose(found, document);
        given.add(LibraryPath.key(target));
        return target;
    }

    private String choose(Found found, Document document) {
        if (found.file().startsWith(folder)) {
            return found.desired();
        }
        var same = shelf.withContent(document.content().sha256()).map(Shelved::path).filter(this::isUnclaimed);
        if (same.isPresent()) {
            return same.get();
        }
        var origin = DocumentArchive.nameOf(found.file());
        var imported = records.documents().entrySet().stream()
                .filter(entry -> entry.getValue().origin().filter(origin::equals).isPresent())
                .map(Map.Entry::getKey)
                .filter(path -> isUnclaimed(path) && sharesCards(path, document)).findFirst();
        if (imported.isPresent()) {
            return imported.get();
        }
        for (var number = 1; number <= MOST_NAMESAKES; number++) {
            var candidate = number == 1 ? found.desired() : LibraryPath.numbered(found.desired(), number);
            if (isUnclaimed(candidate)
                    && (isFree(candidate) || isOnShelf(candidate) && sharesCards(candidate, document))) {
                return candidate;
            }
        }
        throw new IllegalStateException("too many documents are called " + found.desired());
    }

    private boolean isUnclaimed(String path) {
        return !given.contains(LibraryPath.key(path));
    }

    private boolean isOnShelf(String path) {
        return shelf.document(path).isPresent();
    }

    private boolean isFree(String path) {
        return !onShelf.contains(LibraryPath.key(path)) && !Files.exists(folder.resolve(path));
    }

    private boolean sharesCards(String path, Document document) {
        var before = records.cardsIn(path);
        var cards = new Arrival(path, document.content().sha256(), document.reading()).cards();
        return !before.isEmpty() && new Matcher(before, Set.of()).match(List.of(cards)).getFirst().stream()
                .anyMatch(match -> match.was() != Was.NEW);
    }
}
