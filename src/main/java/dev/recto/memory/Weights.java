package dev.recto.memory;

import java.util.List;

/// The 21 parameters w0..w20 of FSRS-6, each within the bounds in which the model stays sensible.
public final class Weights {
    public static final int COUNT = 21;

    private static final double[] LEAST = {
        .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, .01, .1
    };
    private static final double[] GREATEST = {
        100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
    };

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /// The nearest weights that are within bounds.
    ///
    /// w17 and w18 are bounded together with the number of relearning steps: a card that is forgotten and then passes
    /// all its relearning steps on the same day must not end up with a greater stability than it had.
    ///
    /// @param values 21 finite numbers
    /// @param relearningSteps how many
    /// @param shortTerm whether same-day reviews have a formula of their own; without it w19 may be 0
    /// @throws IllegalArgumentException if there are not 21 finite numbers
    public static Weights clipped(List<Double> values, int relearningSteps, boolean shortTerm) {
        if (values.size() != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " weights, not " + values.size());
        }
        var clipped = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double value = values.get(i);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("weight w" + i + " is not a number");
            }
            clipped[i] = Math.clamp(value, i == 19 && !shortTerm ? 0 : LEAST[i], GREATEST[i]);
        }
        double ceiling = shortTermCeiling(clipped, relearningSteps);
        clipped[17] = Math.min(clipped[17], ceiling);
        clipped[18] = Math.min(clipped[18], ceiling);
        return new Weights(clipped);
    }

    /// `C = sqrt(max(0, -(ln w11 + ln(2^w13 - 1) + 0.3 w14) / steps))`, within 0.01..2; 2 for at most one step.
    private static double shortTermCeiling(double[] w, int steps) {
        if (steps <= 1) {
            return GREATEST[17];
        }
        double logOfRelearned = Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14];
        return Math.clamp(Math.sqrt(Math.max(0, -logOfRelearned / steps)), 0.01, GREATEST[17]);
    }

    /// w`index`
    public double get(int index) {
        return values[index];
    }

    double[] toArray() {
        return values.clone();
    }
}
