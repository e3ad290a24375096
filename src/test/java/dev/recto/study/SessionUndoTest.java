package dev.recto.study;

import static dev.recto.memory.Rating.AGAIN;
import static dev.recto.memory.Rating.EASY;
import static dev.recto.memory.Rating.GOOD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.LibraryOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a session takes back, and what it asks then.
class SessionUndoTest {
    @TempDir
    private Path folder;

    @Test
    void undoAsksTheCardAgainAtOnceAndCountsAndSummaryFollow() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.answer(session, GOOD);
            desk.answer(session, AGAIN);
            assertEquals(new Session.Counts(1, 2, 0), session.current().orElseThrow().counts());

            assertTrue(session.undo().orElseThrow().card().isPresent());
            assertEquals("n2", Desk.shown(session));
            assertEquals(new Session.Counts(2, 1, 0), session.current().orElseThrow().counts());
            assertEquals(List.of(0, 0, 1, 0), session.summary().ratings());
            assertEquals(1, session.summary().learned().size());

            session.undo();
            assertEquals("n1", Desk.shown(session));
            assertEquals("n1 n2 n3", Desk.queue(session));
            assertEquals(new Summary(0, List.of(0, 0, 0, 0), Duration.ZERO, List.of(), List.of(), 3),
                    session.summary());
        }
    }

    @Test
    void undoReachesBackBeforeTheSitting() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var first = desk.session();
            desk.answer(first, EASY);
            desk.answer(first, EASY);
            desk.restart();
            var second = desk.session();
            assertEquals("n3", Desk.shown(second));
            second.undo();
            assertEquals("n2 n3", Desk.queue(second));
            desk.answer(second, GOOD);
            assertEquals("n3 l2", Desk.queue(second));
        }
    }

    @Test
    void undoInASittingTakesBackAnswersAndNothingElse() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.answer(session, GOOD);
            var before = desk.library().options();
            var more = new LibraryOptions(before.scheduling(), 7, before.dayEndsAt());
            desk.library().setOptions(more);
            desk.library().studyMore(5);

            assertTrue(session.undo().orElseThrow().card().isPresent());
            assertEquals("n1", Desk.shown(session));
            assertTrue(session.undo().isEmpty(), "the import and the options stay");
            assertEquals(more, desk.library().options());
            assertEquals(5, desk.library().moreToday());
            assertEquals(3, desk.library().cards().size());
        }
    }

    @Test
    void undoOfAnAnswerThatIsNotSavedTakesThatOneBack() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.answer(session, EASY);
            desk.unplug();
            assertThrows(IOException.class, () -> desk.answer(session, AGAIN));
            assertThrows(IOException.class, session::undo);
            assertEquals("n2", Desk.shown(session));

            desk.plugIn();
            session.undo();
            assertEquals("n2 n3", Desk.queue(session));
            assertEquals(List.of(0, 0, 0, 1), session.summary().ratings());
        }
    }

    @Test
    void undoPressedAgainWhileItIsNotSavedIsOneUndo() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.answer(session, EASY);
            desk.answer(session, EASY);
            desk.unplug();
            assertThrows(IOException.class, session::undo);
            assertThrows(IOException.class, session::undo);
            desk.plugIn();
            session.undo();
            assertEquals("n2 n3", Desk.queue(session));
            assertEquals(List.of(0, 0, 0, 1), session.summary().ratings());
        }
    }

    @Test
    void undoAsksACardThatTheDayWouldNotAskFor() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 1).with("Tools", 1, 3)) {
            var third = desk.library().cards().get(2);
            desk.library().answer(third.id(), EASY, Duration.ofSeconds(3));
            var session = desk.session();
            assertEquals("nothing", Desk.shown(session));
            session.undo();
            assertEquals("n3", Desk.shown(session));
            assertEquals(2, session.current().orElseThrow().counts().unseen());
        }
    }
}
