package dev.recto.library;

import dev.recto.journal.Disk;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.WrittenFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The third step of an import, see [Incoming]: its files go from where they wait to their places in the library. To do
/// it once more does what a stop left undone.
final class MovingIn {
    private final Path folder;
    private final Disk disk;
    private final StoredFiles files;
    private final Function<WrittenFile, Path> waiting;
    /// Folders that are known to be there.
    private final Set<Path> folders = new HashSet<>();
    /// Folders that have another name in them than is durable.
    private final Set<Path> changed = new TreeSet<>();

    /// @param folder of the library
    /// @param waiting where a file waits until it is moved
    MovingIn(Path folder, Disk disk, Function<WrittenFile, Path> waiting) {
        this.folder = folder;
        this.disk = disk;
        this.files = new StoredFiles(folder, disk);
        this.waiting = waiting;
    }

    /// Moves the files of documents to their places, those that are not there yet, and makes them durable there.
    ///
    /// @param refused told of each document for which that could not be done; nothing of it is left then
    /// @return the others, with the files that the import brought
    List<SeenDocument> move(List<SeenDocument> documents, BiConsumer<SeenDocument, IOException> refused) {
        var moved = new ArrayList<SeenDocument>();
        for (var document : documents) {
            try {
                moved.add(move(document));
            } catch (IOException e) {
                refused.accept(document, e);
            }
        }
        var unsure = syncChanged();
        var lost = moved.stream().filter(document -> unsure.keySet().stream().anyMatch(changed -> document.files()
                .stream().anyMatch(file -> folder.resolve(file.path()).startsWith(changed)))).toList();
        lost.forEach(document -> {
            files.takeBack(document.files(), Progress.NONE);
            refused.accept(document, unsure.values().iterator().next());
        });
        moved.removeAll(lost);
        return moved.stream().filter(SeenDocument::isNews).toList();
    }

    private SeenDocument move(SeenDocument document) throws IOException {
        var own = new ArrayList<WrittenFile>();
        try {
            for (var file : document.files()) {
                if (isMovedIn(file)) {
                    own.add(file);
                }
            }
            return document.withFiles(own);
        } catch (IOException e) {
            files.takeBack(own, Progress.NONE);
            throw e;
        }
    }

    /// @return false if somebody else put the same there; then it is not for an undo to remove it
    /// @throws FileAlreadyExistsException if somebody else put another file there
    private boolean isMovedIn(WrittenFile file) throws IOException {
        var target = folder.resolve(file.path());
        if (disk.stamp(waiting.apply(file)).isEmpty()) {
            changed.add(target.getParent());
            return true; // before the stop
        }
        var present = files.content(file.path()).map(DocumentContent::sha256);
        if (present.isPresent() && present.get().equals(file.sha256())) {
            return false;
        }
        if (present.isPresent() && !present.equals(file.former())) {
            throw new FileAlreadyExistsException(file.path());
        }
        makeFolders(target.getParent());
        disk.move(waiting.apply(file), target);
        changed.add(target.getParent());
        return true;
    }

    private void makeFolders(Path needed) throws IOException {
        if (folders.contains(needed)) {
            return;
        }
        if (disk.stamp(needed).isEmpty()) {
            makeFolders(needed.getParent());
            disk.createFolder(needed);
            changed.add(needed.getParent());
        }
        folders.add(needed);
    }

    /// Makes the names in changed folders durable, once for each folder.
    ///
    /// @return the folders for which it could not be done
    private Map<Path, IOException> syncChanged() {
        var unsure = new HashMap<Path, IOException>();
        for (var each : changed) {
            try {
                if (disk.stamp(each).isPresent()) {
                    disk.syncFolder(each);
                }
            } catch (IOException e) {
                unsure.put(each, e);
            }
        }
        return unsure;
    }
}
