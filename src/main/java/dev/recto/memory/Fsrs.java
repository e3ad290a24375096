package dev.recto.memory;

/// The memory model of FSRS-6: the page that is the formula. Immutable, thread-safe, nothing is rounded.
///
/// A memory is a stability (days after which recall has a probability of 0.9) and a difficulty (1..10). Every update
/// uses both, and the retrievability, as they were before the review. The formulas are those of
/// [The Algorithm](https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm), FSRS-6.
public final class Fsrs {
    public static final double LEAST_STABILITY = 0.001;
    public static final double GREATEST_STABILITY = 36500;
    public static final double LEAST_DIFFICULTY = 1;
    public static final double GREATEST_DIFFICULTY = 10;

    private final double[] w;
    private final boolean shortTerm;
    private final double decay;
    private final double factor;
    private final double expW8;
    private final double lapseDivisor;
    private final double easyDifficulty;

    /// @param weights w0..w20 within their bounds, see [Weights]
    /// @param shortTerm whether reviews on the day of the last one follow a formula of their own
    public Fsrs(Weights weights, boolean shortTerm) {
        this.w = weights.toArray();
        this.shortTerm = shortTerm;
        this.decay = -w[20];
        this.factor = Math.expm1(Math.log(0.9) / decay); // so that R(S, S) = 0.9
        this.expW8 = Math.exp(w[8]);
        this.lapseDivisor = shortTerm ? Math.exp(w[17] * w[18]) : 1;
        this.easyDifficulty = rawDifficulty(Rating.EASY);
    }

    /// `R(t,S) = (1 + FACTOR t/S)^DECAY`: the probability of recall, 0..1.
    ///
    /// @param days since the last review, 0 or more
    /// @param stability days
    public double retrievability(int days, double stability) {
        return days == 0 ? 1 : Math.pow(1 + factor * days / stability, decay);
    }

    /// `I(r,S) = S/FACTOR (r^(1/DECAY) - 1)`: days until the retrievability has fallen to `retention`.
    public double interval(double retention, double stability) {
        return stability * intervalModifier(retention);
    }

    /// `1/FACTOR (r^(1/DECAY) - 1)`: the interval of a stability of one day.
    ///
    /// Written so that a retention of 0.9 gives exactly 1: a stability of 1234.5 days rounds up.
    public double intervalModifier(double retention) {
        return Math.expm1(Math.log(retention) / decay) / factor;
    }

    /// `S0(G) = w[G-1]`
    public double firstStability(Rating rating) {
        return clampStability(w[rating.grade() - 1]);
    }

    /// `D0(G) = w4 - e^(w5 (G-1)) + 1`
    public double firstDifficulty(Rating rating) {
        return clampDifficulty(rawDifficulty(rating));
    }

    /// `D' = w7 D0(4) + (1-w7) (D - w6 (G-3) (10-D)/9)`, where D0(4) is not clamped.
    public double nextDifficulty(double difficulty, Rating rating) {
        double moved = difficulty - w[6] * (rating.grade() - 3) * (10 - difficulty) / 9;
        return clampDifficulty(w[7] * easyDifficulty + (1 - w[7]) * moved);
    }

    /// The stability after a review.
    ///
    /// @param stability before it
    /// @param difficulty before it
    /// @param days whole days since the last review, 0 or more
    public double nextStability(double stability, double difficulty, int days, Rating rating) {
        if (days == 0 && shortTerm) {
            return clampStability(afterSameDay(stability, rating));
        }
        double r = retrievability(days, stability);
        return clampStability(rating == Rating.AGAIN
                ? afterForgetting(stability, difficulty, r)
                : afterRecall(stability, difficulty, r, rating));
    }

    /// `S' = S k`, `k = e^(w17 (G-3+w18)) S^(-w19)`, at least 1 unless forgotten.
    private double afterSameDay(double s, Rating rating) {
        double k = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(s, -w[19]);
        return s * (rating == Rating.AGAIN ? k : Math.max(k, 1));
    }

    /// `S' = S (1 + e^w8 (11-D) S^(-w9) (e^(w10 (1-R)) - 1) [w15 if Hard] [w16 if Easy])`
    private double afterRecall(double s, double d, double r, Rating rating) {
        double bonus = switch (rating) {
            case HARD -> w[15];
            case EASY -> w[16];
            case AGAIN, GOOD -> 1;
        };
        return s * (1 + expW8 * (11 - d) * Math.pow(s, -w[9]) * (Math.exp(w[10] * (1 - r)) - 1) * bonus);
    }

    /// `S' = min(w11 D^(-w12) ((S+1)^w13 - 1) e^(w14 (1-R)), S / e^(w17 w18))`; the second is S without short term.
    private double afterForgetting(double s, double d, double r) {
        double relearned = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r));
        return Math.min(relearned, s / lapseDivisor);
    }

    private double rawDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    private static double clampStability(double stability) {
        return Math.clamp(stability, LEAST_STABILITY, GREATEST_STABILITY);
    }

    private static double clampDifficulty(double difficulty) {
        return Math.clamp(difficulty, LEAST_DIFFICULTY, GREATEST_DIFFICULTY);
    }
}
