package dev.recto.library;

import dev.recto.journal.Disk.OpenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Makes files durable while others are written: a disk takes hardly longer for four at once than for one. On threads
/// that nobody interrupts: an interrupt would close the file.
final class Syncing implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("recto-syncing-", 0).daemon().factory());
    /// How many more files may be open.
    private final Semaphore room = new Semaphore(2 * AT_ONCE);
    private final Map<Path, CompletableFuture<Void>> files = new HashMap<>();

    /// Takes a file over, to make its content durable and close it.
    void add(Path path, OpenFile file) {
        room.acquireUninterruptibly();
        files.put(path, CompletableFuture.runAsync(() -> {
            try (file) {
                file.force();
            } catch (IOException e) {
                throw new CompletionException(e);
            } finally {
                room.release();
            }
        }, workers));
    }

    /// Waits until a file is durable.
    ///
    /// @throws IOException if it is not
    void await(Path path) throws IOException {
        var file = files.get(path);
        if (file != null) {
            try {
                file.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
            }
        }
    }

    /// Waits for all.
    void finish() {
        CompletableFuture.allOf(files.values().toArray(CompletableFuture[]::new)).exceptionally(_ -> null).join();
    }

    @Override
    public void close() {
        finish();
        workers.shutdown();
    }
}
