package dev.recto.bench;

import dev.recto.memory.Fsrs;
import dev.recto.memory.Rating;
import dev.recto.memory.SchedulingOptions;
import java.util.List;
import java.util.Random;

/// How many memory states a second one core works out: the next stability and difficulty after a review, from those
/// before it, the days between and the rating.
final class FsrsBenchmark implements Benchmark {
    private static final int CARDS = 1000;
    private static final int REVIEWS = 10;
    private static final int TIMES = 200;
    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return "fsrs";
    }

    @Override
    public String about(Extent extent) {
        return TIMES + " times " + CARDS + " histories of " + REVIEWS + " reviews each, on one thread.";
    }

    @Override
    public boolean needsApp() {
        return false;
    }

    @Override
    public List<Measurement> measure(Extent extent) {
        var histories = new Histories(new Random(6));
        var fsrs = new Fsrs(SchedulingOptions.DEFAULT.effectiveWeights(), true);
        double sum = histories.replay(fsrs, TIMES); // until it is compiled
        long start = System.nanoTime();
        sum += histories.replay(fsrs, TIMES);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(sum > 0)) {
            throw new IllegalStateException("no memory was left: " + sum); // so that nothing of it can be left out
        }
        return List.of(new Measurement("memory states a second and core",
                (double) TIMES * CARDS * REVIEWS / seconds / MILLION, " million", "ts-fsrs 2.76 million"));
    }

    /// Made-up histories: most answers right, longer and longer intervals, some on the day of the last one.
    private static final class Histories {
        private final Rating[][] ratings = new Rating[CARDS][REVIEWS];
        private final int[][] days = new int[CARDS][REVIEWS];

        Histories(Random random) {
            var usual = List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.GOOD,
                    Rating.GOOD, Rating.EASY);
            for (int card = 0; card < CARDS; card++) {
                for (int review = 0; review < REVIEWS; review++) {
                    ratings[card][review] = usual.get(random.nextInt(usual.size()));
                    days[card][review] = review < 2 ? 0 : random.nextInt(1 << Math.min(review, 8));
                }
            }
        }

        /// @return the sum of what every state holds
        double replay(Fsrs fsrs, int times) {
            double sum = 0;
            for (int time = 0; time < times; time++) {
                for (int card = 0; card < CARDS; card++) {
                    double stability = fsrs.firstStability(ratings[card][0]);
                    double difficulty = fsrs.firstDifficulty(ratings[card][0]);
                    sum += stability + difficulty;
                    for (int review = 1; review < REVIEWS; review++) {
                        var rating = ratings[card][review];
                        double next = fsrs.nextStability(stability, difficulty, days[card][review], rating);
                        difficulty = fsrs.nextDifficulty(difficulty, rating);
                        stability = next;
                        sum += stability + difficulty;
                    }
                }
            }
            return sum;
        }
    }
}
