package dev.recto.memory;

import java.time.Duration;
import java.util.List;

/// How cards are scheduled.
///
/// @param weights the 21 parameters w0..w20 of FSRS-6; those out of bounds are used as if they were at the bound
/// @param desiredRetention probability of recall at which a card is asked again; 0.7..0.99
/// @param learningSteps of a new card; whole seconds, 1 second to 36500 days each
/// @param relearningSteps of a forgotten card; as the learning steps
/// @param maximumInterval days, 1..36500; nothing is scheduled further ahead
/// @param shortTerm whether steps and same-day reviews are used
/// @param fuzz whether intervals are spread a little, so that cards learned together part
public record SchedulingOptions(
        List<Double> weights,
        double desiredRetention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumInterval,
        boolean shortTerm,
        boolean fuzz) {
    public static final double LEAST_RETENTION = 0.7;
    public static final double GREATEST_RETENTION = 0.99;
    public static final int LONGEST_INTERVAL = 36500;

    public static final SchedulingOptions DEFAULT = new SchedulingOptions(
            List.of(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
                    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
            0.9, List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)),
            LONGEST_INTERVAL, true, true);

    /// @throws IllegalArgumentException if a value is out of its range; the message says which and why, for people
    public SchedulingOptions {
        weights = List.copyOf(weights);
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        Weights.clipped(weights, relearningSteps.size(), shortTerm);
        require(desiredRetention >= LEAST_RETENTION && desiredRetention <= GREATEST_RETENTION,
                "the desired retention is " + desiredRetention + ", not within 0.7 to 0.99");
        require(maximumInterval >= 1 && maximumInterval <= LONGEST_INTERVAL,
                "the maximum interval is " + maximumInterval + " days, not within 1 to 36500");
        learningSteps.forEach(step -> requireStep("learning", step));
        relearningSteps.forEach(step -> requireStep("relearning", step));
    }

    /// The weights as the model uses them.
    public Weights effectiveWeights() {
        return Weights.clipped(weights, relearningSteps.size(), shortTerm);
    }

    private static void requireStep(String kind, Duration step) {
        require(step.isPositive() && step.getNano() == 0 && step.compareTo(Duration.ofDays(LONGEST_INTERVAL)) <= 0,
                "a " + kind + " step is " + step + ", not whole seconds within 1 second to 36500 days");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
