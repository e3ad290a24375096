package dev.recto.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        writeAndCrash("one", "two");
        var torn = "{\"v\":1,\"id\":\"alpha-3\",\"seq\":3,\"pr";
        Files.writeString(at.segment("alpha", 1), torn, StandardOpenOption.APPEND);

        try (var journal = at.open()) {
            assertEquals(List.of("one", "two"), TestJournal.notes(journal));
            var problem = onlyProblem(journal);
            assertEquals(".recto/journal/alpha/000001.jsonl", problem.file());
            assertTrue(problem.what().startsWith("the last line was not complete"), problem.toString());
            TestJournal.append(journal, "three");
        }
        try (var kept = Files.list(at.library.resolve(".recto/quarantine"))) {
            assertEquals(List.of(torn), kept.map(JournalTest::text).toList());
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
            assertEquals(List.of(), journal.problems());
        }
    }

    @Test
    void completeLastLineWithoutItsEndIsKept() throws IOException {
        writeAndCrash("one", "two");
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
        writeAndCrash("one", "two", "three");
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
        writeAndCrash("one", "two", "three");
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
        writeAndCrash("one", "two", "three");
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
        writeAndCrash("one", "two", "three");
        var segment = at.segment("alpha", 1);
        Files.writeString(segment, Files.readString(segment).replace("\"two\"", "\"twö\""));

        try (var journal = at.open()) {
            assertEquals(List.of("one", "three"), TestJournal.notes(journal));
            assertEquals(List.of(
                    ".recto/journal/alpha/000001.jsonl:2: the record is damaged (probably number 2). It was skipped; all "
                            + "other records count. A backup may still have it."),
                    journal.problems().stream().map(Problem::toString).toList());
            TestJournal.append(journal, "four");
        }
        try (var journal = at.open()) {
            assertEquals(List.of("one", "three", "four"), TestJournal.notes(journal));
        }
    }

    @Test
    void linesOfANewerVersionStayAsTheyAreAndTheJournalIsOnlyRead() throws IOException {
        writeAndCrash("one");
        var segment = at.segment("alpha", 1);
        var newer = sealed("{\"v\":2,\"id\":\"alpha-2\",\"seq\":2,\"prev\":\"\",\"t\":\"2026-05-04T08:00:00.000Z\",\"tz\":\"Z\",\"type\":\"dream\"");
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
        writeAndCrash("one");
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
            assertTrue(onlyProblem(journal).what().startsWith("record 2, which was written here last, is missing"));
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
        writeAndCrash("two", "three");

        try (var journal = at.open()) {
            assertEquals("alpha", journal.device());
            assertEquals(List.of(), journal.problems());
            assertEquals(List.of("one", "two", "three"), TestJournal.notes(journal));
        }
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

    @Test
    void linesInSeveralFilesCountOnce() throws IOException {
        writeAndCrash("one", "two");
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
        writeAndCrash("one", "two");
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
        writeAndCrash("one", "two");
        var other = new TestJournal(home.resolve("other"), home.resolve("other-device"), "alpha");
        try (var journal = other.open()) {
            TestJournal.append(journal, "one", "another two");
        }
        Files.copy(other.segment("alpha", 1), at.segment("alpha", 1).resolveSibling("clone.jsonl"));

        try (var journal = at.open()) {
            assertEquals(3, journal.lines().size());
            assertTrue(TestJournal.notes(journal).containsAll(List.of("one", "two", "another two")));
            assertEquals("there are 2 different records number 2", onlyProblem(journal).what());
        }
    }

    @Test
    void mergeConflictMarksOfGitAreSkipped() throws IOException {
        writeAndCrash("one", "two");
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
            assertEquals("the last line is not complete (probably number 2)", onlyProblem(journal).what());
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

    private void append(Journal journal, String note, int minute) throws IOException {
        journal.append("note", TestJournal.START.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC,
                TestJournal.members(note));
    }

    private void writeAndCrash(String... notes) throws IOException {
        var journal = at.open();
        TestJournal.append(journal, notes);
        TestJournal.crash(journal);
    }

    private static Problem onlyProblem(Journal journal) {
        assertEquals(1, journal.problems().size(), journal.problems().toString());
        return journal.problems().getFirst();
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

    private static int lineEnd(byte[] bytes, int line) {
        var end = 0;
        for (var seen = 0; seen < line; end++) {
            seen += bytes[end] == '\n' ? 1 : 0;
        }
        return end;
    }

    private static byte[] cut(byte[] bytes, int end) {
        return java.util.Arrays.copyOf(bytes, bytes.length - end);
    }

    private static String sealed(String open) {
        var crc = new java.util.zip.CRC32C();
        crc.update((open + "}").getBytes(StandardCharsets.UTF_8));
        return open + ",\"crc\":\"" + String.format("%08x", crc.getValue()) + "\"}";
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
            return files.collect(java.util.stream.Collectors.toMap(file -> file, JournalTest::text));
        }
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
