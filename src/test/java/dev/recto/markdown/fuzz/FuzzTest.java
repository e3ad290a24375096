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

    /// Answers that stand together behind the questions break no law.
    @Test
    void answersInAListOfTheirOwnBreakNoLaw() {
        assertEquals(List.of(), new Laws().brokenBy("""
                1. What is a fjord?
                2. What is a delta?

                ## Answers

                1. An inlet
                2. A mouth
                """));
    }
}
