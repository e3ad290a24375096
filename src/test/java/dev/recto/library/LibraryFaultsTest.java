package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.journal.FaultyDisk;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that fail, devices that meet.
class LibraryFaultsTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void threeCards() throws IOException {
        at = TestLibrary.ofTea(home);
    }

    @Test
    void answerThatCannotBeSavedIsKeptAndShowsWhenItIs() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        MemoryState saved;
        try (var library = at.open()) {
            var card = TestLibrary.idOf(library, "What is oolong?");
            disk.leaveRoom(10);
            assertThrows(IOException.class, () -> library.answer(card, Rating.GOOD, TOOK));
            assertEquals(1, library.unsaved());
            assertEquals(MemoryState.NEW, library.card(card).orElseThrow().memory());
            assertThrows(IOException.class, library::retry);

            disk.heal();
            library.retry();
            assertEquals(0, library.unsaved());
            saved = library.card(card).orElseThrow().memory();
            assertEquals(1, History.reps(saved));
        }
        try (var library = at.open()) {
            assertEquals(saved, library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow().memory());
        }
    }

    @Test
    void keyPressedAgainWhileTheDiskIsFullIsNoSecondAnswer() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        try (var library = at.open()) {
            var card = TestLibrary.idOf(library, "What is oolong?");
            disk.fail("force"::equals);
            assertThrows(IOException.class, () -> library.answer(card, Rating.GOOD, TOOK));
            assertThrows(IOException.class, () -> library.answer(card, Rating.GOOD, TOOK));
            disk.heal();
            assertEquals(1, History.reps(library.answer(card, Rating.GOOD, TOOK).memory()));
        }
    }

    @Test
    void importOntoAFullDiskChangesNothing() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(at.file("in/more.md", TestLibrary.questions("More",
                    "What is a caldera?", "The basin left when a volcano sinks into its emptied chamber."))),
                            List.of(), Progress.NONE);
            disk.leaveRoom(20);
            var report = library.imports().take(plan, Progress.NONE);
            assertEquals(0, report.documents());
            assertEquals("it could not be copied into the library: the disk is full", report.problems()
                    .getFirst().what());
            assertFalse(Files.exists(at.folder.resolve("more.md")));
            disk.heal();
            assertEquals(1, library.imports().take(plan, Progress.NONE).added());
        }
    }

    @Test
    void everyOperationMayFailWhileImportingAndAnswering() throws IOException {
        for (var number = 1; number <= 90; number += 1) {
            var at = TestLibrary.ofTea(home.resolve("fault" + number));
            var disk = new FaultyDisk();
            at.disk = disk;
            disk.failAt(number, false);
            var answered = new HashMap<String, Integer>();
            try (var library = at.open()) {
                for (var question : List.of("What is oolong?", "What is matcha?")) {
                    var card = TestLibrary.idOf(library, question);
                    try {
                        answered.put(question, History.reps(library.answer(card, Rating.GOOD, TOOK).memory()));
                    } catch (IOException e) {
                        // Refused, or kept until it can be saved.
                        if (library.unsaved() > 0) {
                            library.retry();
                            answered.put(question, 1);
                        }
                    }
                }
                at.take(library, at.file("in/more.md",
                        TestLibrary.questions("More", "What is a caldera?", "A basin.")));
            } catch (IOException | AssertionError e) {
                // A document that could not be read leaves its cards out until it can; the rest is told as it is.
                assertTrue(String.valueOf(e.getMessage()).startsWith("injected")
                        || String.valueOf(e.getMessage()).startsWith("no card")
                        || String.valueOf(e.getMessage())
                                .startsWith("the library is open for reading only"), e.toString());
            }
            at.disk = dev.recto.journal.Disk.real();
            try (var library = at.open()) {
                for (var question : answered.entrySet()) {
                    assertEquals(question.getValue(),
                            History.reps(library.card(TestLibrary.idOf(library, question.getKey()))
                            .orElseThrow().memory()), "operation " + number + ": " + question.getKey());
                }
                assertEquals(3, library.cards().stream()
                        .filter(card -> card.card().face().source().path().equals("tea.md")).count());
            }
        }
    }

    @Test
    void folderThatCannotBeWrittenOpensForReading() throws IOException {
        var before = answered("What is oolong?");
        Files.delete(at.folder.resolve(".recto/lock"));
        Files.createDirectory(at.folder.resolve(".recto/lock"));
        try (var library = at.open()) {
            assertEquals(Library.Access.READ_ONLY, library.access());
            assertTrue(library.problems().getFirst().what().startsWith("nothing can be written to this library"),
                    library.problems().toString());
            var card = TestLibrary.idOf(library, "What is oolong?");
            assertEquals(before, library.card(card).orElseThrow().memory());
            assertThrows(IOException.class, () -> library.answer(card, Rating.GOOD, TOOK));
            assertThrows(IOException.class, () -> library.setOptions(LibraryOptions.DEFAULT));
            var plan = library.imports().plan(List.of(home.resolve("in/tea.md")), List.of(), Progress.NONE);
            assertEquals(3, plan.documents()
                    .getFirst()
                    .cards().size());
        }
    }

    @Test
    void secondInstanceInTheSameProcessReadsOnlyAndDoesNotBreakTheLock() throws IOException {
        try (var first = at.open()) {
            try (var second = at.open()) {
                assertEquals(Library.Access.READ_ONLY, second.access());
                assertEquals("another Recto is using this library", second.problems().getFirst().what());
            }
            try (var third = at.open()) {
                assertEquals(Library.Access.READ_ONLY, third.access());
            }
            assertEquals(1, History.reps(
                    first.answer(TestLibrary.idOf(first, "What is oolong?"), Rating.GOOD, TOOK).memory()));
        }
        try (var library = at.open()) {
            assertEquals(Library.Access.WRITE, library.access());
        }
    }

    @Test
    void openingForReadingWritesNothing() throws IOException {
        answered("What is oolong?");
        var before = contents(at.folder);
        Files.writeString(at.folder.resolve("new.md"),
                String.join("\n", TestLibrary.questions("New", "What is new?", "This document.")));
        try (var library = at.open(Library.Access.READ_ONLY)) {
            assertEquals(4, library.cards().size());
        }
        Files.delete(at.folder.resolve("new.md"));
        assertEquals(before, contents(at.folder));
    }

    @Test
    void previewIsWhatTheAnswerLeadsTo() throws IOException {
        var random = new Random(4);
        try (var library = at.open()) {
            var card = TestLibrary.idOf(library, "What is oolong?");
            for (var i = 0; i < 60; i++) {
                at.pass(Duration.ofMinutes(random.nextInt(20_000)));
                var rating = Rating.values()[random.nextInt(4)];
                assertEquals(library.preview(card).after(rating), library.answer(card, rating, TOOK).memory());
            }
        }
    }

    @Test
    void optionsApplyFromWhenTheyWereChosen() throws IOException {
        MemoryState before;
        try (var library = at.open()) {
            before = library.answer(TestLibrary.idOf(library, "What is oolong?"), Rating.EASY, TOOK).memory();
            var usual = library.options().scheduling();
            library.setOptions(new LibraryOptions(new dev.recto.memory.SchedulingOptions(usual.weights(), 0.8,
                    List.of(Duration.ofMinutes(7)), usual.relearningSteps(), 300, true, false), 5, 2));
            library.answer(TestLibrary.idOf(library, "What is matcha?"), Rating.AGAIN, TOOK);
            assertEquals(2, library.newToday());
            library.studyMore(10);
            library.studyMore(3);
            assertEquals(13, library.moreToday());
        }
        try (var library = at.open()) {
            assertEquals(before, library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow().memory());
            var matcha = (MemoryState.Studied) library.card(TestLibrary.idOf(library, "What is matcha?"))
                    .orElseThrow().memory();
            assertEquals(Duration.ofMinutes(7), Duration.between(matcha.lastReview(), matcha.due()));
            assertEquals(5, library.options().newPerDay());
            assertEquals(13, library.moreToday());
            at.pass(Duration.ofDays(1));
            assertEquals(0, library.moreToday());
            assertEquals(0, library.newToday());
            assertEquals("3 new cards more today", library.undo().orElseThrow().what());
            library.undo();
            assertEquals("Again on “What is matcha?”", library.undo().orElseThrow().what());
            assertEquals("Change of options", library.undo().orElseThrow().what());
            assertEquals(LibraryOptions.DEFAULT, library.options());
        }
    }

    @Test
    void damagedLineOfOneAnswerLeavesTheOthers() throws IOException {
        answered("What is oolong?");
        var matcha = answered("What is matcha?");
        try (var files = Files.walk(at.folder.resolve(".recto/journal"))) {
            var segment = files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
            Files.writeString(segment, Files.readString(segment)
                    .replaceFirst("\"rating\":\"good\"", "\"rating\":\"goof\""));
        }
        try (var library = at.open()) {
            assertEquals(MemoryState.NEW, library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow()
                    .memory());
            assertEquals(matcha, library.card(TestLibrary.idOf(library, "What is matcha?")).orElseThrow().memory());
            assertTrue(library.problems().getFirst().line().isPresent());
        }
    }

    @Test
    void scheduleIsReadableAndOnlyDerived() throws IOException {
        var before = answered("What is oolong?");
        Path schedule;
        try (var files = Files.walk(at.folder.resolve(".recto/journal"))) {
            schedule = files.filter(file -> file.endsWith("schedule.json")).findFirst().orElseThrow();
        }
        var text = Files.readString(schedule);
        assertTrue(text.contains("\"question\" : \"What is oolong?\"") && text.contains("\"state\" : \"learning\""),
                text);
        Files.writeString(schedule, "spoilt");
        try (var library = at.open()) {
            assertEquals(before, library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow().memory());
            assertEquals(List.of(), library.problems());
            library.writeSchedule();
            assertEquals(text.replaceAll("\"written\".*", ""), Files.readString(schedule)
                    .replaceAll("\"written\".*", ""));
        }
    }

    private MemoryState answered(String question) throws IOException {
        try (var library = at.open()) {
            return library.answer(TestLibrary.idOf(library, question), Rating.GOOD, TOOK).memory();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new HashMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
