package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import dev.recto.card.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lists that look like pairs or like an order and are none.
class PairsAndOrdersTest {
    private static Card first(String question, String answer) {
        return CardsAsText.cards("## " + question + "\n\n" + answer + "\n\n## What is another thing?\n\nElse.\n")
                .getFirst();
    }

    @Test
    void addressesOfFilesAreNoPairs() {
        assertEquals(Kind.PROCEDURE, first("How do I open the maps?", """
                - [the coast](file:///maps/coast.png)
                - [the river](file:///maps/river.png)""").kind());
    }

    @Test
    void threeStrokesStillDividePairs() {
        assertEquals(List.of(new Card.Pair("coast", "file:///maps/coast.png"), new Card.Pair("river", "blue")),
                ((Card.Matching) first("Match each map with its place.", """
                        - coast /// file:///maps/coast.png
                        - river /// blue""")).pairs());
    }

    @Test
    void bulletsBelowATaskAreNoOrder() {
        assertEquals(Kind.EXERCISE, first("Sort these lakes from small to large", """
                Given are:

                - their names
                - their areas""").kind());
        assertEquals(List.of("pond", "lake", "sea"), ((Card.Ordering) first("Sort these from small to large", """
                1. pond
                2. lake
                3. sea""")).items());
    }

    @Test
    void aNumberedListInAQuizWithBoxesIsInTheRightOrder() {
        assertEquals("""
                multiple-choice: Which one is a month? (5-8)
                  [x] May
                  [ ] Noon
                  May
                ordering: Sort the following in the right order. (12-16)
                  - January
                  - February
                  - March
                  1. January
                  2. February
                  3. March
                """, CardsAsText.of("""
                # Quiz

                ## One

                Which one is a month?

                - [x] May
                - [ ] Noon

                ## Two

                Sort the following in the right order.

                1. January
                2. February
                3. March
                """));
    }

    @Test
    void aNumberedListAnywhereElseIsNot() {
        assertEquals("", CardsAsText.of("""
                # Months

                ## One

                Sort the following in the right order.

                1. March
                2. January
                3. February
                """));
    }
}
