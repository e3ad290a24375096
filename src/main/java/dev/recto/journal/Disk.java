package dev.recto.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a library asks of a file system, one small operation at a time, so that each can be made to fail in a test.
public interface Disk {
    /// The file system of this machine.
    static Disk real() {
        return new RealDisk();
    }

    /// What lies in a folder, sorted by name; nothing if there is no such folder.
    List<Path> list(Path folder) throws IOException;

    /// What lies at a path, a symbolic link not followed; empty if there is nothing.
    Optional<Stamp> stamp(Path path) throws IOException;

    byte[] read(Path file) throws IOException;

    /// Opens a file for writing at its end.
    ///
    /// @param create true: it must not exist; false: it must exist
    OpenFile open(Path file, boolean create) throws IOException;

    void createFolder(Path folder) throws IOException;

    /// Replaces `target` in one step. Onto another disk its content is durable before the source goes.
    void move(Path source, Path target) throws IOException;

    void delete(Path file) throws IOException;

    /// Makes names created, moved or deleted in `folder` durable.
    void syncFolder(Path folder) throws IOException;

    /// Creates a folder and those above it, durably.
    default void createFolders(Path folder) throws IOException {
        if (stamp(folder).isPresent()) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            createFolders(parent);
        }
        createFolder(folder);
        if (parent != null) {
            syncFolder(parent);
        }
    }

    /// Writes a whole file so that a reader, also one after a crash, sees either the old content or the new.
    default void replace(Path file, byte[] content) throws IOException {
        var fresh = file.resolveSibling("." + shortened(file.getFileName().toString()) + TEMPORARY);
        if (stamp(fresh).isPresent()) {
            delete(fresh);
        }
        try {
            try (var open = open(fresh, true)) {
                open.writeFully(content);
                open.force();
            }
            move(fresh, file);
        } catch (IOException e) {
            try {
                delete(fresh);
            } catch (IOException leftOver) {
                e.addSuppressed(leftOver);
            }
            throw e;
        }
        syncFolder(file.toAbsolutePath().getParent());
    }

    /// The end of the name of a file that is not finished.
    String TEMPORARY = ".recto-new";

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }

    /// What lies at a path.
    ///
    /// @param key the same as long as it is the same file; empty where the system has none
    /// @param size bytes
    record Stamp(String key, long size, What what) {}

    /// What a path can lead to.
    enum What { FILE, FOLDER, OTHER }

    /// A file that is written at its end.
    interface OpenFile extends AutoCloseable {
        /// Writes some of `bytes`, possibly not all of them, and possibly none.
        int write(ByteBuffer bytes) throws IOException;

        /// All content, whatever has become of the file's name.
        byte[] content() throws IOException;

        /// Cuts the file.
        void truncate(long size) throws IOException;

        /// Makes the content durable. After an error nothing is known of what was written since the last success.
        void force() throws IOException;

        @Override
        void close() throws IOException;

        /// Writes all of `bytes`.
        default void writeFully(byte[] bytes) throws IOException {
            var rest = ByteBuffer.wrap(bytes);
            var idle = 0;
            while (rest.hasRemaining()) {
                // A full disk takes part of what it is given, without an exception, and then nothing.
                idle = write(rest) == 0 ? idle + 1 : 0;
                if (idle == 3) {
                    throw new IOException("the disk takes no more");
                }
            }
        }
    }
}
