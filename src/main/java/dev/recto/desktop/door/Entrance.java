package dev.recto.desktop.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/// What a start of the window meets.
public sealed interface Entrance {
    /// How long a window that is there may take to answer. One that is just opening or closing is waited for.
    Duration PATIENCE = Duration.ofSeconds(6);

    /// There is no window yet: this process is to open it.
    record First(Door door) implements Entrance {}

    /// The window that is there came to the front and has the documents.
    record Handed() implements Entrance {}

    /// There is a window, or its process, but it does not answer.
    ///
    /// @param process its number, if it is known
    record NoAnswer(OptionalLong process) implements Entrance {}

    /// Takes the place of the one window of a library on this device, or hands the documents to the one that has it.
    ///
    /// Where the device's folder cannot hold what this needs, every start is the first; the library's own lock still
    /// lets only one of them write.
    ///
    /// @param documents absolute paths
    /// @param patience for the answer of a window that is there
    static Entrance of(Path deviceFolder, Path library, List<Path> documents, Duration patience)
            throws InterruptedException {
        var place = DoorPlace.of(deviceFolder, library);
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            place.prepare();
            // The other process may be between taking its place and hearing, or between falling silent and its end.
            while (true) {
                var lock = DoorLock.take(place.lock());
                if (lock.isPresent()) {
                    return new First(Door.open(place, lock.get()));
                }
                var left = Duration.ofNanos(deadline - System.nanoTime());
                if (!left.isPositive()) {
                    return new NoAnswer(place.process());
                }
                if (Knock.at(place, new Visit(documents), left)) {
                    return new Handed();
                }
                Thread.sleep(30);
            }
        } catch (IOException e) {
            return new First(Door.none());
        }
    }

    /// Whether a library has a window on this device now. The window is not disturbed by the question.
    static boolean isTaken(Path deviceFolder, Path library) {
        var place = DoorPlace.of(deviceFolder, library);
        try {
            if (Files.notExists(place.lock())) {
                return false;
            }
            var lock = DoorLock.take(place.lock());
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
