package dev.recto.journal;

import dev.recto.card.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// What was done in a library, line by line, of all devices; this device adds to its own. Thread-safe.
///
/// A line that [#append] has returned is on the disk. One that it could not make durable is kept, and goes into a new
/// file with the next attempt.
public final class Journal implements AutoCloseable {
    private final Place place;
    private final Recovery.Recovered start;
    private final ExecutorService writing;
    private final SegmentWriter writer;
    /// Lines written, or tried, but not acknowledged. Changed under the lock, read without, so that nobody who only
    /// asks waits for the disk.
    private volatile List<Unsaved> unsaved = List.of();
    private long lastSeq;
    private String lastHash;
    private Instant latest;
    private DeviceNote durable;

    private record Unsaved(byte[] bytes, JournalLine line) {}

    /// Where a journal lies.
    ///
    /// @param folder of the journals of all devices, `<library>/.recto/journal`
    /// @param quarantine where torn ends are kept, `<library>/.recto/quarantine`
    /// @param library its real path, under which this device remembers it
    /// @param deviceFolder outside the library, for what this device remembers
    public record Place(Disk disk, Path folder, Path quarantine, Path library, Path deviceFolder) {}

    /// Whether lines may be added.
    public enum Access { WRITE, READ_ONLY }

    private Journal(Place place, Recovery.Recovered start) {
        this.place = place;
        this.start = start;
        this.writer = start.writer();
        this.lastSeq = start.lastSeq();
        this.lastHash = start.lastHash();
        this.latest = start.latest();
        this.durable = new DeviceNote(start.device(), lastSeq, lastHash);
        this.writing = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("recto-journal").daemon().factory());
    }

    /// Reads the journals of all devices and repairs the end of this device's own.
    ///
    /// Which device this is stands in a note outside the library, with the last line known to be written. That line
    /// must occur in the journal; lines after it that continue its chain are this device's own, only the note was
    /// lost. If it is missing or different, the folder was copied or restored: the device takes a new name there.
    ///
    /// @param access READ_ONLY changes nothing on the disk
    /// @param newDevice makes a name of lower-case letters and digits that no other device has
    /// @throws IOException if the folder of the journals cannot be listed
    public static Journal open(Place place, Access access, Supplier<String> newDevice) throws IOException {
        return new Journal(place, new Recovery(place, access, newDevice).run());
    }

    /// The lines found on opening, in the order in which they take effect.
    public List<JournalLine> lines() {
        return start.lines();
    }

    /// What was found wrong on opening, and what was done about it.
    public List<Problem> problems() {
        return start.problems();
    }

    /// Whether lines can be added: not if asked to read only, nor if a newer version wrote here.
    public boolean isWritable() {
        return start.writable();
    }

    public String device() {
        return start.device();
    }

    /// Under which name this device wrote here last, as far as it remembers, without reading the journals.
    ///
    /// @throws IOException if what it remembers cannot be read
    public static Optional<String> deviceAt(Place place) throws IOException {
        return DeviceNote.read(place.disk(), DeviceNote.file(place.deviceFolder(), place.library()))
                .map(DeviceNote::device);
    }

    /// The number of the last line that this device has written here, 0 if there is none.
    public synchronized long lastSeq() {
        return lastSeq;
    }

    /// This device's own folder among the journals; it may not exist yet.
    public Path ownFolder() {
        return place.folder().resolve(start.device());
    }

    /// Adds a line. Durable on return.
    ///
    /// @return the lines that are durable now and were not before: the new one, and before it those of failed attempts
    /// @throws IOException if it could not be made durable; it is kept, see [#unsaved] and [#retry]
    public synchronized List<JournalLine> append(String type, Instant time, ZoneOffset offset, ObjectNode members)
            throws IOException {
        if (!start.writable()) {
            throw new IOException("the library is open for reading only");
        }
        var id = new LineId(start.device(), lastSeq + 1);
        var bytes = LineFormat.write(id, lastHash, time, offset, type, members);
        var read = LineFormat.parse(bytes, 0, bytes.length)
                .orElseThrow(() -> new IllegalStateException("a line that cannot be read back: " + type));
        latest = read.time().isAfter(latest) ? read.time() : latest;
        var line = Merge.placed(read, latest);
        lastSeq = id.seq();
        lastHash = line.hash();
        var all = new ArrayList<>(unsaved);
        all.add(new Unsaved(bytes, line));
        unsaved = List.copyOf(all);
        return writeUnsaved();
    }

    /// Lines accepted but not durable.
    public int unsaved() {
        return unsaved.size();
    }

    /// The lines accepted but not durable, oldest first.
    public List<JournalLine> unsavedLines() {
        return unsaved.stream().map(Unsaved::line).toList();
    }

    /// Tries to make the unsaved lines durable, in a new file.
    ///
    /// @return the lines that are durable now
    public synchronized List<JournalLine> retry() throws IOException {
        return unsaved.isEmpty() ? List.of() : writeUnsaved();
    }

    private List<JournalLine> writeUnsaved() throws IOException {
        var lines = unsaved;
        onWriter(() -> writer.write(lines.stream().map(Unsaved::bytes).toList()));
        unsaved = List.of();
        var last = lines.getLast().line();
        durable = new DeviceNote(start.device(), last.id().seq(), last.hash());
        return lines.stream().map(Unsaved::line).toList();
    }

    /// Remembers outside the library what was written last. Not needed for an answer to be durable.
    public synchronized void remember() throws IOException {
        if (start.writable()) {
            durable.write(place.disk(), DeviceNote.file(place.deviceFolder(), place.library()), place.library());
        }
    }

    /// Tries once more to save what is not saved, and lets go of the files.
    @Override
    public synchronized void close() throws IOException {
        try {
            retry();
        } finally {
            onWriter(writer::close);
            writing.shutdown();
        }
        try {
            remember();
        } catch (IOException e) {
            // Every line is written. Without the note the next start reads the chain itself, as after a crash; to call
            // the close a failure would make a caller repeat what is done.
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /// Does `work` on the writing thread. An interrupt of the calling thread does not reach it.
    private void onWriter(Work work) throws IOException {
        try {
            CompletableFuture.runAsync(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            }, writing).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /// Lets go of the files and does nothing else, like a process that is killed. For tests.
    void abandon() {
        writing.submit(writer::close);
        writing.shutdown();
    }
}
