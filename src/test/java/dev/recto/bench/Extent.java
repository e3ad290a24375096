package dev.recto.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How much is measured, and where it is drawn.
///
/// @param rounds of each part
/// @param cards of each round that turns cards
/// @param documents a folder of documents to read beside the made-up ones
/// @param display whether windows are drawn on the display that `DISPLAY` names, instead of into memory
record Extent(int rounds, int cards, Optional<Path> documents, boolean display) {
    static final Extent WHOLE = new Extent(5, 1000, Optional.empty(), false);
    private static final List<String> INTO_MEMORY = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    Extent withRounds(int number) {
        return new Extent(number, cards, documents, display);
    }

    Extent withCards(int number) {
        return new Extent(rounds, number, documents, display);
    }

    Extent withDocuments(Path folder) {
        return new Extent(rounds, cards, Optional.of(folder), display);
    }

    Extent onDisplay() {
        return new Extent(rounds, cards, documents, true);
    }

    /// Options of the Java machine by which the app draws in the place wanted.
    List<String> drawing() {
        return display ? List.of() : INTO_MEMORY;
    }
}
