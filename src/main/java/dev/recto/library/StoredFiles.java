package dev.recto.library;

import dev.recto.journal.Disk;
import dev.recto.library.Entry.WrittenFile;
import dev.recto.markdown.DocumentArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files that imports write into the library. What they replace is kept.
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
    boolean isOther(String path, String sha256) {
        try {
            var file = folder.resolve(path);
            var stamp = disk.stamp(file);
            return stamp.isPresent() && (stamp.get().what() != Disk.What.FILE
                    || !DocumentContent.sha256(disk.read(file)).equals(sha256));
        } catch (IOException e) {
            return true;
        }
    }

    /// Writes a file, unless it is there already with this content.
    Optional<WrittenFile> write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        var sha256 = DocumentContent.sha256(bytes);
        Optional<String> former = Optional.empty();
        if (disk.stamp(file).isPresent()) {
            var present = disk.read(file);
            if (DocumentContent.sha256(present).equals(sha256)) {
                return Optional.empty();
            }
            former = Optional.of(keep(present));
        }
        disk.createFolders(file.getParent());
        disk.replace(file, bytes);
        return Optional.of(new WrittenFile(path, sha256, former));
    }

    /// Undoes writing, except for files that were changed since.
    ///
    /// @return paths of those
    List<String> takeBack(List<WrittenFile> files) {
        return files.reversed().stream().filter(file -> !takeBack(file)).map(WrittenFile::path).toList();
    }

    private boolean takeBack(WrittenFile written) {
        var file = folder.resolve(written.path());
        try {
            if (disk.stamp(file).isEmpty()) {
                return true;
            }
            if (isOther(written.path(), written.sha256())) {
                return false;
            }
            if (written.former().isPresent()) {
                disk.replace(file, disk.read(kept(written.former().get())));
            } else {
                disk.delete(file);
                disk.syncFolder(file.getParent());
                removeEmptyFolders(file.getParent());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void removeEmptyFolders(Path from) throws IOException {
        var at = from;
        while (!at.equals(folder) && at.startsWith(folder) && disk.list(at).isEmpty()) {
            disk.delete(at);
            at = at.getParent();
        }
    }

    /// Keeps a content that is about to be replaced, under its own hash.
    private String keep(byte[] content) throws IOException {
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
