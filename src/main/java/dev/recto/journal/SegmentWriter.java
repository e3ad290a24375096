package dev.recto.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes lines to this device's segments. Used by one thread only, which nobody interrupts: an interrupted thread
/// would close the file.
final class SegmentWriter {
    static final long ROTATE_AT = 4L << 20;

    private final Disk disk;
    private final Path library;
    private final Path folder;
    private int number;
    private Optional<Open> open = Optional.empty();
    /// What stood in a segment that was taken away from under us, until it is written again.
    private byte[] rescued = new byte[0];

    /// The segment being written.
    ///
    /// @param size bytes that are in it and durable
    private record Open(Path path, Disk.OpenFile file, String key, long size) {}

    /// @param library its folder, for messages
    /// @param folder of this device's journal
    /// @param last number of its last segment, 0 if there is none
    SegmentWriter(Disk disk, Path library, Path folder, int last) {
        this.disk = disk;
        this.library = library;
        this.folder = folder;
        this.number = last;
    }

    /// Goes on in a segment that ends in a whole line.
    ///
    /// @param newlineMissing whether its last line lacks its end
    void resume(Path segment, long expectedSize, boolean newlineMissing) throws IOException {
        var stamp = disk.stamp(segment).filter(found -> found.what() == Disk.What.FILE && found.size() == expectedSize);
        if (stamp.isEmpty() || expectedSize >= ROTATE_AT) {
            return;
        }
        var file = disk.open(segment, false);
        try {
            if (newlineMissing) {
                file.writeFully(new byte[] {'\n'});
                file.force();
            }
        } catch (IOException e) {
            closeQuietly(file);
            throw e;
        }
        open = Optional.of(new Open(segment, file, stamp.get().key(), expectedSize + (newlineMissing ? 1 : 0)));
    }

    /// Writes lines and makes them durable. On an error it is unknown what has become of them; the next call puts them
    /// into a new segment. An fsync is never tried again: after a failure the system may report success for pages it
    /// has dropped.
    void write(List<byte[]> lines) throws IOException {
        if (open.isPresent() && !isStillThere(open.get())) {
            rescued = contentOf(open.get());
            abandon();
        }
        if (open.isPresent() && open.get().size() >= ROTATE_AT) {
            abandon();
        }
        var created = open.isEmpty();
        if (created) {
            open = Optional.of(create());
        }
        var bytes = joined(rescued, lines);
        var segment = open.get();
        try {
            segment.file().writeFully(bytes);
            segment.file().force();
            rescued = new byte[0];
            open = Optional.of(new Open(segment.path(), segment.file(), segment.key(), segment.size() + bytes.length));
        } catch (IOException e) {
            abandon();
            if (created) {
                // Nothing in it was acknowledged. If it cannot be removed either it is only a file too many.
                deleteQuietly(segment.path());
            }
            throw e;
        }
    }

    void close() {
        abandon();
    }

    /// A file-sync tool may have put another file in the place of ours, and our writes would go nowhere.
    private boolean isStillThere(Open segment) throws IOException {
        return disk.stamp(segment.path())
                .filter(found -> found.key().equals(segment.key()) && found.size() == segment.size())
                .isPresent();
    }

    /// What was written to a file that lost its name. Written once more: a line that is there twice is one line.
    private static byte[] contentOf(Open segment) {
        try {
            return segment.file().content();
        } catch (IOException e) {
            // The records in it were durable when they were acknowledged; whoever replaced the file has the rest.
            return new byte[0];
        }
    }

    private Open create() throws IOException {
        if (disk.stamp(folder.getParent()).isEmpty()) {
            throw new NoSuchFileException(library.toString(), null, "the library's folder is gone");
        }
        disk.createFolders(folder);
        Path path;
        do {
            path = folder.resolve(JournalFiles.segmentName(++number));
        } while (disk.stamp(path).isPresent());
        var file = disk.open(path, true);
        try {
            disk.syncFolder(folder);
            var stamp = disk.stamp(path).orElseThrow(() -> new IOException("the new journal file is gone"));
            return new Open(path, file, stamp.key(), 0);
        } catch (IOException e) {
            closeQuietly(file);
            deleteQuietly(path);
            throw e;
        }
    }

    private void abandon() {
        open.ifPresent(segment -> closeQuietly(segment.file()));
        open = Optional.empty();
    }

    private void deleteQuietly(Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            // see the callers
        }
    }

    private static void closeQuietly(Disk.OpenFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // what was acknowledged was forced before
        }
    }

    private static byte[] joined(byte[] rescued, List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(rescued);
        if (rescued.length > 0 && rescued[rescued.length - 1] != '\n') {
            all.write('\n');
        }
        lines.forEach(line -> {
            all.writeBytes(line);
            all.write('\n');
        });
        return all.toByteArray();
    }
}
