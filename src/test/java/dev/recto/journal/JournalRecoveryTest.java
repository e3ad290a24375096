package dev.recto.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a journal that was damaged, and what is said about it.
class JournalRecoveryTest {
    @TempDir
    Path home;

    private TestJournal at;

    @BeforeEach
    void anEmptyJournal() {
        at = new TestJournal(home);
    }

    @Test
    void acknowledgedLineSurvivesACrash() throws IOException {
        var journal = at.open();
        TestJournal.append(journal, "one", "two");
        TestJournal.crash(journal);

        try (var again = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(again));
            assertEquals("alpha", again.device());
            assertEquals(List.of(), again.problems());
        }
    }

    @Test
    void tornTailIsKeptAsideCutAndReported() throws IOException {
        at.writeAndCrash("one", "two");
        var torn = "{\"v\":1,\"id\":\"alpha-3\",\"seq\":3,\"pr";
        Files.writeString(at.segment("alpha", 1), torn, StandardOpenOption.APPEND);

        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            var problem = TestJournal.onlyProblem(journal);
            assertEquals(".recto/journal/alpha/000001.jsonl", problem.file());
            assertTrue(problem.what().startsWith("the last line was not complete"), problem.toString());
            TestJournal.append(journal, "three");
        }
        try (var kept = Files.list(at.library.resolve(".recto/quarantine"))) {
            assertEquals(List.of(torn), kept.map(JournalRecoveryTest::text).toList());
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void completeLastLineWithoutItsEndIsKept() throws IOException {
        at.writeAndCrash("one", "two");
        var segment = at.segment("alpha", 1);
        Files.write(segment, cut(Files.readAllBytes(segment), 1));

        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
            TestJournal.append(journal, "three");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
        }
    }

    @Test
    void journalCutAtAnyByteKeepsEveryWholeLineBeforeTheCut() throws IOException {
        at.writeAndCrash("one", "two", "three");
        var whole = Files.readAllBytes(at.segment("alpha", 1));
        for (var length = 0; length <= whole.length; length++) {
            var copy = new TestJournal(home.resolve("cut" + length), home.resolve("device" + length), "alpha");
            Files.createDirectories(copy.segment("alpha", 1).getParent());
            Files.write(copy.segment("alpha", 1), java.util.Arrays.copyOf(whole, length));
            new DeviceNote("alpha", 0, "")
                    .write(Disk.real(), DeviceNote.file(copy.deviceFolder, copy.library), copy.library);

            var expected = new ArrayList<>(List.of("one", "two", "three").subList(0, wholeLines(whole, length)));
            try (var journal = copy.open()) {
                assertEquals(expected, TestJournal.notes(journal), "cut at " + length);
                TestJournal.append(journal, "after");
                expected.add("after");
            }
            try (var journal = copy.open()) {
                assertEquals(expected, TestJournal.notes(journal), "written after a cut at " + length);
                assertEquals(List.of(), journal.problems(), "written after a cut at " + length);
                assertEquals("alpha", journal.device());
            }
        }
    }

    @Test
    void anyFlippedBitCostsAtMostItsOwnLineAndIsNamed() throws IOException {
        at.writeAndCrash("one", "two", "three");
        var segment = at.segment("alpha", 1);
        var whole = Files.readAllBytes(segment);
        for (var bit = 0; bit < whole.length * 8; bit++) {
            var flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(segment, flipped);
            var hit = wholeLines(whole, bit / 8);
            var isLineEnd = whole[bit / 8] == '\n';

            var journal = at.open(Journal.Access.READ_ONLY);
            var expected = new ArrayList<>(List.of("one", "two", "three"));
            if (!isLineEnd) {
                expected.remove(hit);
            }
            assertEquals(expected, TestJournal.notes(journal), "bit " + bit);
            assertTrue(isLineEnd && hit == 3 || isLineEnd || names(journal.problems(), hit + 1),
                    "bit " + bit + ": " + journal.problems());
            TestJournal.crash(journal);
        }
    }

    @Test
    void tailOfZerosIsCut() throws IOException {
        at.writeAndCrash("one", "two", "three");
        var segment = at.segment("alpha", 1);
        var whole = Files.readAllBytes(segment);
        for (var step = 0; step < 5; step++) {
            Files.write(segment, java.util.Arrays.copyOf(whole, whole.length + 512 * step));
            try (var journal = at.open()) {
                assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
                assertEquals(step == 0 ? 0 : 1, journal.problems().size());
            }
            assertArrayEquals(whole, Files.readAllBytes(segment));
        }
        var hole = whole.clone();
        java.util.Arrays.fill(hole, whole.length - 100, whole.length, (byte) 0);
        Files.write(segment, hole);
        var journal = at.open(Journal.Access.READ_ONLY);
        assertEquals(List.of("one", "two"), TestJournal.notes(journal));
        TestJournal.crash(journal);
    }

    @Test
    void damagedLineIsSkippedAloneAndNamed() throws IOException {
        at.writeAndCrash("one", "two", "three");
        var segment = at.segment("alpha", 1);
        Files.writeString(segment, Files.readString(segment).replace("\"two\"", "\"twö\""));

        try (var journal = at.open()) {
            assertEquals(List.of("one", "three"), TestJournal.notes(journal));
            assertEquals(List.of(
                    ".recto/journal/alpha/000001.jsonl:2: the record is damaged (probably number 2). It was "
                            + "skipped; all other records count. A backup may still have it."),
                    journal.problems().stream().map(Problem::toString).toList());
            TestJournal.append(journal, "four");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "three", "four"), TestJournal.notes(journal));
        }
    }

    private static boolean names(List<Problem> problems, int line) {
        return problems.stream().anyMatch(problem -> problem.line().isPresent() && problem.line().getAsInt() == line
                || problem.what().contains("record " + line));
    }

    /// How many lines end before a place.
    private static int wholeLines(byte[] bytes, int before) {
        var lines = 0;
        for (var i = 0; i < bytes.length && i <= before; i++) {
            // A line without its end is whole.
            lines += i == before && i < bytes.length && bytes[i] == '\n' || i < before && bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static byte[] cut(byte[] bytes, int end) {
        return java.util.Arrays.copyOf(bytes, bytes.length - end);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
