package dev.recto.journal;

import dev.recto.card.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;

/// Brings the lines of all devices together. A pure function of the set of lines: neither the order of files nor
/// lines that occur twice make a difference.
final class Merge {
    private final List<Problem> problems = new ArrayList<>();
    private final List<JournalLine> lines;
    private final BiPredicate<String, Long> reported;

    Merge(Collection<LineFormat.Read> read) {
        this(read, (device, seq) -> false);
    }

    /// @param reported whether a record of a device is known to be damaged; that it is missing need not be said again
    Merge(Collection<LineFormat.Read> read, BiPredicate<String, Long> reported) {
        this.reported = reported;
        var distinct = new LinkedHashMap<String, LineFormat.Read>();
        read.forEach(line -> distinct.putIfAbsent(line.id() + " " + line.hash(), line));
        var devices = new TreeMap<String, List<LineFormat.Read>>();
        distinct.values().forEach(line ->
                devices.computeIfAbsent(line.id().device(), device -> new ArrayList<>()).add(line));
        var merged = new ArrayList<JournalLine>(distinct.size());
        devices.forEach((device, own) -> {
            own.sort(Comparator.comparingLong((LineFormat.Read line) -> line.id().seq())
                    .thenComparing(LineFormat.Read::hash));
            checkChain(device, own);
            place(own, merged);
        });
        merged.sort(Comparator.comparing(JournalLine::order));
        lines = List.copyOf(merged);
    }

    /// All lines in the order in which they take effect: by the latest time the device had written so far, device,
    /// sequence.
    List<JournalLine> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    private static void place(List<LineFormat.Read> own, List<JournalLine> merged) {
        var latest = Instant.MIN;
        for (var line : own) {
            latest = line.time().isAfter(latest) ? line.time() : latest;
            merged.add(placed(line, latest));
        }
    }

    static JournalLine placed(LineFormat.Read line, Instant latest) {
        return new JournalLine(line.id(), line.prev(), line.hash(), line.time(), line.offset(), line.type(),
                line.members(), new JournalLine.Order(latest, line.id(), line.hash()));
    }

    /// A checksum shows a damaged line; only the sequence and the chain show one that is missing or was replaced.
    private void checkChain(String device, List<LineFormat.Read> own) {
        var where = "journal of device " + device;
        var next = 1L;
        var before = List.<LineFormat.Read>of();
        for (var from = 0; from < own.size(); ) {
            var seq = own.get(from).id().seq();
            var to = from;
            while (to < own.size() && own.get(to).id().seq() == seq) {
                to++;
            }
            var same = own.subList(from, to);
            if (seq > next) {
                if (LongStream.range(next, seq).anyMatch(number -> !reported.test(device, number))) {
                    problems.add(missing(where, next, seq - 1));
                }
            } else if (!anyFollows(same, before)) {
                problems.add(Problem.of(where,
                        "record " + seq + " does not follow record " + (seq - 1) + " that is here",
                        "Both count. One of them was probably written after restoring an older copy of the folder."));
            }
            if (same.size() > 1) {
                problems.add(Problem.of(where, "there are " + same.size() + " different records number " + seq,
                        "All of them count. Two devices probably took themselves for one."));
            }
            next = seq + 1;
            before = same;
            from = to;
        }
    }

    private static boolean anyFollows(List<LineFormat.Read> lines, List<LineFormat.Read> before) {
        return lines.stream().anyMatch(line -> before.isEmpty()
                ? line.prev().isEmpty()
                : before.stream().anyMatch(prior -> prior.hash().equals(line.prev())));
    }

    private static Problem missing(String where, long first, long last) {
        return first == last
                ? Problem.of(where, "record " + first + " is missing",
                        "If this folder is synchronised, it may still be on its way; otherwise look in a backup.")
                : Problem.of(where, "records " + first + " to " + last + " are missing",
                        "If this folder is synchronised, they may still be on their way; otherwise look in a backup.");
    }
}
