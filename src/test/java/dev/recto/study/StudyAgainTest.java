package dev.recto.study;

import static dev.recto.memory.Rating.AGAIN;
import static dev.recto.memory.Rating.EASY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards worth another look are asked once more, whatever the day asks for.
class StudyAgainTest {
    @TempDir
    private Path folder;

    @Test
    void theChosenCardsAreAskedOnceMoreInTheirOrderAndNoOthers() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 3).with("Tools", 1, 5)) {
            var first = desk.session();
            desk.answer(first, EASY);
            desk.answer(first, EASY);
            var cards = desk.library().cards();
            var again = Session.again(desk.library(), List.of(cards.get(1).id(), cards.get(0).id()));
            assertEquals(cards.get(1).id(), again.current().orElseThrow().card().id());
            desk.answer(again, EASY);
            assertEquals(cards.get(0).id(), again.current().orElseThrow().card().id());
            desk.answer(again, EASY);
            assertEquals(Optional.empty(), again.current());
        }
    }

    @Test
    void aCardForgottenOnceMoreComesBack() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 3).with("Tools", 1, 2)) {
            desk.answer(desk.session(), EASY);
            var card = desk.library().cards().getFirst().id();
            var again = Session.again(desk.library(), List.of(card));
            desk.answer(again, AGAIN);
            assertEquals(card, again.current().orElseThrow().card().id());
        }
    }
}
