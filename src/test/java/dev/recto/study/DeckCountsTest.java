package dev.recto.study;

import static dev.recto.study.Shelf.NOON;
import static dev.recto.study.Shelf.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeckCountsTest {
    private final Shelf shelf = new Shelf();

    @Test
    void decksAreATreeInTheLibrarysOrderAndAParentsCountIsTheSum() {
        shelf.fresh("Java/Streams", "a", "b")
                .review("Java", "c", 3, TODAY)
                .review("Java/Streams", "d", 3, TODAY.plusDays(1))
                .learning("Java/Records/Patterns", "e", 20)
                .learning("Java/Records", "f", 21)
                .fresh("Git", "g");
        assertEquals("""
                Java new 2 learning 1 due 1 of 6
                  Streams new 2 learning 0 due 0 of 3
                  Records new 0 learning 1 due 0 of 2
                    Patterns new 0 learning 1 due 0 of 1
                Git new 1 learning 0 due 0 of 1
                """, print(20));
    }

    @Test
    void eachDeckMayUseUpTodaysLimit() {
        shelf.fresh("A", "a", "b", "c").fresh("B", "d", "e").fresh("A/Inner", "f");
        assertEquals("""
                A new 3 learning 0 due 0 of 4
                  Inner new 1 learning 0 due 0 of 1
                B new 2 learning 0 due 0 of 2
                """, print(3));
    }

    @Test
    void anEmptyLibraryHasNoDecks() {
        assertEquals("", print(20));
    }

    private String print(int newCards) {
        return print(DeckCounts.of(shelf.cards(), new DayPlan(TODAY, NOON.plus(DayPlan.AHEAD), newCards)));
    }

    private static String print(List<DeckCounts> decks) {
        return decks.stream()
                .map(deck -> "%s%s new %d learning %d due %d of %d%n".formatted(
                        "  ".repeat(deck.path().size() - 1), deck.name(), deck.unseen(), deck.learning(), deck.due(),
                        deck.cards()) + print(deck.decks()))
                .collect(Collectors.joining());
    }
}
