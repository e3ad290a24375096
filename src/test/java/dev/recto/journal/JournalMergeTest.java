package dev.recto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Journals of several devices, and copies of files, brought together.
class JournalMergeTest {
    @TempDir
    Path home;

    private TestJournal at;

    @BeforeEach
    void anEmptyJournal() {
        at = new TestJournal(home);
    }

    @Test
    void linesInSeveralFilesCountOnce() throws IOException {
        at.writeAndCrash("one", "two");
        var segment = at.segment("alpha", 1);
        Files.copy(segment, segment.resolveSibling("000001.sync-conflict-20260504-101112-ABCDEFG.jsonl"));
        Files.copy(segment, segment.resolveSibling("000001 (1).jsonl"));
        Files.copy(segment, segment.resolveSibling("000001 (Ada's conflicted copy 2026-05-04).jsonl"));
        var copies = copyOfFolder(segment.getParent());

        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
            TestJournal.append(journal, "three");
        }
        copies.forEach((file, content) ->
                assertTrue(file.equals(segment) || text(file).equals(content), file.toString()));
    }

    @Test
    void recordsAreTakenInWhereverASyncToolOrAPersonPutTheirFolder() throws IOException {
        try (var journal = at.open()) {
            TestJournal.append(journal, "one", "two");
        }
        var segment = at.segment("alpha", 1);
        var bytes = Files.readAllBytes(segment);
        Files.move(segment.getParent(), at.journals().resolve("alpha (Case Conflict 1)"));
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            TestJournal.append(journal, "three");
        }
        Files.write(at.journals().resolve("000007.jsonl"), bytes);
        try (var journal = at.open(Journal.Access.READ_ONLY)) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void conflictedCopyWithMoreLinesIsTakenIn() throws IOException {
        at.writeAndCrash("one", "two");
        var segment = at.segment("alpha", 1);
        var conflicted = segment.resolveSibling("000001 (1).jsonl");
        Files.move(segment, conflicted);
        Files.write(segment, java.util.Arrays.copyOf(Files.readAllBytes(conflicted),
                lineEnd(Files.readAllBytes(conflicted), 1)));

        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            TestJournal.append(journal, "three");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void sameIdWithOtherContentKeepsBothAndSaysSo() throws IOException {
        at.writeAndCrash("one", "two");
        var other = new TestJournal(home.resolve("other"), home.resolve("other-device"), "alpha");
        try (var journal = other.open()) {
            TestJournal.append(journal, "one", "another two");
        }
        Files.copy(other.segment("alpha", 1), at.segment("alpha", 1).resolveSibling("clone.jsonl"));

        try (var journal = at.open()) {
            assertEquals(3, journal.lines().size());
            assertTrue(TestJournal.notes(journal).containsAll(List.of("one", "two", "another two")));
            assertEquals("there are 2 different records number 2", TestJournal.onlyProblem(journal).what());
        }
    }

    @Test
    void mergeConflictMarksOfGitAreSkipped() throws IOException {
        at.writeAndCrash("one", "two");
        var segment = at.segment("alpha", 1);
        var lines = Files.readAllLines(segment);
        Files.writeString(segment, "<<<<<<< HEAD\n" + lines.get(0) + "\n=======\n" + lines.get(0) + "\n" + lines.get(1)
                + "\n>>>>>>> other\n");

        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            assertEquals(3, journal.problems().size());
            assertTrue(journal.problems().getFirst().what().startsWith("this is a merge conflict's mark"));
        }
    }

    @Test
    void otherDevicesFilesAreNeverChanged() throws IOException {
        var other = new TestJournal(at.library, home.resolve("other-device"), "beta");
        try (var journal = other.open()) {
            TestJournal.append(journal, "from beta");
        }
        Files.writeString(at.segment("beta", 1), "{\"v\":1,\"id\":\"beta-2\",\"se", StandardOpenOption.APPEND);
        var before = Files.readString(at.segment("beta", 1));

        try (var journal = at.open()) {
            assertEquals(List.of("from beta"), TestJournal.notes(journal));
            assertEquals("the last line is not complete (probably number 2)", TestJournal.onlyProblem(journal).what());
            TestJournal.append(journal, "from alpha");
        }
        assertEquals(before, Files.readString(at.segment("beta", 1)));
    }

    @Test
    void devicesMergeByTimeAndAClockSetBackStaysBehindItsCause() throws IOException {
        var other = new TestJournal(at.library, home.resolve("other-device"), "beta");
        try (var alpha = at.open()) {
            append(alpha, "alpha at 0", 0);
            append(alpha, "alpha at 60", 60);
            append(alpha, "alpha set back to 10", 10);
        }
        try (var beta = other.open()) {
            append(beta, "beta at 30", 30);
            append(beta, "beta at 70", 70);
        }
        try (var journal = at.open(Journal.Access.READ_ONLY)) {
            assertEquals(List.of("alpha at 0", "beta at 30", "alpha at 60", "alpha set back to 10", "beta at 70"),
                    TestJournal.notes(journal));
        }
    }

    @Test
    void mergeIsTheSameForAnyOrderAndRepetition() throws IOException {
        for (var device = 0; device < 4; device++) {
            var random = new Random(device);
            try (var journal = new TestJournal(at.library, home.resolve("device" + device), "device" + device).open()) {
                for (var i = 0; i < 15; i++) {
                    append(journal, device + "/" + i, random.nextInt(100));
                }
            }
        }
        var files = new JournalFiles(Disk.real(), at.journals());
        var lines = files.read().stream().flatMap(file -> file.text().lines().stream()).toList();
        var expected = new Merge(lines).lines();
        for (var seed = 0; seed < 50; seed++) {
            var shuffled = new ArrayList<>(lines);
            shuffled.addAll(lines.subList(seed, seed + 10));
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, new Merge(shuffled).lines());
        }
    }

    private void append(Journal journal, String note, int minute) throws IOException {
        journal.append("note", TestJournal.START.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC,
                TestJournal.members(note));
    }

    private static int lineEnd(byte[] bytes, int line) {
        var end = 0;
        for (var seen = 0; seen < line; end++) {
            seen += bytes[end] == '\n' ? 1 : 0;
        }
        return end;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.util.Map<Path, String> copyOfFolder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(java.util.stream.Collectors.toMap(file -> file, JournalMergeTest::text));
        }
    }
}
