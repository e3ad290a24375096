package dev.recto.desktop.importing;

import dev.recto.desktop.part.Words;
import java.time.Duration;

/// How far reading has come, in words.
final class ReadingWords {
    private static final Duration LONG = Duration.ofSeconds(2);

    private ReadingWords() {}

    /// "Reading 3 of 12 documents: Notes/leaves.md", and what takes long says for how long it has.
    static String of(ImportStage.Reading now) {
        var soFar = now.took().compareTo(LONG) < 0 ? "" : ", " + now.took().toSeconds() + " s";
        if (now.total() == 0) {
            return "Looking for documents" + soFar;
        }
        if (now.done() == now.total()) {
            return "Comparing with the cards you have" + soFar;
        }
        return (now.total() == 1
                ? "Reading " + now.what()
                : "Reading %,d of %s: %s".formatted(now.done() + 1, Words.count(now.total(), "document"), now.what()))
                + soFar;
    }
}
