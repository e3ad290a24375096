package dev.recto.memory;

import java.time.Duration;
import java.util.List;

/// How cards are scheduled.
///
/// @param weights the 21 parameters w0..w20 of FSRS-6
/// @param desiredRetention probability of recall at which a card is asked again; 0.7..0.99
/// @param learningSteps of a new card
/// @param relearningSteps of a forgotten card
/// @param maximumInterval days, 1..36500
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
    public static final SchedulingOptions DEFAULT = new SchedulingOptions(
            List.of(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
                    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
            0.9, List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)), 36500, true, true);

    public SchedulingOptions {
        weights = List.copyOf(weights);
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
    }
}
