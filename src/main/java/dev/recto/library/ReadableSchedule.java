package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Disk;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Where and when the [ScheduleFile] of this device is written: beside its journal, after each sitting, and when the
/// library is closed. Whoever calls sees to it that nothing changes meanwhile.
final class ReadableSchedule {
    private static final String NAME = "schedule.json";

    private final Path folder;
    private final Disk disk;
    private final LibraryState state;

    /// @param folder of the library
    ReadableSchedule(Path folder, Disk disk, LibraryState state) {
        this.folder = folder;
        this.disk = disk;
        this.state = state;
    }

    void write() throws IOException {
        var now = state.now();
        var journal = state.settled().journal();
        requireFolder(journal.ownFolder().getParent());
        disk.createFolders(journal.ownFolder());
        disk.replace(journal.ownFolder().resolve(NAME), ScheduleFile.write(state.view().table().cards(),
                state.view().options(), journal.device(), now, state.offset(now)));
        journal.remember();
        state.settled().scheduleIsWritten();
        state.keep();
    }

    /// Writes it if answers have come since. They are durable, and the schedule is only what they add up to. That it
    /// cannot be written fails nobody's closing: who is told so would answer again.
    void writeIfStale() {
        if (state.scheduleIsStale()) {
            try {
                state.requireWritable();
                write();
            } catch (IOException e) {
                state.ledger().orElseThrow().contents().report(List.of(Problem.of(folder.toString(),
                        "the readable schedule could not be written: " + Reason.of(e).what(),
                        "Every answer is saved; it is written anew after the next one.")));
            }
        }
    }

    /// A library that was taken away, with its disk perhaps, is not begun anew in its place: answers kept for it would
    /// be written there.
    private void requireFolder(Path journals) throws IOException {
        if (disk.stamp(journals).isEmpty()) {
            throw new NoSuchFileException(journals.toString());
        }
    }
}
