package dev.recto.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundTest {
    @TempDir
    private Path folder;

    private final List<Exception> failures = new ArrayList<>();

    @Test
    void aMistakeIsWrittenDownAndToldToWhoWaits() throws IOException {
        background().work(() -> {
            throw new IllegalStateException("no such leaf");
        }, done -> {}, failures::add);

        var defect = assertInstanceOf(Defect.class, failures.getFirst());
        assertEquals("Recto made a mistake (IllegalStateException). The details are in "
                + folder.resolve("defects.log") + ".", Reason.of(defect));
        var written = Files.readString(folder.resolve("defects.log"));
        assertTrue(written.contains("2026-11-20T09:00:00Z"), written);
        assertTrue(written.contains("java.lang.IllegalStateException: no such leaf"), written);
    }

    @Test
    void whoWaitsHearsOfMemoryThatRanOut() {
        background().aside(() -> {
            throw new OutOfMemoryError("Java heap space");
        }, done -> {}, failures::add);

        assertTrue(Reason.of(failures.getFirst()).startsWith("Recto ran out of memory."));
    }

    @Test
    void whatADiskRefusesOrAUserCancelsIsNoMistake() {
        background().work(() -> {
            throw new IOException("full");
        }, done -> {}, failures::add);
        background().work(() -> {
            throw new CancellationException();
        }, done -> {}, failures::add);

        assertEquals(List.of(IOException.class, CancellationException.class),
                failures.stream().map(Object::getClass).toList());
        assertTrue(Files.notExists(folder.resolve("defects.log")));
    }

    @Test
    void aMistakeThatNobodyWaitsForIsThrownOnTheWindowsThread() {
        var aside = background().aside();
        assertEquals("nobody waits", assertThrows(IllegalStateException.class, () -> aside.execute(() -> {
            throw new IllegalStateException("nobody waits");
        })).getMessage());
    }

    @Test
    void aFloodOfMistakesDoesNotFillTheDisk() throws IOException {
        var log = new DefectLog(folder, () -> Instant.EPOCH);
        for (var i = 0; i < 500; i++) {
            log.record(new IllegalStateException("again"));
        }
        var written = Files.readString(folder.resolve("defects.log"));
        assertEquals(50, written.lines().filter(line -> line.contains("IllegalStateException: again")).count());
    }

    @Test
    void whereNothingCanBeWrittenTheMistakeIsStillTold() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "where the folder should be");
        var told = new DefectLog(file, () -> Instant.EPOCH).record(new IllegalStateException("lost"));
        assertTrue(told.startsWith(
                "Recto made a mistake (IllegalStateException). Its details could not be written down: "),
                told);
    }

    private Background background() {
        return Background.here(new DefectLog(folder, () -> Instant.parse("2026-11-20T09:00:00Z")));
    }
}
