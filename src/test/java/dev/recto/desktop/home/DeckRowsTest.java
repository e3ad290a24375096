package dev.recto.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.study.DeckCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeckRowsTest {
    private final DeckRows rows = new DeckRows();

    @Test
    void theFirstDeckThatWaitsIsSelectedFirst() {
        rows.show(List.of(deck("Algebra"), deck("SQL", "Joins")));

        rows.selectFirst();

        assertEquals("SQL", selected());
    }

    @Test
    void fewDecksAreAllOpen() {
        rows.show(List.of(deck("Languages", "French", "Welsh"), deck("SQL")));

        assertEquals("""
                Languages OPEN
                  French LEAF
                  Welsh LEAF
                SQL LEAF""", shown());
    }

    @Test
    void manyDecksStartClosed() {
        var names = IntStream.rangeClosed(1, 20).mapToObj(i -> "Note " + i).toArray(String[]::new);

        rows.show(List.of(deck("Notes", names), deck("SQL")));

        assertEquals("Notes CLOSED\nSQL LEAF", shown());
    }

    @Test
    void leftClosesADeckAndThenGoesToTheOneAround() {
        rows.show(List.of(deck("Languages", "French", "Welsh"), deck("SQL")));
        rows.move(1);
        rows.move(1);
        assertEquals("French", selected());

        rows.left();
        assertEquals("Languages", selected());

        rows.left();
        assertEquals("Languages CLOSED\nSQL LEAF", shown());
    }

    @Test
    void rightOpensADeckAndThenGoesToItsFirstPart() {
        rows.show(List.of(deck("Languages", "French", "Welsh")));
        rows.move(1);
        rows.left();

        rows.right();
        assertEquals("Languages", selected());
        rows.right();

        assertEquals("French", selected());
    }

    @Test
    void theSelectionStopsAtBothEnds() {
        rows.show(List.of(deck("Algebra"), deck("SQL")));

        rows.move(7);
        assertEquals("SQL", selected());
        rows.move(-7);

        assertEquals("Algebra", selected());
    }

    @Test
    void whatWasClosedStaysClosedWhenTheCountsChange() {
        rows.show(List.of(deck("Languages", "French")));
        rows.move(1);
        rows.left();

        rows.show(List.of(deck("Languages", "French", "Welsh")));

        assertEquals("Languages CLOSED", shown());
        assertEquals("Languages", selected());
    }

    @Test
    void theSelectionOfADeckThatIsGoneMovesToTheOneAround() {
        rows.show(List.of(deck("Languages", "French")));
        rows.move(2);
        assertEquals("French", selected());

        rows.show(List.of(deck("Languages", "Welsh")));

        assertEquals("Languages", selected());
    }

    private String selected() {
        return rows.selected().map(row -> row.deck().name()).orElse("");
    }

    private String shown() {
        return rows.rows().stream()
                .map(row -> "  ".repeat(row.depth()) + row.deck().name() + " " + row.fold())
                .collect(Collectors.joining("\n"));
    }

    private static DeckCounts deck(String name, String... parts) {
        var below = new ArrayList<DeckCounts>();
        for (var part : parts) {
            below.add(new DeckCounts(part, List.of(name, part), 1, 0, 0, 1, List.of()));
        }
        return new DeckCounts(name, List.of(name), parts.length, 0, 0, parts.length, below);
    }
}
