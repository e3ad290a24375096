package dev.recto.bench;

/// How much is measured.
///
/// @param rounds of each part
/// @param cards of each round that turns cards
record Extent(int rounds, int cards) {
    static final Extent WHOLE = new Extent(5, 1000);
}
