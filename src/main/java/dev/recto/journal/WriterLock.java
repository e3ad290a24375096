package dev.recto.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write a library, held by one process at a time. It ends with the process, however that ends.
public final class WriterLock implements AutoCloseable {
    /// What this process holds. A lock of the system belongs to the process, and on POSIX closing any channel of the
    /// locked file gives it up; so within the process nobody may even open the file a second time.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock; empty if somebody else has it.
    ///
    /// @param file whose folder exists, as a real path
    /// @throws IOException if the file cannot be created or the system does not lock it
    public static Optional<WriterLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        try {
            var taken = lock(file);
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
            return taken;
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static Optional<WriterLock> lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new WriterLock(file, channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // held in this process by other means; as good as taken
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
        } finally {
            channel.close();
            HELD.remove(file);
        }
    }
}
