package dev.recto.memory;

import static dev.recto.memory.Rating.AGAIN;
import static dev.recto.memory.Rating.EASY;
import static dev.recto.memory.Rating.GOOD;
import static dev.recto.memory.Rating.HARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The state machine, a sentence of its description at a time.
class SchedulerTest {
    private static final DayBoundary UTC_MIDNIGHT = new DayBoundary(ZoneOffset.UTC, 0);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    // Steps

    @Test
    void againGoesToTheFirstStep() {
        var scheduler = scheduler("1m 10m", "10m");
        var second = answer(scheduler, MemoryState.NEW, NOON, GOOD);
        assertStep(Phase.LEARNING, 0, "1m", answer(scheduler, MemoryState.NEW, NOON, AGAIN));
        assertStep(Phase.LEARNING, 0, "1m", answer(scheduler, second, NOON, AGAIN));
    }

    @Test
    void hardWaitsTheMeanOfTheFirstTwoStepsAndKeepsTheStep() {
        var scheduler = scheduler("5m 30m 4h", "10m");
        var second = answer(scheduler, MemoryState.NEW, NOON, GOOD);
        assertStep(Phase.LEARNING, 0, "18m", answer(scheduler, MemoryState.NEW, NOON, HARD)); // 17.5 rounded half up
        assertStep(Phase.LEARNING, 1, "18m", answer(scheduler, second, NOON, HARD));
    }

    @Test
    void hardWaitsHalfAsLongAgainIfThereIsOneStep() {
        assertStep(Phase.LEARNING, 0, "15m", answer(scheduler("10m", ""), MemoryState.NEW, NOON, HARD));
        assertStep(Phase.LEARNING, 0, "2m", answer(scheduler("1m", ""), MemoryState.NEW, NOON, HARD)); // 1.5, half up
        assertStep(Phase.LEARNING, 0, "1m", answer(scheduler("10s", ""), MemoryState.NEW, NOON, HARD));
    }

    @Test
    void goodGoesToTheNextStepAndGraduatesAfterTheLast() {
        var scheduler = scheduler("5m 30m 4h", "10m");
        var second = answer(scheduler, MemoryState.NEW, NOON, GOOD);
        var third = answer(scheduler, second, second.due(), GOOD);
        var graduated = answer(scheduler, third, third.due(), GOOD);
        assertStep(Phase.LEARNING, 1, "30m", second);
        assertStep(Phase.LEARNING, 2, "4h", third);
        assertReview(0, 2, graduated);
        assertEquals(graduated.lastReview().plus(Duration.ofDays(2)), graduated.due());
    }

    @Test
    void easyGraduates() {
        assertReview(0, 8, answer(scheduler("1m 10m", "10m"), MemoryState.NEW, NOON, EASY));
    }

    @Test
    void withoutStepsEveryRatingGraduatesAndEachIntervalStandsAlone() {
        var options = SchedulingOptions.DEFAULT;
        // Hard's first stability above Good's: without the order of review, Good stays below Hard.
        var weights = new ArrayList<>(options.weights());
        weights.set(1, 5.0);
        var next = new Scheduler(new SchedulingOptions(weights, 0.9, List.of(), List.of(), 36500, true, false))
                .next(MemoryState.NEW, NOON, UTC_MIDNIGHT.dayOf(NOON), 0);
        assertReview(0, 1, next.again());
        assertReview(0, 5, next.hard());
        assertReview(0, 2, next.good());
        assertReview(0, 8, next.easy());
    }

    @Test
    void aForgottenCardPassesTheRelearningSteps() {
        var scheduler = scheduler("1m", "10m 1h");
        var review = answer(scheduler, MemoryState.NEW, NOON, EASY);
        var forgotten = answer(scheduler, review, review.due(), AGAIN);
        assertStep(Phase.RELEARNING, 0, "10m", forgotten);
        assertStep(Phase.RELEARNING, 0, "35m", answer(scheduler, forgotten, forgotten.due(), HARD));
        var second = answer(scheduler, forgotten, forgotten.due(), GOOD);
        assertStep(Phase.RELEARNING, 1, "1h", second);
        assertEquals(Phase.REVIEW, answer(scheduler, second, second.due(), GOOD).phase());
        assertEquals(Phase.REVIEW, answer(scheduler, forgotten, forgotten.due(), EASY).phase());
    }

    @Test
    void aForgottenCardWithoutRelearningStepsStaysInReview() {
        var scheduler = scheduler("1m", "");
        var review = answer(scheduler, MemoryState.NEW, NOON, EASY);
        var forgotten = answer(scheduler, review, review.due(), AGAIN);
        assertEquals(Phase.REVIEW, forgotten.phase());
        assertTrue(forgotten.scheduledDays() >= 1);
        assertEquals(1, forgotten.lapses());
    }

    @Test
    void aStepOfADayOrMoreMakesAReviewCardThatKeepsItsStep() {
        var scheduler = scheduler("10m 36h", "10m 20m");
        var review = answer(scheduler, MemoryState.NEW, NOON, GOOD);
        assertReview(1, 1, review);
        assertEquals(NOON.plus(Duration.ofHours(36)), review.due());
    }

    @Test
    void againLooksUpTheRelearningStepOfTheStepKept() {
        var twoSteps = scheduler("10m 1d", "10m 20m");
        var review = answer(twoSteps, MemoryState.NEW, NOON, GOOD);
        assertStep(Phase.RELEARNING, 0, "20m", answer(twoSteps, review, review.due(), AGAIN));

        var oneStep = scheduler("10m 1d", "10m");
        var forgotten = answer(oneStep, review, review.due(), AGAIN);
        assertEquals(Phase.REVIEW, forgotten.phase());
        assertEquals(0, forgotten.step());
        assertEquals(1, forgotten.lapses());
    }

    @Test
    void anyOtherAnswerInReviewForgetsTheStepKept() {
        var scheduler = scheduler("10m 1d", "10m");
        var review = answer(scheduler, MemoryState.NEW, NOON, GOOD);
        for (var rating : List.of(HARD, GOOD, EASY)) {
            assertEquals(0, answer(scheduler, review, review.due(), rating).step());
        }
    }

    @Test
    void stepsThatWereShortenedMeanwhileAreNotMissed() {
        var third = answer(scheduler("1m 5m 10m", ""),
                answer(scheduler("1m 5m 10m", ""), MemoryState.NEW, NOON, GOOD), NOON, GOOD);
        var shorter = scheduler("3m", "");
        assertStep(Phase.LEARNING, 0, "3m", answer(shorter, third, NOON, AGAIN));
        assertEquals(Phase.REVIEW, answer(shorter, third, NOON, GOOD).phase());
    }

    // Intervals

    @Test
    void inReviewHarderIsNeverLaterAndEasierNeverSooner() {
        var scheduler = scheduler("", "");
        for (var state : List.of(review(0.01, 9, 1), review(1, 5, 1), review(3, 10, 2), review(900, 1, 40))) {
            for (int late : List.of(0, 1, 5, 400)) {
                var next = next(scheduler, state, late);
                assertTrue(next.hard().scheduledDays() < next.good().scheduledDays(), next::toString);
                assertTrue(next.good().scheduledDays() < next.easy().scheduledDays(), next::toString);
            }
        }
    }

    @Test
    void withShortTermOffStepsAreIgnoredAndIntervalsAreInOrder() {
        var scheduler = scheduler("1m 10m", "10m", 36500, false, false);
        var next = scheduler.next(MemoryState.NEW, NOON, UTC_MIDNIGHT.dayOf(NOON), 0);
        assertReview(0, 1, next.again());
        assertReview(0, 2, next.hard());
        assertReview(0, 3, next.good());
        assertReview(0, 8, next.easy());
        assertEquals(0, next.again().lapses());
        assertEquals(1, answer(scheduler, next.good(), next.good().due(), AGAIN).lapses());
    }

    @Test
    void withShortTermOffASecondAnswerOnTheSameDayTeachesNothing() {
        var scheduler = scheduler("", "", 36500, false, false);
        var state = review(20, 5, 3);
        var next = next(scheduler, state, 0);
        assertEquals(20, next.good().stability());
        assertEquals(20, next.easy().stability());
        assertTrue(next.again().stability() < 20);
    }

    @Test
    void theMaximumIntervalIsNeverPassed() {
        for (boolean shortTerm : List.of(true, false)) {
            for (boolean fuzz : List.of(true, false)) {
                for (int maximum : List.of(1, 2, 3, 30)) {
                    var scheduler = scheduler("1m 3d", "2d", maximum, shortTerm, fuzz);
                    for (long seed = 0; seed < 50; seed++) {
                        assertWithin(maximum, scheduler.next(MemoryState.NEW, NOON, UTC_MIDNIGHT.dayOf(NOON), seed));
                        assertWithin(maximum, scheduler.next(
                                review(40, 3, 20), NOON.plus(Duration.ofDays(20)), day(20), seed));
                    }
                }
            }
        }
    }

    private static void assertWithin(int maximum, Scheduler.NextStates next) {
        for (var rating : Rating.values()) {
            var after = next.after(rating);
            assertTrue(after.scheduledDays() <= maximum, after::toString);
            assertTrue(Duration.between(after.lastReview(), after.due()).toDays() <= maximum, after::toString);
        }
    }

    @Test
    void aGreaterDesiredRetentionAsksSooner() {
        var usual = SchedulingOptions.DEFAULT;
        int before = Integer.MAX_VALUE;
        for (double retention : List.of(0.7, 0.8, 0.9, 0.95, 0.99)) {
            var scheduler = new Scheduler(new SchedulingOptions(
                    usual.weights(), retention, List.of(), List.of(), 36500, true, false));
            int days = next(scheduler, review(50, 5, 50), 50).good().scheduledDays();
            assertTrue(days < before, retention + ": " + days);
            before = days;
        }
    }

    // Counting

    @Test
    void everyAnswerCountsAndOnlyForgettingInReviewIsALapse() {
        var scheduler = scheduler("1m", "10m");
        var learning = answer(scheduler, MemoryState.NEW, NOON, AGAIN);
        var review = answer(scheduler, answer(scheduler, learning, NOON, AGAIN), NOON, GOOD);
        assertEquals(3, review.reps());
        assertEquals(0, review.lapses());
        var forgotten = answer(scheduler, review, review.due(), AGAIN);
        var forgottenAgain = answer(scheduler, forgotten, forgotten.due(), AGAIN);
        assertEquals(5, forgottenAgain.reps());
        assertEquals(1, forgottenAgain.lapses());
    }

    // Days

    @Test
    void aDayThatLiesBeforeTheLastAnswerCountsAsTheSameDay() {
        var scheduler = scheduler("1m 10m", "10m");
        var state = review(10, 5, 3);
        assertEquals(1, scheduler.retrievability(state, day(-2)));
        assertEquals(next(scheduler, state, 0).good().stability(), next(scheduler, state, -2).good().stability());
    }

    @Test
    void retrievabilityIsNineTenthsWhenTheStabilityHasPassed() {
        assertEquals(0.9, scheduler("", "").retrievability(review(12, 5, 3), day(12)), 1e-12);
    }

    @Test
    void anAnswerIsDatedWithTheDayItWasGivenOn() {
        var after = answer(scheduler("", ""), MemoryState.NEW, NOON, EASY);
        assertEquals(LocalDate.parse("2026-11-20"), after.lastDay());
        assertEquals(LocalDate.parse("2026-11-28"), after.dueDay());
        assertEquals(NOON, after.lastReview());
    }

    // Fuzz

    @Test
    void fuzzIsTheSameForTheSameCardAndRepetition() {
        var scheduler = scheduler("", "", 36500, true, true);
        var days = new TreeSet<Integer>();
        for (int card = 0; card < 200; card++) {
            long seed = Scheduler.fuzzSeed("0011223344556" + card, 7);
            int once = scheduler.next(review(50, 5, 50), NOON, day(50), seed).good().scheduledDays();
            int twice = scheduler.next(review(50, 5, 50), NOON, day(50), seed).good().scheduledDays();
            assertEquals(once, twice);
            days.add(once);
        }
        int exact = next(scheduler("", ""), review(50, 5, 50), 50).good().scheduledDays();
        assertTrue(days.size() > 5, days::toString);
        assertTrue(days.first() < exact && exact < days.last(), () -> exact + " within " + days);
    }

    @Test
    void fuzzLeavesIntervalsUnderTwoAndAHalfDaysAlone() {
        var scheduler = scheduler("", "", 36500, true, true);
        for (long seed = 0; seed < 100; seed++) {
            var next = scheduler.next(MemoryState.NEW, NOON, day(0), seed);
            assertEquals(1, next.again().scheduledDays());
            assertEquals(2, next.good().scheduledDays());
        }
    }

    // What the tests speak with

    private static Scheduler scheduler(String learningSteps, String relearningSteps) {
        return scheduler(learningSteps, relearningSteps, 36500, true, false);
    }

    private static Scheduler scheduler(
            String learningSteps, String relearningSteps, int maximum, boolean shortTerm, boolean fuzz) {
        return new Scheduler(new SchedulingOptions(
                SchedulingOptions.DEFAULT.weights(), 0.9, Steps.parse(learningSteps).orElseThrow(),
                Steps.parse(relearningSteps).orElseThrow(), maximum, shortTerm, fuzz));
    }

    private static Studied answer(Scheduler scheduler, MemoryState state, Instant time, Rating rating) {
        return scheduler.next(state, time, UTC_MIDNIGHT.dayOf(time), 0).after(rating);
    }

    /// Answered `days` after noon of the 20th, when [#review] cards were last answered.
    private static Scheduler.NextStates next(Scheduler scheduler, MemoryState state, int days) {
        return scheduler.next(state, NOON.plus(Duration.ofDays(days)), day(days), 0);
    }

    private static Studied review(double stability, double difficulty, int days) {
        return new Studied(Phase.REVIEW, 0, stability, difficulty, days, NOON.plus(Duration.ofDays(days)), NOON,
                day(0), 4, 0);
    }

    private static LocalDate day(int after) {
        return UTC_MIDNIGHT.dayOf(NOON).plusDays(after);
    }

    private static void assertStep(Phase phase, int step, String wait, Studied actual) {
        assertEquals(phase, actual.phase());
        assertEquals(step, actual.step());
        assertEquals(0, actual.scheduledDays());
        assertEquals(wait, Steps.printStep(Duration.between(actual.lastReview(), actual.due())));
    }

    private static void assertReview(int step, int days, Studied actual) {
        assertEquals(Phase.REVIEW, actual.phase());
        assertEquals(step, actual.step());
        assertEquals(days, actual.scheduledDays());
    }
}
