package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class FsrsTest {
    private static final Fsrs DEFAULT = new Fsrs(SchedulingOptions.DEFAULT.effectiveWeights(), true);

    @Test
    void theIntervalAtARetentionOfNineTenthsIsTheStabilityItself() {
        for (double stability : List.of(0.5, 1234.5, 36500.0)) {
            assertEquals(stability, DEFAULT.interval(0.9, stability));
        }
    }

    @Test
    void intervalAndRetrievabilityAreInverse() {
        for (double retention : List.of(0.7, 0.85, 0.95)) {
            int days = 1000;
            double stability = days / DEFAULT.intervalModifier(retention);
            assertEquals(retention, DEFAULT.retrievability(days, stability), 1e-12);
        }
    }

    @Test
    void theFirstDifficultyIsClampedButItsPartInTheMeanReversionIsNot() {
        double raw = 6.4133 - Math.exp(0.8334 * 3) + 1;
        assertTrue(raw < 1);
        assertEquals(1, DEFAULT.firstDifficulty(Rating.EASY));
        assertEquals(0.001 * raw + 0.999 * 5, DEFAULT.nextDifficulty(5, Rating.GOOD), 1e-12);
    }

    @Test
    void aSameDayReviewThatWasNotForgottenNeverLowersTheStability() {
        for (double stability : List.of(0.001, 0.5, 30.0, 36500.0)) {
            for (var rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
                assertTrue(DEFAULT.nextStability(stability, 5, 0, rating) >= stability);
            }
            assertTrue(DEFAULT.nextStability(stability, 5, 0, Rating.AGAIN) <= stability);
        }
    }

    @Test
    void forgettingNeverLeavesMoreStabilityThanTheCapSays() {
        double cap = 0.1 / Math.exp(0.5425 * 0.0912);
        assertEquals(cap, DEFAULT.nextStability(0.1, 1, 500, Rating.AGAIN), 1e-12);
        var withoutShortTerm = new Fsrs(SchedulingOptions.DEFAULT.effectiveWeights(), false);
        assertEquals(0.1, withoutShortTerm.nextStability(0.1, 1, 500, Rating.AGAIN), 1e-12);
    }

    @Test
    void noHistoryLeavesTheBounds() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261120);
        for (int trial = 0; trial < 2_000; trial++) {
            var shortTerm = random.nextBoolean();
            var fsrs = new Fsrs(Weights.clipped(anyWeights(random), random.nextInt(6), shortTerm), shortTerm);
            double stability = fsrs.firstStability(rating(random));
            double difficulty = fsrs.firstDifficulty(rating(random));
            for (int review = 0; review < 30; review++) {
                var rating = rating(random);
                int days = random.nextInt(4) == 0 ? 0 : (int) Math.exp(random.nextDouble(11));
                double before = stability;
                stability = fsrs.nextStability(before, difficulty, days, rating);
                difficulty = fsrs.nextDifficulty(difficulty, rating);
                assertTrue(stability >= 0.001 && stability <= 36500, () -> "stability after " + before);
                assertTrue(difficulty >= 1 && difficulty <= 10);
                double r = fsrs.retrievability(days, stability);
                assertTrue(r >= 0 && r <= 1, () -> "retrievability " + r);
            }
        }
    }

    private static List<Double> anyWeights(RandomGenerator random) {
        var weights = new ArrayList<Double>();
        for (int i = 0; i < Weights.COUNT; i++) {
            weights.add(random.nextDouble(-10, 110) / Math.pow(10, random.nextInt(4)));
        }
        return weights;
    }

    private static Rating rating(RandomGenerator random) {
        return Rating.values()[random.nextInt(4)];
    }
}
