package dev.recto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal on a disk that refuses, fills up, fails or is taken away.
class JournalOnBadDisksTest {
    @TempDir
    Path home;

    private TestJournal at;

    @BeforeEach
    void anEmptyJournal() {
        at = new TestJournal(home);
    }

    @Test
    void shortWritesAreContinued() throws IOException {
        var disk = new FaultyDisk();
        disk.writeAtMost(16);
        at.disk = disk;
        try (var journal = at.open()) {
            TestJournal.append(journal, "one", "two");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void failedFsyncIsNeverTriedAgainOnTheSameFile() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        try (var journal = at.open()) {
            TestJournal.append(journal, "one");
            disk.fail("force"::equals);
            assertThrows(IOException.class, () -> TestJournal.append(journal, "two"));
            assertEquals(1, journal.unsaved());
            disk.heal();

            assertEquals(1, journal.retry().size());
            assertEquals(0, journal.unsaved());
            TestJournal.append(journal, "three");
        }
        var second = Files.readString(at.segment("alpha", 2));
        assertTrue(second.contains("two") && second.contains("three"), second);
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void fullDiskKeepsTheLineUntilThereIsRoom() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        try (var journal = at.open()) {
            TestJournal.append(journal, "one");
            disk.leaveRoom(16);
            assertThrows(IOException.class, () -> TestJournal.append(journal, "two"));
            for (var attempt = 0; attempt < 5; attempt++) {
                assertThrows(IOException.class, journal::retry);
            }
            assertThrows(IOException.class, () -> TestJournal.append(journal, "three"));
            assertEquals(2, journal.unsaved());
            disk.heal();
            assertEquals(2, journal.retry().size());
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            try (var files = Files.list(at.journals().resolve("alpha"))) {
                assertEquals(2, files.count());
            }
        }
    }

    @Test
    void replacedFileIsNoticedAndItsLinesAreWrittenAgain() throws IOException {
        try (var journal = at.open()) {
            TestJournal.append(journal, "one", "two");
            var stranger = Files.writeString(home.resolve("stranger"), "");
            Files.move(stranger, at.segment("alpha", 1), StandardCopyOption.REPLACE_EXISTING);
            TestJournal.append(journal, "three");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void removedFileIsWrittenAgain() throws IOException {
        try (var journal = at.open()) {
            TestJournal.append(journal, "one");
            Files.delete(at.segment("alpha", 1));
            Files.delete(at.journals().resolve("alpha"));
            TestJournal.append(journal, "two");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
        }
    }

    @Test
    void goneLibraryRefusesUntilItIsBack() throws IOException {
        var journal = at.open();
        TestJournal.append(journal, "one");
        var away = home.resolve("away");
        Files.move(at.library, away);
        var e = assertThrows(IOException.class, () -> TestJournal.append(journal, "two"));
        assertTrue(e.getMessage().contains("gone"), e.getMessage());
        assertFalse(Files.exists(at.library));
        Files.move(away, at.library);
        assertEquals(1, journal.retry().size());
        journal.close();

        try (var again = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(again));
        }
    }

    @Test
    void interruptedThreadDoesNotCloseTheFile() throws Exception {
        try (var journal = at.open()) {
            var failure = new AtomicReference<Throwable>();
            for (var i = 0; i < 20; i++) {
                var note = "note " + i;
                var thread = Thread.ofPlatform().start(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        TestJournal.append(journal, note);
                        assertTrue(Thread.currentThread().isInterrupted());
                    } catch (IOException | AssertionError e) {
                        failure.set(e);
                    }
                });
                thread.join();
            }
            assertEquals(null, failure.get());
            assertEquals(0, journal.unsaved());
        }
        try (var journal = at.open()) {
            assertEquals(20, journal.lines().size());
        }
    }

    @Test
    void everyOperationMayFailOnceAndNothingAcknowledgedIsLost() throws IOException {
        everyOperationMayFail(false);
    }

    @Test
    void everyOperationMayFailForeverAndNothingAcknowledgedIsLost() throws IOException {
        everyOperationMayFail(true);
    }

    private void everyOperationMayFail(boolean forever) throws IOException {
        for (var number = 1; number <= 60; number++) {
            var home = this.home.resolve("fault" + number);
            var at = new TestJournal(home);
            try (var journal = at.open()) {
                TestJournal.append(journal, "before");
            }
            Files.writeString(at.segment("alpha", 1), "{\"v\":1,\"torn", StandardOpenOption.APPEND);
            var disk = new FaultyDisk();
            at.disk = disk;
            disk.failAt(number, forever);
            var acknowledged = new ArrayList<>(List.of("before"));
            try (var journal = at.open()) {
                for (var note : List.of("one", "two", "three")) {
                    try {
                        journal.append("note", TestJournal.START, ZoneOffset.UTC, TestJournal.members(note))
                                .forEach(line -> acknowledged.add(line.members().path("text").asString("")));
                    } catch (IOException e) {
                        // kept, and told
                    }
                }
                if (journal.unsaved() > 0) {
                    disk.heal();
                    journal.retry().forEach(line -> acknowledged.add(line.members().path("text").asString("")));
                }
                assertEquals(List.of("before", "one", "two", "three"), acknowledged, "operation " + number);
            } catch (IOException e) {
                assertTrue(e.getMessage().startsWith("injected"), e.toString());
            }
            at.disk = Disk.real();
            try (var journal = at.open()) {
                assertEquals(acknowledged, TestJournal.notes(journal), "operation " + number);
            }
        }
    }
}
