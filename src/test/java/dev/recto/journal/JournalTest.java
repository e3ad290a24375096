package dev.recto.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines that are written and read back.
class JournalTest {
    @TempDir
    Path home;

    private TestJournal at;

    @BeforeEach
    void anEmptyJournal() {
        at = new TestJournal(home);
    }

    @Test
    void linesComeBackInOrder() throws IOException {
        try (var journal = at.open()) {
            TestJournal.append(journal, "one", "two", "three");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
            TestJournal.append(journal, "four");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three", "four"), TestJournal.notes(journal));
        }
    }

    @Test
    void lineIsWrittenAsDocumented() throws IOException {
        try (var journal = at.open()) {
            journal.append("note", TestJournal.START, ZoneOffset.ofHours(2), TestJournal.members("naïve\n“quoted”"));
            TestJournal.append(journal, "two");
        }
        var lines = Files.readAllLines(at.segment("alpha", 1));

        assertTrue(lines.getFirst()
                .matches("\\{\"v\":1,\"id\":\"alpha-1\",\"seq\":1,\"prev\":\"\",\"t\":\"2026-05-04T08:00:00.000Z\","
                + "\"tz\":\"\\+02:00\",\"type\":\"note\",\"text\":\"naïve\\\\n“quoted”\",\"crc\":\"[0-9a-f]{8}\"}"),
                        lines.getFirst());
        var first = lines.getFirst().getBytes(StandardCharsets.UTF_8);
        assertTrue(lines.get(1).contains("\"prev\":\"" + LineFormat.hash(first, 0, first.length) + "\""));
    }

    @Test
    void checksumIsThatOfTheLineWithoutIt() {
        var line = LineFormat.write(new LineId("alpha", 1), "", TestJournal.START, ZoneOffset.UTC, "note",
                TestJournal.members("x"));
        var text = new String(line, StandardCharsets.UTF_8);
        var crc = new java.util.zip.CRC32C();
        crc.update((text.replaceFirst(",\"crc\":\"[0-9a-f]{8}\"}$", "}")).getBytes(StandardCharsets.UTF_8));

        assertTrue(text.endsWith(String.format("%08x\"}", crc.getValue())), text);
    }

    @Test
    void linesOfANewerVersionStayAsTheyAreAndTheJournalIsOnlyRead() throws IOException {
        at.writeAndCrash("one");
        var segment = at.segment("alpha", 1);
        var newer = sealed("{\"v\":2,\"id\":\"alpha-2\",\"seq\":2,\"prev\":\"\",\"t\":\"2026-05-04T08:00:00.000Z\","
                + "\"tz\":\"Z\",\"type\":\"dream\"");
        Files.writeString(segment, newer + "\n", StandardOpenOption.APPEND);
        var before = Files.readAllBytes(segment);

        try (var journal = at.open()) {
            assertFalse(journal.isWritable());
            assertTrue(journal.problems().getFirst().what().contains("newer version"));
            assertThrows(IOException.class, () -> TestJournal.append(journal, "three"));
        }
        assertArrayEquals(before, Files.readAllBytes(segment));
    }

    @Test
    void copiedFolderGetsADeviceNameOfItsOwn() throws IOException {
        at.writeAndCrash("one");
        var copy = new TestJournal(home.resolve("copy"), at.deviceFolder, "beta");
        copyTree(at.library, copy.library);
        try (var journal = copy.open()) {
            assertEquals("beta", journal.device());
            TestJournal.append(journal, "on the copy");
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void restoredOlderFolderGetsANewDeviceName() throws IOException {
        try (var journal = at.open()) {
            TestJournal.append(journal, "one");
        }
        var backup = home.resolve("backup");
        copyTree(at.library, backup);
        try (var journal = at.open()) {
            TestJournal.append(journal, "two");
        }
        copyTree(backup, at.library);

        try (var journal = at.open()) {
            assertEquals("alpha2", journal.device());
            assertTrue(TestJournal.onlyProblem(journal).what()
                    .startsWith("record 2, which was written here last, is missing"));
            TestJournal.append(journal, "another two");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "another two"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void linesAfterTheNotedOneAreThisDevicesOwn() throws IOException {
        try (var journal = at.open()) {
            TestJournal.append(journal, "one");
        }
        at.writeAndCrash("two", "three");

        try (var journal = at.open()) {
            assertEquals("alpha", journal.device());
            assertEquals(List.of(), journal.problems());
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
        }
    }

    @Test
    void segmentsRotate() throws IOException {
        var long_ = "x".repeat(1 << 20);
        try (var journal = at.open()) {
            TestJournal.append(journal, long_, long_, long_, long_, long_);
        }
        assertTrue(Files.size(at.segment("alpha", 1)) > SegmentWriter.ROTATE_AT);
        try (var journal = at.open()) {
            assertEquals(5, journal.lines().size());
            assertEquals(List.of(), journal.problems());
            TestJournal.append(journal, "last");
        }
        assertTrue(Files.size(at.segment("alpha", 2)) > 0);
        assertFalse(Files.exists(at.segment("alpha", 3)));
    }

    @Test
    void onlyOneHoldsTheLock() throws IOException {
        var file = at.library.resolve(".recto/lock");
        var lock = WriterLock.take(file).orElseThrow();
        assertTrue(WriterLock.take(file).isEmpty());
        lock.close();
        WriterLock.take(file).orElseThrow().close();
    }

    private static String sealed(String open) {
        var crc = new java.util.zip.CRC32C();
        crc.update((open + "}").getBytes(StandardCharsets.UTF_8));
        return open + ",\"crc\":\"" + String.format("%08x", crc.getValue()) + "\"}";
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
