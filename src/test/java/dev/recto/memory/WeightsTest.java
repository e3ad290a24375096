package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final List<Double> LEAST = List.of(
            .001, .001, .001, .001, 1.0, .001, .001, .001, 0.0, 0.0, .001, .001, .001, .001, 0.0, 0.0, 1.0, 0.0, 0.0,
            .01, .1);
    private static final List<Double> GREATEST = List.of(
            100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, .75, 4.5, .8, 3.5, 5.0, .25, .9, 4.0, 1.0, 6.0, 2.0, 2.0, .8,
            .8);

    @Test
    void whatIsOutOfBoundsIsMovedToTheBound() {
        assertEquals(LEAST, list(Weights.clipped(Collections.nCopies(21, -1e9), 1, true)));
        assertEquals(GREATEST, list(Weights.clipped(Collections.nCopies(21, 1e9), 1, true)));
    }

    @Test
    void whatIsWithinBoundsStays() {
        assertEquals(SchedulingOptions.DEFAULT.weights(), list(SchedulingOptions.DEFAULT.effectiveWeights()));
    }

    @Test
    void withoutShortTermTheExponentOfSameDayReviewsMayBeZero() {
        assertEquals(0, Weights.clipped(Collections.nCopies(21, -1.0), 1, false).get(19));
    }

    @Test
    void severalRelearningStepsLowerTheCeilingOfSameDayGains() {
        var weights = new ArrayList<>(SchedulingOptions.DEFAULT.weights());
        weights.set(17, 2.0);
        weights.set(18, 2.0);
        double two = Math.sqrt(-(Math.log(1.4835) + Math.log(Math.pow(2, 0.2629) - 1) + 0.3 * 1.6483) / 2);
        assertEquals(2, Weights.clipped(weights, 0, true).get(17));
        assertEquals(2, Weights.clipped(weights, 1, true).get(18));
        assertEquals(two, Weights.clipped(weights, 2, true).get(17), 1e-12);
        assertEquals(two, Weights.clipped(weights, 2, true).get(18), 1e-12);
        assertEquals(two * Math.sqrt(0.4), Weights.clipped(weights, 5, true).get(17), 1e-12);
    }

    @Test
    void theCeilingItselfStaysWithinItsBounds() {
        var strong = new ArrayList<>(SchedulingOptions.DEFAULT.weights());
        strong.set(11, 5.0);
        strong.set(13, 0.9);
        strong.set(14, 4.0);
        assertEquals(0.01, Weights.clipped(strong, 2, true).get(17));
        var weak = new ArrayList<>(SchedulingOptions.DEFAULT.weights());
        weak.set(11, 0.001);
        weak.set(13, 0.001);
        weak.set(14, 0.0);
        weak.set(17, 3.0);
        assertEquals(2, Weights.clipped(weak, 2, true).get(17));
    }

    @Test
    void anythingButTwentyOneNumbersIsRefused() {
        assertEquals("FSRS-6 has 21 weights, not 19", refusal(Collections.nCopies(19, 1.0)));
        assertEquals("weight w0 is not a number", refusal(Collections.nCopies(21, Double.NaN)));
    }

    private static String refusal(List<Double> weights) {
        return assertThrows(IllegalArgumentException.class, () -> Weights.clipped(weights, 1, true)).getMessage();
    }

    private static List<Double> list(Weights weights) {
        var list = new ArrayList<Double>();
        for (int i = 0; i < Weights.COUNT; i++) {
            list.add(weights.get(i));
        }
        return list;
    }
}
