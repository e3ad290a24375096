package dev.recto.library;

import dev.recto.journal.Disk;
import dev.recto.library.Entry.WrittenFile;
import dev.recto.markdown.DocumentArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The files that imports have written into the library. What they replace is kept.
final class StoredFiles {
    private final Path folder;
    private final Disk disk;

    StoredFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    byte[] read(Path file) throws IOException {
        return DocumentArchive.isWithin(file) ? DocumentArchive.read(file) : disk.read(file);
    }

    /// Whether something else lies at a place than a file with this content.
    boolean isOther(String path, String sha256) throws IOException {
        var file = folder.resolve(path);
        var stamp = disk.stamp(file);
        return stamp.isPresent() && (stamp.get().what() != Disk.What.FILE
                || !DocumentContent.sha256(disk.read(file)).equals(sha256));
    }

    /// What lies at a place; empty if nothing does.
    Optional<byte[]> content(String path) throws IOException {
        var file = folder.resolve(path);
        return disk.stamp(file).isPresent() ? Optional.of(disk.read(file)) : Optional.empty();
    }

    /// Undoes writing, except for files that were changed since. What folders no longer hold is made durable once for
    /// each: for each file it takes minutes with an import of thousands.
    void takeBack(List<WrittenFile> files, Progress progress) {
        var lighter = new TreeSet<>(Comparator.comparing(Path::getNameCount).reversed().thenComparing(path -> path));
        var done = 0;
        for (var file : files.reversed()) {
            progress.report(done++, files.size(), file.path());
            if (isDeleted(file)) {
                lighter.add(folder.resolve(file.path()).getParent());
            }
        }
        while (!lighter.isEmpty()) {
            leave(lighter.removeFirst()).ifPresent(lighter::add);
        }
    }

    /// Takes back one file.
    ///
    /// @return whether nothing was there before it, so that it was deleted
    private boolean isDeleted(WrittenFile written) {
        var file = folder.resolve(written.path());
        try {
            var present = content(written.path()).map(DocumentContent::sha256);
            if (!present.equals(Optional.of(written.sha256()))) {
                return false;
            }
            if (written.former().isPresent()) {
                disk.replace(file, disk.read(kept(written.former().get())));
                return false;
            }
            disk.delete(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Makes durable what a folder has lost, and removes it if that was all it held.
    ///
    /// @return the folder around it, if it was removed
    private Optional<Path> leave(Path lighter) {
        try {
            if (lighter.startsWith(folder) && !lighter.equals(folder) && disk.list(lighter).isEmpty()) {
                disk.delete(lighter);
                return Optional.of(lighter.getParent());
            }
            disk.syncFolder(lighter);
        } catch (IOException e) {
            // What could not be deleted lies there and is not studied.
        }
        return Optional.empty();
    }

    /// Keeps a content that is about to be replaced, under its own hash.
    String keep(byte[] content) throws IOException {
        var sha256 = DocumentContent.sha256(content);
        var file = kept(sha256);
        if (disk.stamp(file).isEmpty()) {
            disk.createFolders(file.getParent());
            disk.replace(file, content);
        }
        return sha256;
    }

    private Path kept(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder.resolve(LibraryPath.OWN).resolve("former").resolve(sha256);
    }
}
