package dev.recto.bench;

import java.util.List;

/// What several rounds have in common.
record Spread(double median, double least, double greatest) {
    /// @param values one or more; of an even number the upper of the two in the middle counts
    static Spread of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return new Spread(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    /// The value that the share `rank` of `values` does not exceed.
    ///
    /// @param rank above 0, at most 1
    static double percentile(List<Double> values, double rank) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(rank * sorted.size()) - 1);
    }
}
