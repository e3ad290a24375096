package dev.recto.study;

import static dev.recto.memory.Rating.EASY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookThroughTest {
    @TempDir
    private Path folder;

    @Test
    void whatWaitsTodayComesFirstThenAllOthers() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 2).with("Tools", 1, 5)) {
            desk.answer(desk.session(), EASY);
            var cards = new LookThrough(desk.library(), List.of());
            assertEquals("n2 r1 n3 n4 n5", names(cards));
            cards.next();
            assertEquals("r1 n3 n4 n5", names(cards));
            assertEquals(1, cards.seen());
        }
    }

    @Test
    void onlyTheChosenDeckIsLookedThrough() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 9).with("Tools", 1, 2).with("Trees", 3, 4)) {
            assertEquals("n3 n4", names(new LookThrough(desk.library(), List.of("Trees"))));
        }
    }

    @Test
    void nothingFollowsTheLastCard() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 9).with("Tools", 1, 1)) {
            var cards = new LookThrough(desk.library(), List.of());
            cards.next();
            cards.next();
            assertEquals(Optional.empty(), cards.current());
            assertEquals(1, cards.seen());
        }
    }

    private static String names(LookThrough cards) {
        return cards.queue().stream().map(Desk::name).collect(Collectors.joining(" "));
    }
}
