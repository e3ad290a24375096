package dev.recto.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A slow disk whose computer loses its power when the process ends: of what was written only that is there which was
/// made durable.
public final class ForgetfulDisk implements Disk {
    private final Disk real = Disk.real();
    private final RandomGenerator random;
    private final int slowest;

    /// @param slowest milliseconds that it takes at most for a write, and for making durable
    public ForgetfulDisk(RandomGenerator random, int slowest) {
        this.random = random;
        this.slowest = slowest;
    }

    private void take() {
        try {
            Thread.sleep(random.nextInt(slowest + 1));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts whoever writes", e);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public Optional<Stamp> stamp(Path path) throws IOException {
        return real.stamp(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public OpenFile open(Path file, boolean create) throws IOException {
        return new Forgetful(real.open(file, create));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public void move(Path source, Path target) throws IOException {
        real.move(source, target);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        take();
        real.syncFolder(folder);
    }

    private final class Forgetful implements OpenFile {
        private final OpenFile file;
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        Forgetful(OpenFile file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) {
            take();
            var length = bytes.remaining();
            while (bytes.hasRemaining()) {
                written.write(bytes.get());
            }
            return length;
        }

        @Override
        public byte[] content() throws IOException {
            return file.content();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            take();
            file.writeFully(written.toByteArray());
            written.reset();
            file.force();
            take();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
