package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import dev.recto.journal.Journal;
import dev.recto.journal.WriterLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A library's folder in hand, and the right to write to it if there is one to be had.
///
/// @param folder its real path
/// @param lock empty if nothing may be written
record Holding(Path folder, Optional<WriterLock> lock, List<Problem> problems) {
    static Holding of(Path given, Library.Access access, Parts parts) throws IOException {
        var problems = new ArrayList<Problem>();
        var writable = access == Library.Access.WRITE && prepare(given, parts, problems);
        var folder = given.toRealPath();
        if (!Files.isDirectory(folder)) {
            throw new IOException(given + " is not a folder");
        }
        var lock = writable ? lock(folder, problems) : Optional.<WriterLock>empty();
        return new Holding(folder, lock, List.copyOf(problems));
    }

    /// Reads the journals, to write in one if that is allowed.
    Journal journal(Path deviceFolder, Parts parts) throws IOException {
        return Journal.open(place(deviceFolder, parts),
                lock.isPresent() ? Journal.Access.WRITE : Journal.Access.READ_ONLY, parts::newDevice);
    }

    /// Whether there is an import of this device to be finished before anything is shown, or the place of one to be
    /// removed.
    boolean hasBrokenImport(Path deviceFolder, Parts parts) {
        try {
            var all = Incoming.ofAll(folder);
            return lock.isPresent() && parts.disk().stamp(all).isPresent()
                    && (parts.disk().list(all).isEmpty() || Journal.deviceAt(place(deviceFolder, parts))
                            .filter(device -> Files.exists(all.resolve(device))).isPresent());
        } catch (IOException e) {
            return true; // who reads everything finds out
        }
    }

    private Journal.Place place(Path deviceFolder, Parts parts) {
        var own = folder.resolve(LibraryPath.OWN);
        return new Journal.Place(parts.disk(), own.resolve("journal"), own.resolve("quarantine"), folder, deviceFolder);
    }

    /// Creates what is missing.
    ///
    /// @return whether the folder can be written to
    private static boolean prepare(Path folder, Parts parts, List<Problem> problems) throws IOException {
        try {
            parts.disk().createFolders(folder.toAbsolutePath().resolve(LibraryPath.OWN).resolve("journal"));
            return true;
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            problems.add(readOnly(folder, e));
            return false;
        }
    }

    private static Optional<WriterLock> lock(Path folder, List<Problem> problems) {
        try {
            var lock = WriterLock.take(folder.resolve(LibraryPath.OWN).resolve("lock"));
            if (lock.isEmpty()) {
                problems.add(Problem.of(folder.toString(), "another Recto is using this library",
                        "It is open for reading only here; close the other one, then start this one again to study."));
            }
            return lock;
        } catch (IOException e) {
            problems.add(readOnly(folder, e));
            return Optional.empty();
        }
    }

    private static Problem readOnly(Path folder, IOException why) {
        return Problem.of(folder.toString(), "nothing can be written to this library: " + Reason.of(why).what(),
                "It is open for reading only; make the folder writable, then start Recto again to study.");
    }
}
