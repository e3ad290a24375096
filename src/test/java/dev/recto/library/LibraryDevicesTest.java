package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Devices that meet over one library.
class LibraryDevicesTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void threeCards() throws IOException {
        at = TestLibrary.ofTea(home);
    }

    @Test
    void undoTakesBackWhatWasDoneHereThoughAnotherDevicesClockIsAhead() throws IOException {
        var phone = new TestLibrary(home, home.resolve("library2"), home.resolve("device2"));
        Sync.both(at, phone);
        try (var library = phone.open()) {
            phone.pass(Duration.ofHours(1));
            library.answer(TestLibrary.idOf(library, "What is oolong?"), Rating.HARD, TOOK);
        }
        Sync.both(at, phone);
        try (var library = at.open()) {
            library.answer(TestLibrary.idOf(library, "What is matcha?"), Rating.GOOD, TOOK);
            assertEquals("Good on “What is matcha?”", library.undo().orElseThrow().what());
            assertEquals("Hard on “What is oolong?”", library.undoAnswer().orElseThrow().what());
            assertEquals(Optional.empty(), library.undoAnswer());
        }
    }

    @Test
    void undoHereAndAnswerThereConvergeInAnyOrderOfDelivery() throws IOException {
        var laptop = at;
        var phone = new TestLibrary(home, home.resolve("library2"), home.resolve("device2"));
        answered("What is oolong?");
        Sync.both(laptop, phone);
        try (var library = phone.open()) {
            phone.pass(Duration.ofHours(1));
            library.answer(TestLibrary.idOf(library, "What is oolong?"), Rating.HARD, TOOK);
            library.setOptions(new LibraryOptions(LibraryOptions.DEFAULT.scheduling(), 3, 5));
        }
        try (var library = laptop.open()) {
            laptop.pass(Duration.ofHours(2));
            library.undo();
            library.answer(TestLibrary.idOf(library, "What is matcha?"), Rating.GOOD, TOOK);
        }
        Sync.both(laptop, phone);
        assertEquals(memories(laptop), memories(phone));
        try (var library = phone.open()) {
            assertEquals(1, History.reps(library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow()
                    .memory()));
        }

        var lines = new ArrayList<dev.recto.journal.JournalLine>();
        try (var library = phone.open(Library.Access.READ_ONLY)) {
            lines.addAll(library.journal().lines());
            for (var seed = 0; seed < 200; seed++) {
                Collections.shuffle(lines, new Random(seed));
                var chronicle = new Chronicle();
                lines.forEach(chronicle::take);
                lines.forEach(chronicle::take);
                assertEquals(LibraryOptions.DEFAULT.scheduling(), chronicle.options().scheduling());
                assertEquals(3, chronicle.options().newPerDay());
                for (var card : library.cards()) {
                    assertEquals(card.memory(), chronicle.memory(card.id()), "order " + seed);
                }
            }
        }
    }

    private MemoryState answered(String question) throws IOException {
        try (var library = at.open()) {
            return library.answer(TestLibrary.idOf(library, question), Rating.GOOD, TOOK).memory();
        }
    }

    private static Map<String, MemoryState> memories(TestLibrary at) throws IOException {
        try (var library = at.open()) {
            var memories = new HashMap<String, MemoryState>();
            library.cards().forEach(card -> memories.put(card.id().value(), card.memory()));
            assertEquals(ZoneOffset.UTC, at.zone);
            return memories;
        }
    }
}
