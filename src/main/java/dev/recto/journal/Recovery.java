package dev.recto.journal;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.JournalFiles.JournalFile;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens a journal whatever state it was left in.
final class Recovery {
    private final Journal.Place place;
    private final Journal.Access access;
    private final Supplier<String> newDevice;
    private final List<Problem> problems = new ArrayList<>();

    Recovery(Journal.Place place, Journal.Access access, Supplier<String> newDevice) {
        this.place = place;
        this.access = access;
        this.newDevice = newDevice;
    }

    /// @param lastSeq of this device, 0 if it has not written
    /// @param latest time this device has written, [Instant#MIN] if it has not
    record Recovered(
            List<JournalLine> lines,
            List<Problem> problems,
            boolean writable,
            String device,
            long lastSeq,
            String lastHash,
            Instant latest,
            SegmentWriter writer) {}

    Recovered run() throws IOException {
        var reader = new JournalFiles(place.disk(), place.folder());
        var files = reader.read();
        problems.addAll(reader.problems());
        var read = files.stream().flatMap(file -> file.text().lines().stream()).toList();
        var merge = new Merge(read, (device, seq) -> files.stream().anyMatch(file ->
                file.device().equals(device) && JournalFiles.damagedSeqs(file).anyMatch(damaged -> damaged == seq)));
        var writable = access == Journal.Access.WRITE && !isNewer(read);
        var device = writable ? device(merge.lines(), reader.problems().isEmpty()) : "";
        var own = files.stream().filter(file -> writable && file.device().equals(device)).toList();
        files.forEach(file -> problems.addAll(reader.damage(file, mayBeUnderWay(file, own))));
        problems.addAll(merge.problems());
        var writer = writer(own, device);
        var last = merge.lines().stream().filter(line -> line.id().device().equals(device))
                .max(Comparator.comparing((JournalLine line) -> line.id().seq()).thenComparing(JournalLine::hash));
        var lastSeq = Math.max(last.map(line -> line.id().seq()).orElse(0L),
                own.stream().flatMapToLong(file -> JournalFiles.damagedSeqs(file)).max().orElse(0));
        return new Recovered(merge.lines(), problems, writable, device, lastSeq, last.map(JournalLine::hash).orElse(""),
                last.map(line -> line.order().time()).orElse(Instant.MIN), writer);
    }

    /// An unfinished last line is no damage if it is about to be cut off, or if another process may be writing it.
    private boolean mayBeUnderWay(JournalFile file, List<JournalFile> own) {
        return own.contains(file) || access == Journal.Access.READ_ONLY;
    }

    private boolean isNewer(List<LineFormat.Read> lines) {
        var newer = lines.stream().filter(line -> line.v() > LineFormat.VERSION).findFirst();
        newer.ifPresent(line -> problems.add(Problem.of("journal of device " + line.id().device(),
                "it was written by a newer version of Recto",
                "The library is open for reading only here; install the newer version to study.")));
        return newer.isPresent();
    }

    /// @param isAllRead whether no file of the journals was closed to us
    private String device(List<JournalLine> lines, boolean isAllRead) {
        var file = DeviceNote.file(place.deviceFolder(), place.library());
        var known = readNote();
        if (known.isPresent() && occurs(known.get(), lines)) {
            return known.get().device();
        }
        // What cannot be read now has been said, and is no sign of a copy.
        known.filter(note -> isAllRead).ifPresent(note -> problems.add(Problem.of("journal of device " + note.device(),
                "record " + note.seq() + ", which was written here last, is missing or different",
                "The folder was copied, or restored from an older copy. This device goes on under a new name; "
                        + "all records that are here count.")));
        var fresh = new DeviceNote(newDevice.get(), 0, "");
        try {
            fresh.write(place.disk(), file, place.library());
        } catch (IOException e) {
            problems.add(Problem.of(file.toString(), "this note cannot be written: " + Reason.of(e).what(),
                    "Answers are saved all the same; make the folder writable."));
        }
        return fresh.device();
    }

    private Optional<DeviceNote> readNote() {
        try {
            return DeviceNote.read(place.disk(), DeviceNote.file(place.deviceFolder(), place.library()));
        } catch (IOException e) {
            // Unknown is as good as absent: a new name never does harm.
            return Optional.empty();
        }
    }

    private static boolean occurs(DeviceNote note, List<JournalLine> lines) {
        return note.seq() == 0 || lines.stream().anyMatch(line -> line.id().device().equals(note.device())
                && line.id().seq() == note.seq() && line.hash().equals(note.hash()));
    }

    /// A writer that goes on in the last segment if its end is sound, else in a new one.
    private SegmentWriter writer(List<JournalFile> own, String device) {
        var segments = own.stream().filter(file -> file.segment().isPresent()).toList();
        var last = segments.stream().max(Comparator.comparingInt(file -> file.segment().getAsInt()));
        var writer = new SegmentWriter(place.disk(), place.library(), place.folder().resolve(device),
                last.map(file -> file.segment().getAsInt()).orElse(0));
        for (var file : segments) {
            var end = file.text().torn() ? cut(file) : Optional.of(file.size());
            if (last.get() == file && end.isPresent()) {
                try {
                    writer.resume(file.path(), end.get(), file.text().newlineMissing());
                } catch (IOException e) {
                    // A new segment will do.
                }
            }
        }
        return writer;
    }

    /// Cuts an unfinished line off the end of an own file, after keeping a copy of it.
    ///
    /// @return the size after that; empty if it could not be done
    private Optional<Long> cut(JournalFile file) {
        var end = file.text().soundEnd();
        var shown = JournalFiles.shown(place.folder(), file.path());
        try {
            var bytes = place.disk().read(file.path());
            if (bytes.length != file.size()) {
                return Optional.empty();
            }
            var copy = place.quarantine().resolve(
                    file.device() + "-" + file.path().getFileName() + "-at-" + end + ".torn");
            place.disk().createFolders(place.quarantine());
            place.disk().replace(copy, Arrays.copyOfRange(bytes, end, bytes.length));
            try (var open = place.disk().open(file.path(), false)) {
                open.truncate(end);
                open.force();
            }
            problems.add(Problem.of(shown, "the last line was not complete: the program or the machine stopped while "
                    + "writing it", "It had not been acknowledged. It was cut off and kept as "
                    + JournalFiles.shown(place.folder(), copy) + "."));
            return Optional.of((long) end);
        } catch (IOException e) {
            problems.add(Problem.of(shown,
                    "the last line is not complete and could not be cut off: " + Reason.of(e).what(),
                    "Everything before it counts; writing goes on in a new file."));
            return Optional.empty();
        }
    }
}
