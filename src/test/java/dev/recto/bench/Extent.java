package dev.recto.bench;

import java.nio.file.Path;
import java.util.Optional;

/// How much is measured.
///
/// @param rounds of each part
/// @param cards of each round that turns cards
/// @param documents a folder of documents to read beside the made-up ones
record Extent(int rounds, int cards, Optional<Path> documents) {
    static final Extent WHOLE = new Extent(5, 1000, Optional.empty());
}
