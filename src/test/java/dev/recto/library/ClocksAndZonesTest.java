package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clocks that jump and days that begin elsewhere.
class ClocksAndZonesTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void threeCards() throws IOException {
        at = TestLibrary.ofTea(home);
    }

    @Test
    void clockSetBackAYearLosesNothing() throws IOException {
        try (var library = at.open()) {
            var card = TestLibrary.idOf(library, "What is oolong?");
            library.answer(card, Rating.EASY, TOOK);
            at.now = at.now.minus(Duration.ofDays(365));
            var after = (MemoryState.Studied) library.answer(card, Rating.GOOD, TOOK).memory();
            assertEquals(2, after.reps());
            assertTrue(after.stability() > 1, after.toString());
            assertEquals("Good on “What is oolong?”", library.undo().orElseThrow().what());
            assertEquals(1, History.reps(library.card(card).orElseThrow().memory()));
            library.answer(card, Rating.HARD, TOOK);
        }
        try (var library = at.open()) {
            assertEquals(2, History.reps(library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow()
                    .memory()));
            assertEquals(List.of(), library.problems());
        }
    }

    @Test
    void daysAreCountedWhereTheAnswerWasGiven() throws IOException {
        try (var library = at.open()) {
            var card = TestLibrary.idOf(library, "What is oolong?");
            at.zone = ZoneId.of("Asia/Tokyo");
            at.now = Instant.parse("2026-03-02T20:00:00Z");
            var first = (MemoryState.Studied) library.answer(card, Rating.EASY, TOOK).memory();
            assertEquals(LocalDate.of(2026, 3, 3), first.lastDay());
            at.zone = ZoneId.of("America/New_York");
            at.now = Instant.parse("2026-03-03T22:00:00Z");
            var second = (MemoryState.Studied) library.answer(card, Rating.GOOD, TOOK).memory();
            assertEquals(LocalDate.of(2026, 3, 3), second.lastDay());
        }
        at.zone = ZoneId.of("Pacific/Auckland");
        try (var library = at.open()) {
            var memory = (MemoryState.Studied) library.card(TestLibrary.idOf(library, "What is oolong?"))
                    .orElseThrow().memory();
            assertEquals(LocalDate.of(2026, 3, 3), memory.lastDay());
        }
    }

    @Test
    void nightOfTheClockChangeBelongsToTheDayBefore() throws IOException {
        at.zone = ZoneId.of("Europe/Vienna");
        // Clocks go from 2:00 to 3:00 on 29 March 2026 and from 3:00 to 2:00 on 25 October.
        for (var moment : Map.of(
                "2026-03-29T00:30:00Z", LocalDate.of(2026, 3, 28), "2026-03-29T01:30:00Z", LocalDate.of(2026, 3, 28),
                "2026-03-29T02:00:00Z", LocalDate.of(2026, 3, 29),
                "2026-10-25T00:30:00Z", LocalDate.of(2026, 10, 24), "2026-10-25T01:30:00Z", LocalDate.of(2026, 10, 24),
                "2026-10-25T03:00:00Z", LocalDate.of(2026, 10, 25)).entrySet()) {
            try (var library = at.open()) {
                at.now = Instant.parse(moment.getKey());
                var card = TestLibrary.idOf(library, "What is oolong?");
                var memory = (MemoryState.Studied) library.answer(card, Rating.GOOD, TOOK).memory();
                assertEquals(moment.getValue(), memory.lastDay(), moment.getKey());
                assertEquals(library.day().dayOf(library.now()), memory.lastDay(), moment.getKey());
                library.undo();
            }
        }
    }
}
