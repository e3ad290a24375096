package dev.recto;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Standard output that remembers why something could not be written: a print stream only knows that it was not.
final class StandardOutput extends FilterOutputStream {
    /// The kind of a file in the mode that `stat` gives, and two of its values (POSIX sys/stat.h, Linux's numbers).
    private static final int KIND = 0xf000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xc000;

    private final BooleanSupplier readerMayLeave;
    private @Nullable IOException failure;

    /// @param readerMayLeave whether somebody reads this at the other end and may have had enough
    StandardOutput(OutputStream out, BooleanSupplier readerMayLeave) {
        super(out);
        this.readerMayLeave = readerMayLeave;
    }

    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /// Why some of the result is lost. That nobody reads it any more, as in `recto due | head`, is no loss.
    synchronized Optional<String> loss() {
        return Optional.ofNullable(failure).filter(_ -> !readerMayLeave.getAsBoolean()).map(IOException::getMessage);
    }

    private static boolean isPipe() {
        try {
            var kind = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
