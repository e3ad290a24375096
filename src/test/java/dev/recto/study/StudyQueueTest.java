package dev.recto.study;

import static dev.recto.study.Shelf.NOON;
import static dev.recto.study.Shelf.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.recto.library.LibraryCard;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.Scheduler;
import dev.recto.memory.SchedulingOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StudyQueueTest {
    private final Shelf shelf = new Shelf();

    @Test
    void stepsThatAreDueComeFirstThenReviewsThenStepsThatAreDueSoon() {
        shelf.review("d", "review", 3, TODAY)
                .learning("d", "soon", 20)
                .learning("d", "later", 21)
                .learning("d", "now", 0)
                .learning("d", "longAgo", -600);
        assertEquals("longAgo now review soon", inOrder(20));
    }

    @Test
    void theReviewLeastLikelyToBeRecalledComesFirst() {
        shelf.review("d", "onTime", 30, TODAY)
                .review("d", "wayOver", 10, TODAY.minusDays(20))
                .review("d", "over", 10, TODAY.minusDays(2))
                .review("d", "tomorrow", 2, TODAY.plusDays(1));
        assertEquals("wayOver over onTime", inOrder(20));
    }

    @Test
    void equallyLikelyReviewsAreShuffledOnceADay() {
        for (int i = 0; i < 6; i++) {
            shelf.review("d", "r" + i, 3, TODAY);
        }
        var today = inOrder(TODAY, 20);
        assertEquals(today, inOrder(TODAY, 20));
        var orders = new TreeSet<String>();
        for (int later = 1; later < 8; later++) {
            orders.add(inOrder(TODAY.plusDays(later), 20));
        }
        assertNotEquals(1, orders.size(), orders::toString);
    }

    @Test
    void newCardsAreSpreadEvenlyAmongReviewsInTheLibrarysOrder() {
        for (int i = 0; i < 6; i++) {
            shelf.review("d", "r" + i, 10, TODAY.minusDays(10 - i));
        }
        shelf.fresh("d", "a", "b", "c");
        assertEquals("r0 a r1 r2 b r3 r4 c r5", inOrder(20));
    }

    @Test
    void fewReviewsAreSpreadAmongManyNewCards() {
        shelf.review("d", "r", 3, TODAY).fresh("d", "a", "b", "c", "d", "e");
        assertEquals("a b r c d e", inOrder(20));
    }

    @Test
    void newCardsStopAtTheDaysLimit() {
        shelf.fresh("d", "a", "b", "c").review("d", "r", 3, TODAY);
        assertEquals("a r b", inOrder(2));
        assertEquals("r", inOrder(0));
    }

    @Test
    void todaysNewCardsAreThoseOfTheDeckThatIsStudied() {
        shelf.fresh("first", "a", "b").fresh("second", "c", "d");
        var queue = queue(1, "second");
        assertEquals("c", shelf.names(queue.inOrder(NOON)));
    }

    @Test
    void anAnsweredCardComesBackWhenItsStepIsDue() {
        shelf.fresh("d", "a", "b");
        var queue = queue(20, "d");
        var a = shelf.card("a");
        var answered = inStep(a, 1);
        queue.answered(a, answered);
        assertEquals("b", shelf.name(queue.next(NOON, Optional.of(a.id())).orElseThrow()));
        assertEquals("a", shelf.name(queue.next(NOON.plusSeconds(60), Optional.of(a.id())).orElseThrow()));
        assertEquals(new Session.Counts(1, 1, 0), queue.counts(NOON, shelf.card("b")));
    }

    @Test
    void theCardJustAnsweredIsNotAskedAheadWhileThereIsAnother() {
        shelf.fresh("d", "a").learning("d", "b", 10);
        var queue = queue(20, "d");
        var a = shelf.card("a");
        queue.answered(a, inStep(a, 1));
        assertEquals("b", shelf.name(queue.next(NOON, Optional.of(a.id())).orElseThrow()));
        queue.answered(shelf.card("b"), reviewed(shelf.card("b")));
        assertEquals("a", shelf.name(queue.next(NOON, Optional.of(a.id())).orElseThrow()));
    }

    @Test
    void countsSayWhatIsLeftForNow() {
        shelf.fresh("d", "a", "b", "c").review("d", "r", 3, TODAY).review("d", "s", 3, TODAY.minusDays(1))
                .learning("d", "l", 5).learning("d", "m", 50);
        var queue = queue(2, "d");
        assertEquals(new Session.Counts(2, 1, 2), queue.counts(NOON, shelf.card("a")));
        queue.answered(shelf.card("a"), reviewed(shelf.card("a")));
        queue.answered(shelf.card("s"), inStep(shelf.card("s"), 10));
        assertEquals(new Session.Counts(1, 2, 1), queue.counts(NOON, shelf.card("b")));
    }

    @Test
    void aCardThatTheDayDoesNotAskForCanBePutFirst() {
        shelf.fresh("d", "a").review("d", "later", 9, TODAY.plusDays(5));
        var queue = queue(20, "d");
        queue.add(shelf.card("later"));
        assertEquals("later a", shelf.names(queue.inOrder(NOON)));
        assertEquals(new Session.Counts(1, 0, 1), queue.counts(NOON, shelf.card("later")));
    }

    private String inOrder(int newCards) {
        return inOrder(TODAY, newCards);
    }

    private String inOrder(LocalDate day, int newCards) {
        return shelf.names(queue(day, newCards, "d").inOrder(NOON));
    }

    private StudyQueue queue(int newCards, String deck) {
        return queue(TODAY, newCards, deck);
    }

    private StudyQueue queue(LocalDate day, int newCards, String deck) {
        return new StudyQueue(
                shelf.cards(), card -> card.card().face().deck().getFirst().equals(deck),
                new DayPlan(day, NOON.plus(DayPlan.AHEAD), newCards), new Scheduler(SchedulingOptions.DEFAULT));
    }

    private static LibraryCard inStep(LibraryCard card, int minutes) {
        return new LibraryCard(card.card(), new Studied(Phase.LEARNING, 0, 1, 5, 0,
                NOON.plus(Duration.ofMinutes(minutes)), NOON, TODAY, 1, 0), card.position());
    }

    private static LibraryCard reviewed(LibraryCard card) {
        return new LibraryCard(card.card(), new Studied(Phase.REVIEW, 0, 4, 5, 4,
                NOON.plus(Duration.ofDays(4)), NOON, TODAY, 1, 0), card.position());
    }
}
