package dev.recto.markdown;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// A zip archive of documents, read like a folder. Nothing is unpacked to the disk.
///
/// A file in it is a path of another file system than the machine's, and is to be read by [#read]: an archive may say
/// that a file is small and unpack it to a large one. The format is PKWARE's APPNOTE.
public final class DocumentArchive implements AutoCloseable {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 1024L * MEGABYTE;
    private static final long MOST_TEXT = 500L * MEGABYTE;
    /// As many as an archive without the extensions of zip64 can hold.
    private static final int MOST_ENTRIES = 65_534;
    private static final long LARGEST_LIST = 64L * MEGABYTE;
    /// Text is packed to a tenth; what unpacks to so many times its size is made to fill a disk.
    private static final int MOST_TIMES = 200;
    private static final int NEVER_A_BOMB = MEGABYTE;
    /// APPNOTE 4.3.16: the end of the list of entries, possibly with a comment behind it.
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final FileSystem files;

    private DocumentArchive(FileSystem files) {
        this.files = files;
    }

    /// Whether a file's name says that it is one.
    public static boolean isArchive(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".zip") && !isWithin(file);
    }

    /// What opening an archive gave.
    public sealed interface Opened {
        record Archive(DocumentArchive archive) implements Opened {}

        record Refused(Problem problem) implements Opened {}
    }

    /// @param name what the archive is called in problems
    public static Opened open(Path file, String name) {
        try {
            var refusal = refusal(file);
            return refusal.isEmpty()
                    ? new Opened.Archive(
                            new DocumentArchive(FileSystems.newFileSystem(file, Map.of("accessMode", "readOnly"))))
                    : new Opened.Refused(Problem.of(name, refusal, "Unpack it and give Recto the documents."));
        } catch (ZipException e) {
            return new Opened.Refused(damaged(name, String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            var reason = Reason.of(e);
            return new Opened.Refused(Problem.of(name, "it cannot be read: " + reason.what(), reason.remedy()));
        } catch (RuntimeException e) {
            return new Opened.Refused(damaged(name, ""));
        }
    }

    private static Problem damaged(String name, String said) {
        if (said.contains("encrypted")) {
            return Problem.of(name, "the archive is locked with a password", "Unpack it and give Recto the documents.");
        }
        return said.contains("'.'") || said.contains("'..'") || said.contains("bad entry name")
                ? Problem.of(name, "the archive has a file that would lie outside it",
                        "Do not unpack it; ask where it comes from.")
                : Problem.of(name, "the archive is damaged, or none", "Get it again.");
    }

    /// Why an archive is not opened, judged by its end; empty if it may be.
    private static String refusal(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() > LARGEST) {
                return "the archive has more than " + LARGEST / MEGABYTE + " MB";
            }
            var tail = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (var at = tail.length - END_LENGTH; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    var entries = bytes.getShort(at + 10) & 0xFFFF;
                    var list = bytes.getInt(at + 12) & 0xFFFFFFFFL;
                    return entries > MOST_ENTRIES || list > LARGEST_LIST
                            ? String.format(Locale.ROOT, "the archive has more than %,d files", MOST_ENTRIES) : "";
                }
            }
        }
        throw new ZipException("no end");
    }

    /// The folder that holds everything in it.
    public Path root() {
        return files.getRootDirectories().iterator().next();
    }

    /// The outermost folder that has anything to say: archives of repositories have one folder with all the rest in it,
    /// called as the archive is.
    public Path top() throws IOException {
        try (var entries = Files.list(root())) {
            var shown = entries.filter(entry -> !entry.getFileName().toString().startsWith("__MACOSX")).toList();
            return shown.size() == 1 && Files.isDirectory(shown.getFirst()) ? shown.getFirst() : root();
        }
    }

    /// The first of these documents that together are not larger than is read of one archive.
    ///
    /// @param name what the archive is called in problems
    public static List<Path> withinReason(List<Path> documents, String name, Consumer<Problem> problems)
            throws IOException {
        var size = 0L;
        for (var i = 0; i < documents.size(); i++) {
            size += Files.size(documents.get(i));
            if (size > MOST_TEXT) {
                problems.accept(Problem.of(
                        name, "the archive has more than " + MOST_TEXT / MEGABYTE + " MB of documents",
                        "The first " + i + " are read; unpack it and give Recto the folders that matter."));
                return documents.subList(0, i);
            }
        }
        return documents;
    }

    /// The archive's name without its ending.
    public static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ".zip".length());
    }

    /// Whether a file lies in an archive.
    public static boolean isWithin(Path file) {
        return !file.getFileSystem().equals(FileSystems.getDefault());
    }

    /// A file's name for people and for the journal: `/home/me/repo.zip!/docs/a.md`, or just its path.
    public static String nameOf(Path file) {
        return isWithin(file) ? file.getFileSystem() + "!" + file.toAbsolutePath() : file.toString();
    }

    /// All bytes of a file in an archive.
    ///
    /// @throws IOException if it unpacks to more than the archive says, or to many times what it takes there
    public static byte[] read(Path file) throws IOException {
        var said = Files.size(file);
        var packed = Files.getAttribute(file, "zip:compressedSize") instanceof Long size ? size : said;
        if (said > NEVER_A_BOMB && packed > 0 && said / packed > MOST_TIMES) {
            throw new IOException("it unpacks to " + said / packed + " times its size");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((int) Math.min(said + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > said) {
                throw new IOException("it unpacks to more than the archive says");
            }
            return bytes;
        } catch (RuntimeException e) {
            throw new IOException("it is damaged in the archive", e);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
