package dev.recto.library;

import dev.recto.journal.Disk;
import dev.recto.journal.Disk.OpenFile;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Where the files of an import wait until all of them are durable, so that it comes into the library whole or not at
/// all, wherever the program or the machine stops:
///
/// 1. the files are written here: a stop leaves the library as it was;
/// 2. the [Intention] is written: from now on the next start can finish the import, see [BrokenImport];
/// 3. the files are moved to their places, and the line of the journal is written;
/// 4. what is left here is removed.
///
/// It is one device's own, as its journal is: no other touches it, wherever a file sync carries it.
final class Incoming implements AutoCloseable {
    private static final String INTENTION = "import.json";
    /// What the intention is called when it is carried out or given up.
    private static final String OVER = "over.json";

    private final Path folder;
    private final Path place;
    private final Disk disk;
    private final StoredFiles files;
    /// By [LibraryPath#key] of where they are to lie.
    private final Map<String, WrittenFile> waiting = new HashMap<>();
    private final Syncing syncing = new Syncing();
    private boolean hasPlace;

    /// @param folder of the library
    Incoming(Path folder, Disk disk, String device) {
        this.folder = folder;
        this.place = ofAll(folder).resolve(device);
        this.disk = disk;
        this.files = new StoredFiles(folder, disk);
    }

    /// Where the imports of all devices wait.
    static Path ofAll(Path folder) {
        return folder.resolve(LibraryPath.OWN).resolve("incoming");
    }

    /// For messages.
    String name() {
        return LibraryPath.relative(folder, place);
    }

    boolean isEmpty() throws IOException {
        return disk.stamp(place).isEmpty();
    }

    /// Whether something else lies at a place, or is to lie there, than a file with this content.
    boolean isOther(String path, String sha256) throws IOException {
        var other = waiting.get(LibraryPath.key(path));
        return other == null ? files.isOther(path, sha256) : !other.sha256().equals(sha256);
    }

    /// Takes a file in, unless it lies at its place already with this content. What it will replace is kept. It is
    /// durable after [#await].
    Optional<WrittenFile> put(String path, byte[] bytes) throws IOException {
        var sha256 = DocumentContent.sha256(bytes);
        var other = waiting.get(LibraryPath.key(path));
        var present = other == null ? files.content(path) : Optional.of(disk.read(waiting(other)));
        if (present.isPresent() && DocumentContent.sha256(present.get()).equals(sha256)) {
            return Optional.empty();
        }
        var former = present.isPresent() ? Optional.of(files.keep(present.get())) : Optional.<String>empty();
        var file = new WrittenFile(path, sha256, former);
        makePlace();
        syncing.add(waiting(file), write(file, bytes));
        waiting.put(LibraryPath.key(path), file);
        return Optional.of(file);
    }

    private OpenFile write(WrittenFile file, byte[] bytes) throws IOException {
        var open = disk.open(waiting(file), true);
        try {
            open.writeFully(bytes);
            return open;
        } catch (IOException e) {
            open.close();
            discardQuietly(file);
            throw e;
        }
    }

    /// Waits until the files are durable.
    ///
    /// @throws IOException if one of them is not
    void await(List<WrittenFile> needed) throws IOException {
        for (var file : needed) {
            syncing.await(waiting(file));
        }
    }

    /// A library that was taken away, with its disk perhaps, is not begun anew in its place.
    private void makePlace() throws IOException {
        if (!hasPlace) {
            if (disk.stamp(folder.resolve(LibraryPath.OWN)).isEmpty()) {
                throw new NoSuchFileException(folder.toString(), null, "the library's folder is gone");
            }
            disk.createFolders(place);
            hasPlace = true;
        }
    }

    /// Lets go of files that are not to come in.
    void discard(List<WrittenFile> unwanted) {
        syncing.finish();
        unwanted.forEach(file -> {
            waiting.remove(LibraryPath.key(file.path()), file);
            discardQuietly(file);
        });
    }

    private void discardQuietly(WrittenFile file) {
        try {
            disk.delete(waiting(file));
        } catch (IOException e) {
            // It goes with the others.
        }
    }

    /// Writes down what will be recorded. From here on the import comes in, whatever stops it.
    void intend(Intention intention) throws IOException {
        disk.syncFolder(place);
        disk.replace(place.resolve(INTENTION), intention.bytes());
    }

    /// What an import was about to record; empty if it had not come so far.
    ///
    /// @throws IllegalArgumentException if it cannot be understood
    Optional<Intention> intention() throws IOException {
        var file = place.resolve(INTENTION);
        return disk.stamp(file).isPresent() ? Optional.of(Intention.parse(disk.read(file))) : Optional.empty();
    }

    /// Moves the files of documents to their places, those that are not there yet, and makes them durable there.
    ///
    /// @param refused told of each document for which that could not be done; nothing of it is left then
    /// @return the others, with the files that the import brought
    List<SeenDocument> moveIn(List<SeenDocument> documents, BiConsumer<SeenDocument, IOException> refused) {
        return new MovingIn(folder, disk, this::waiting).move(documents, refused);
    }

    @Override
    public void close() {
        syncing.close();
    }

    /// Whether what lies here waits for nothing: only its removal was cut short.
    boolean isOver() throws IOException {
        var names = disk.list(place).stream().map(file -> file.getFileName().toString()).toList();
        return names.isEmpty() || names.contains(OVER);
    }

    /// Removes what waits here. Before that nothing is intended any more: what is gone in part is not finished.
    void clear() throws IOException {
        syncing.finish();
        if (!isEmpty()) {
            clearPlace();
        }
        var all = place.getParent();
        // A stop right behind its making leaves it with nothing in it.
        if (disk.stamp(all).isPresent() && disk.list(all).isEmpty()) {
            disk.delete(all);
        }
    }

    private void clearPlace() throws IOException {
        var intention = place.resolve(INTENTION);
        var over = place.resolve(OVER);
        if (disk.stamp(intention).isPresent()) {
            disk.move(intention, over);
            disk.syncFolder(place);
        }
        for (var file : disk.list(place)) {
            if (!file.equals(over)) {
                disk.delete(file);
            }
        }
        disk.delete(over);
        disk.delete(place);
        waiting.clear();
        hasPlace = false;
    }

    /// Puts what waits here aside, where nothing is ever removed.
    ///
    /// @return where it is now
    String setAside() throws IOException {
        var quarantine = folder.resolve(LibraryPath.OWN).resolve("quarantine");
        disk.createFolders(quarantine);
        var aside = quarantine.resolve(place.getFileName() + "-import");
        for (var number = 2; disk.stamp(aside).isPresent(); number++) {
            aside = quarantine.resolve(place.getFileName() + "-import-" + number);
        }
        disk.move(place, aside);
        return LibraryPath.relative(folder, aside);
    }

    private Path waiting(WrittenFile file) {
        var key = file.path() + "\n" + file.sha256();
        return place.resolve(DocumentContent.sha256(key.getBytes(StandardCharsets.UTF_8)));
    }
}
