package dev.recto.journal;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// Reads every journal file of a library: `<journal>/<device>/<anything>.jsonl`.
///
/// A line says itself whose it is, so files count also in a folder of another name, or in none. Copies that a file-sync
/// tool leaves behind (`000001.sync-conflict-….jsonl`, `000001 (1).jsonl`) are files like any other: a line that is in
/// two files is one line.
final class JournalFiles {
    static final String EXTENSION = ".jsonl";
    private static final Pattern SEGMENT = Pattern.compile("([0-9]{6,9})\\.jsonl");
    /// A segment is cut at 4 MB; only one huge import makes it longer. Anything beyond this was not written by Recto.
    private static final long LARGEST = 1L << 30;

    private final Disk disk;
    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    JournalFiles(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// One file with what it says.
    ///
    /// @param device the folder it lies in; empty if it lies beside those of the devices
    /// @param segment its number, if it has the name of a segment
    record JournalFile(Path path, String device, OptionalInt segment, long size, SegmentText text) {}

    List<Problem> problems() {
        return problems;
    }

    List<JournalFile> read() throws IOException {
        var files = new ArrayList<Bytes>();
        for (var path : disk.list(folder)) {
            var name = path.getFileName().toString();
            if (isA(path, Disk.What.FILE)) {
                readFile(path, "", files);
            } else if (isA(path, Disk.What.FOLDER)) {
                for (var file : listed(path)) {
                    readFile(file, name, files);
                }
            }
        }
        // Checking and parsing is most of the work of opening a library.
        return files.parallelStream().map(Bytes::understood).toList();
    }

    private record Bytes(Path path, String device, byte[] bytes) {
        JournalFile understood() {
            return new JournalFile(path, device, segmentNumber(path), bytes.length, SegmentText.of(bytes));
        }
    }

    private List<Path> listed(Path device) {
        try {
            return disk.list(device);
        } catch (IOException e) {
            problems.add(Problem.of(shown(device), "this folder cannot be read: " + Reason.of(e).what(),
                    "The records in it are not counted until it can be read."));
            return List.of();
        }
    }

    private void readFile(Path file, String device, List<Bytes> files) {
        if (!file.getFileName().toString().endsWith(EXTENSION)) {
            return;
        }
        try {
            var stamp = disk.stamp(file);
            if (stamp.isEmpty() || stamp.get().what() != Disk.What.FILE || stamp.get().size() > LARGEST) {
                problems.add(Problem.of(shown(file), "this is not a journal file", "It was left alone."));
                return;
            }
            files.add(new Bytes(file, device, disk.read(file)));
        } catch (IOException e) {
            problems.add(Problem.of(shown(file), "this file cannot be read: " + Reason.of(e).what(),
                    "The records in it are not counted until it can be read."));
        }
    }

    private boolean isA(Path path, Disk.What what) throws IOException {
        return disk.stamp(path).filter(stamp -> stamp.what() == what).isPresent();
    }

    static OptionalInt segmentNumber(Path file) {
        var name = SEGMENT.matcher(file.getFileName().toString());
        return name.matches() ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty();
    }

    static String segmentName(int number) {
        return String.format(java.util.Locale.ROOT, "%06d", number) + EXTENSION;
    }

    /// The file as the user finds it: from the library's folder on.
    String shown(Path file) {
        return shown(folder, file);
    }

    static String shown(Path journal, Path file) {
        var library = journal.getParent() == null ? null : journal.getParent().getParent();
        return library == null ? file.toString() : library.relativize(file).toString().replace('\\', '/');
    }

    /// Says what is damaged in a file.
    ///
    /// @param exceptTail whether an unfinished last line is left out
    List<Problem> damage(JournalFile file, boolean exceptTail) {
        return (exceptTail ? completeLines(file) : file.text().damage()).stream().map(damage -> {
            var which = damage.seq().isPresent() ? " (probably number " + damage.seq().getAsLong() + ")" : "";
            var others = damage.recovered() == 0
                    ? "It was skipped; all other records count. A backup may still have it."
                    : damage.recovered() + " whole records in it count.";
            return Problem.at(shown(file.path()), damage.line(), damage.what() + which, others);
        }).toList();
    }

    /// The numbers that damaged lines of a file seem to have had; they are not given out again.
    static LongStream damagedSeqs(JournalFile file) {
        return completeLines(file).stream().flatMapToLong(damage -> damage.seq().stream());
    }

    private static List<SegmentText.Damage> completeLines(JournalFile file) {
        return file.text().damage().stream().filter(damage -> !damage.isTail()).toList();
    }
}
