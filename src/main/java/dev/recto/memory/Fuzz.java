package dev.recto.memory;

/// Spreads intervals a little, so that cards learned together do not stay together.
final class Fuzz {
    /// Shorter intervals, in days, are left as they are.
    static final double LEAST_INTERVAL = 2.5;

    private Fuzz() {}

    /// The days among which one is chosen, both ends included.
    record Range(int least, int greatest) {
        /// @param fraction 0 to less than 1
        int at(double fraction) {
            return least + (int) (fraction * (greatest - least + 1));
        }
    }

    /// `delta = 1 + .15 clip(I,2.5,7) + .10 clip(I,7,20) + .05 clip(I,20,inf)` on both sides of the interval.
    ///
    /// @param interval days, at least [#LEAST_INTERVAL]
    /// @param elapsed days since the last review: an interval that grows stays longer than these
    /// @param maximum days that are never passed
    static Range range(double interval, int elapsed, int maximum) {
        double delta = 1
                + .15 * part(interval, LEAST_INTERVAL, 7)
                + .10 * part(interval, 7, 20)
                + .05 * part(interval, 20, Double.POSITIVE_INFINITY);
        double centre = Math.min(interval, maximum);
        long greatest = Math.min(Math.round(centre + delta), maximum);
        long least = Math.max(2, Math.round(centre - delta));
        if (centre > elapsed) {
            least = Math.max(least, elapsed + 1L);
        }
        return new Range((int) Math.min(least, greatest), (int) greatest);
    }

    /// How much of the interval lies between `from` and `to`.
    private static double part(double interval, double from, double to) {
        return Math.max(Math.min(interval, to) - from, 0);
    }

    /// The same number for the same card and repetition on every device; neighbours have nothing in common.
    static long seed(String cardId, int reps) {
        long hash = reps;
        for (int i = 0; i < cardId.length(); i++) {
            hash = mixed(hash ^ cardId.charAt(i));
        }
        return hash;
    }

    /// 0 to less than 1, every value equally likely.
    static double fraction(long seed) {
        return (mixed(seed) >>> 11) * 0x1p-53;
    }

    /// The next output of the SplitMix64 generator: every bit of the input reaches every bit of the result.
    private static long mixed(long state) {
        long z = state + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
