package dev.recto.bench;

/// A figure of one round.
///
/// @param what it measures, the same words in each round
/// @param unit after the number, with its own space if it needs one
/// @param beside the aim or somebody else's figure; empty if there is none
record Measurement(String what, double value, String unit, String beside) {
    static Measurement of(String what, double value, String unit) {
        return new Measurement(what, value, unit, "");
    }
}
