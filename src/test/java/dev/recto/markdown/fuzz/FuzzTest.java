package dev.recto.markdown.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The first few of those that the command reads by the million.
class FuzzTest {
    private static final int DOCUMENTS = 3_000;

    @Test
    void lawsHoldWhateverHappensToADeck() {
        var laws = new Laws();
        var broken = IntStream.range(0, DOCUMENTS).boxed().flatMap(number -> laws.brokenBy(Fuzz.document(1, number))
                .stream().map(what -> "document " + number + ": " + what)).toList();
        assertEquals(List.of(), broken);
    }
}
