package dev.recto.study;

import static dev.recto.memory.Rating.AGAIN;
import static dev.recto.memory.Rating.EASY;
import static dev.recto.memory.Rating.GOOD;
import static dev.recto.memory.Rating.HARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.CardId;
import dev.recto.library.LibraryOptions;
import dev.recto.memory.SchedulingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sittings at a desk with a hand-moved clock, told step by step.
class SessionTest {
    @TempDir
    private Path folder;

    @Test
    void aWeekOfStudy() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 3).with("Tools", 1, 30)) {
            // Monday: three new cards, each again when its step is due, which is asked ahead as nothing else is left.
            var monday = desk.session();
            assertEquals("n1 n2 n3 l1 l2 l3", desk.studyAllGood(monday));
            assertEquals(Optional.of(desk.instant("2026-11-17T04:00:00")), monday.nextDue());
            assertEquals(3, monday.summary().dueTomorrow());

            // Tuesday: the first three wait two days, so there are only new ones.
            desk.at("2026-11-17T09:00:00");
            assertEquals("n4 n5 n6 l4 l5 l6", desk.studyAllGood(desk.session()));

            // Wednesday: Monday's cards are due, and the new ones are spread among them.
            desk.at("2026-11-18T09:00:00");
            var asked = desk.studyAllGood(desk.session());
            assertTrue(asked.matches("r[123] n7 r[123] n8 r[123] n9 l7 l8 l9"), asked);

            // Thursday is skipped. On Friday Tuesday's cards are a day late.
            desk.at("2026-11-20T09:00:00");
            var friday = desk.session();
            assertEquals(new Session.Counts(3, 0, 6), friday.current().orElseThrow().counts());
            desk.studyAllGood(friday);

            // On Saturday night, after midnight but before four, it is still Saturday: nothing more to do.
            desk.at("2026-11-21T23:00:00");
            desk.studyAllGood(desk.session());
            desk.at("2026-11-22T03:59:00");
            assertEquals("nothing", Desk.shown(desk.session()));
            desk.at("2026-11-22T04:00:00");
            assertEquals(Optional.of(3), desk.session().current().map(prompt -> prompt.counts().unseen()));
        }
    }

    @Test
    void aForgottenCardComesBackWithinTheSitting() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.answer(session, AGAIN);
            assertEquals("n2", Desk.shown(session));
            desk.later("1M");
            assertEquals("n2", Desk.shown(session), "a card that is shown stays");
            desk.answer(session, EASY);
            assertEquals("l1", Desk.shown(session), "its minute has passed, and steps come before new cards");
            desk.answer(session, EASY);
            assertEquals("n3", Desk.shown(session));
        }
    }

    @Test
    void theSameCardIsNotAskedTwiceInARowWhileThereIsAnother() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 2)) {
            var session = desk.session();
            desk.answer(session, GOOD);
            desk.answer(session, AGAIN);
            assertEquals("l1", Desk.shown(session), "2 would be due sooner, but was answered just now");
            desk.answer(session, EASY);
            assertEquals("l2", Desk.shown(session));
            desk.answer(session, AGAIN);
            assertEquals("l2", Desk.shown(session), "now there is no other");
        }
    }

    @Test
    void aStepThatIsFarOffIsWaitedFor() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 1)) {
            var options = desk.library().options();
            var scheduling = options.scheduling();
            desk.library().setOptions(new LibraryOptions(
                    new SchedulingOptions(scheduling.weights(), 0.9, List.of(Duration.ofHours(1)),
                            List.of(), 36500, true, false), 20, 4));
            var session = desk.session();
            desk.answer(session, AGAIN);
            assertEquals("nothing", Desk.shown(session));
            assertEquals(Optional.of(desk.instant("2026-11-16T10:00:10")), session.nextDue());
            desk.at("2026-11-16T09:40:10");
            assertEquals("l1", Desk.shown(session));
            assertEquals(Optional.empty(), session.nextDue());
        }
    }

    @Test
    void theQueueIsWhatIsAsked() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 4).with("Tools", 1, 12)) {
            for (var day : List.of("16", "17", "18")) {
                desk.at("2026-11-" + day + "T09:00:00");
                desk.studyAllGood(desk.session());
            }
            desk.at("2026-11-20T09:00:00");
            var session = desk.session();
            var queue = Desk.queue(session);
            assertEquals(queue, desk.studyAllGood(session));
            assertEquals("", Desk.queue(session));
        }
    }

    @Test
    void anAnswerThatCannotBeSavedKeepsItsCardUntilItIs() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.answer(session, EASY);
            desk.unplug();
            assertThrows(IOException.class, () -> desk.answer(session, AGAIN));
            assertEquals("n2", Desk.shown(session));
            assertThrows(IOException.class, session::retry);
            assertEquals("n2", Desk.shown(session));
            assertEquals(1, session.summary().answers());

            desk.plugIn();
            session.retry();
            assertEquals("n3", Desk.shown(session));
            assertEquals(List.of(1, 0, 0, 1), session.summary().ratings());
            desk.restart();
            assertEquals("n3 l2", Desk.queue(desk.session()));
        }
    }

    @Test
    void answeringOnceMoreWhatIsNotSavedIsOneAnswer() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.unplug();
            assertThrows(IOException.class, () -> desk.answer(session, GOOD));
            assertThrows(IOException.class, () -> desk.answer(session, EASY));
            desk.plugIn();
            desk.answer(session, EASY);
            assertEquals("n2", Desk.shown(session));
            assertEquals(List.of(0, 0, 1, 0), session.summary().ratings());
        }
    }

    @Test
    void whatTheLibrarySavedMeanwhileIsTakenAsAnswered() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 20).with("Tools", 1, 3)) {
            var session = desk.session();
            desk.unplug();
            assertThrows(IOException.class, () -> desk.answer(session, EASY));
            desk.plugIn();
            desk.library().retry();
            assertEquals("n2", Desk.shown(session));
            assertEquals(1, session.summary().answers());
        }
    }

    @Test
    void aSessionGoesOnWithTheNextDay() throws IOException {
        try (var desk = new Desk(folder, "2026-11-17T03:59:00", 2).with("Tools", 1, 6)) {
            var session = desk.session();
            desk.answer(session, EASY);
            assertEquals(new Session.Counts(1, 0, 0), session.current().orElseThrow().counts());
            desk.at("2026-11-17T08:00:00");
            assertEquals("n2", Desk.shown(session), "a card that is shown stays");
            assertEquals(new Session.Counts(2, 0, 0), session.current().orElseThrow().counts());
            desk.answer(session, EASY);
            desk.answer(session, EASY);
            assertEquals("nothing", Desk.shown(session));
            desk.at("2026-11-18T08:00:00");
            assertEquals("n4", Desk.shown(session));
        }
    }

    @Test
    void aTravellersDayIsThatOfThePlace() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T20:00:00", 1).with("Tools", 1, 6)) {
            var session = desk.session();
            desk.answer(session, EASY);
            assertEquals("nothing", Desk.shown(session));
            desk.travelTo("Pacific/Auckland"); // it is Tuesday morning there
            assertEquals("n2", Desk.shown(session));
            desk.answer(session, EASY);
            desk.travelTo("America/Los_Angeles"); // and still Monday here: Monday has had its card
            assertEquals("nothing", Desk.shown(session));
        }
    }

    @Test
    void moreNewCardsComeOnRequest() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 1).with("Tools", 1, 5)) {
            var session = desk.session();
            desk.answer(session, EASY);
            assertEquals("nothing", Desk.shown(session));
            desk.library().studyMore(2);
            assertEquals("n2 n3", Desk.queue(session));
            desk.at("2026-11-17T09:00:00");
            assertEquals("n2", Desk.queue(desk.session()), "more was asked for that day alone");
        }
    }

    @Test
    void moreNewCardsComeWhileOthersAreLeftAndNothingIsRecordedIfThereAreNone() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 2).with("Tools", 1, 5)) {
            var session = desk.session();
            assertEquals("n1 n2", Desk.queue(session));
            assertEquals(2, session.more(2));
            assertEquals("n1 n2 n3 n4", Desk.queue(session));
            assertEquals(1, session.more(2));
            assertEquals(0, session.more(2));
            assertEquals("n1 n2 n3 n4 n5", Desk.queue(session));
            assertEquals(4, desk.library().moreToday());
        }
    }

    @Test
    void aDeckIsStudiedWithAllBelowItAndCountsAgree() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 5).with("Hammers", 1, 4).with("Saws", 5, 8)) {
            var all = desk.session();
            desk.answer(all, AGAIN);
            desk.answer(all, EASY);
            for (var deck : DeckCounts.of(desk.library())) {
                var session = new Session(desk.library(), deck.path());
                var counts = session.current().orElseThrow().counts();
                assertEquals(new Session.Counts(deck.unseen(), deck.learning(), deck.due()), counts);
                assertEquals(counts.total(), session.queue().size());
                session.queue().forEach(card -> assertEquals(
                        deck.path(), card.card().face().deck().subList(0, deck.path().size())));
            }
            assertEquals(
                    List.of("Hammers", "Saws"), DeckCounts.of(desk.library()).stream().map(DeckCounts::name).toList());
            assertEquals("nothing", Desk.shown(desk.session("Spanners")));
        }
    }

    @Test
    void theSummarySaysWhatWasDoneAndWhatComes() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 5).with("Tools", 1, 9)) {
            var session = desk.session();
            var ids = session.queue().stream().map(card -> card.id()).toList();
            desk.answer(session, AGAIN);
            desk.answer(session, AGAIN);
            desk.answer(session, EASY);
            desk.answer(session, HARD);
            desk.answer(session, AGAIN);
            desk.later("1M");
            assertEquals("l1", Desk.shown(session));
            desk.answer(session, GOOD);
            assertEquals("l2", Desk.shown(session));
            desk.answer(session, AGAIN);

            var summary = session.summary();
            assertEquals(7, summary.answers());
            assertEquals(List.of(4, 1, 1, 1), summary.ratings());
            assertEquals(Duration.ofSeconds(70), summary.took());
            assertEquals(ids, summary.learned());
            assertEquals(List.of(ids.get(1), ids.get(0), ids.get(4)), summary.again());
            assertEquals(4 + 4, summary.dueTomorrow(), "four in their steps and the four that are new");
        }
    }

    @Test
    void nothingEverComesOfAnEmptyLibrary() throws IOException {
        try (var desk = new Desk(folder, "2026-11-16T09:00:00", 5)) {
            var session = desk.session();
            assertEquals(Optional.empty(), session.current());
            assertEquals(Optional.empty(), session.nextDue());
            assertEquals(Optional.empty(), session.undo().flatMap(undone -> undone.card().map(CardId::value)));
            assertThrows(IllegalStateException.class, () -> session.answer(GOOD, Duration.ZERO));
        }
    }
}
