package dev.recto.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// The real file system, with faults on demand.
public final class FaultyDisk implements Disk {
    private final Disk real = Disk.real();
    private BiPredicate<String, Path> fails = (operation, path) -> false;
    private Optional<IOException> failure = Optional.empty();
    private int mostPerWrite = Integer.MAX_VALUE;
    private long room = Long.MAX_VALUE;
    private int operations;

    /// @param when told the name of each operation: `write`, `force`, `syncFolder` …
    public void fail(Predicate<String> when) {
        fails = (operation, path) -> when.test(operation);
    }

    /// @param when told the name of each operation and the file or folder it is about
    public void failOn(BiPredicate<String, Path> when) {
        fails = when;
    }

    /// What an operation that fails throws.
    public void failAs(IOException exception) {
        failure = Optional.of(exception);
    }

    /// The operation with this number, counted from now, fails, and all after it if `forever`.
    public void failAt(int number, boolean forever) {
        var first = operations + number;
        fails = (operation, path) -> forever ? operations >= first : operations == first;
    }

    public void heal() {
        fails = (operation, path) -> false;
        failure = Optional.empty();
        mostPerWrite = Integer.MAX_VALUE;
        room = Long.MAX_VALUE;
    }

    /// Writes take no more than so many bytes at once.
    public void writeAtMost(int bytes) {
        mostPerWrite = bytes;
    }

    /// The disk takes so many bytes more and is full then.
    public void leaveRoom(long bytes) {
        room = bytes;
    }

    public int operations() {
        return operations;
    }

    private synchronized void check(String operation, Path path) throws IOException {
        operations++;
        if (fails.test(operation, path)) {
            if (failure.isPresent()) {
                throw failure.get();
            }
            throw new IOException("injected: " + operation);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        check("list", folder);
        return real.list(folder);
    }

    @Override
    public Optional<Stamp> stamp(Path path) throws IOException {
        check("stamp", path);
        return real.stamp(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        check("read", file);
        return real.read(file);
    }

    @Override
    public OpenFile open(Path file, boolean create) throws IOException {
        check("open", file);
        return new FaultyFile(file, real.open(file, create));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        check("createFolder", folder);
        real.createFolder(folder);
    }

    @Override
    public void move(Path source, Path target) throws IOException {
        check("move", target);
        real.move(source, target);
    }

    @Override
    public void delete(Path file) throws IOException {
        check("delete", file);
        real.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        check("syncFolder", folder);
        real.syncFolder(folder);
    }

    private final class FaultyFile implements OpenFile {
        private final Path path;
        private final OpenFile file;

        FaultyFile(Path path, OpenFile file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            check("write", path);
            var length = (int) Math.min(room, Math.min(mostPerWrite, bytes.remaining()));
            if (length == 0) {
                throw new IOException("No space left on device");
            }
            var part = bytes.slice(bytes.position(), length);
            var written = file.write(part);
            bytes.position(bytes.position() + written);
            room -= written;
            return written;
        }

        @Override
        public byte[] content() throws IOException {
            check("content", path);
            return file.content();
        }

        @Override
        public void truncate(long size) throws IOException {
            check("truncate", path);
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            check("force", path);
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
