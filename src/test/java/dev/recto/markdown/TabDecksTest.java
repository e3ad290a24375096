package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lines with a tab between front and back.
class TabDecksTest {
    @Test
    void linesThatAskAreCards() {
        assertEquals("""
                definition: What is a fjord? (1-1)
                  A long inlet.
                explanation: Why is the sea salty? (2-2)
                  Rivers carry salt.
                fact: How many moons has Mars? (3-3)
                  Two.
                """, CardsAsText.of("""
                What is a fjord?\tA long inlet.
                Why is the sea salty?\tRivers carry salt.
                How many moons has Mars?\tTwo.
                """));
    }

    @Test
    void aHeaderSaysThatTermsAreCards() {
        var cards = CardsAsText.cards("""
                #separator:tab
                #html:true
                #tags column:3
                fjord\ta long inlet\tsea
                tide\tthe rise of the sea\tsea moon
                reef\ta bank of coral\tsea
                """);
        assertEquals(3, cards.size());
        assertEquals("fjord", cards.getFirst().face().question().display());
        assertEquals("sea, moon", String.join(", ", cards.get(1).face().tags()));
    }

    @Test
    void columnsOfDataAreNoCards() {
        assertEquals("", CardsAsText.of("""
                # Harvest

                apples\t12
                pears\t7
                plums\tnone this year
                """));
    }

    @Test
    void aLineWithoutATabLeavesItsParagraphOut() {
        assertEquals("", CardsAsText.of("""
                What is it\tcalled
                Which one\tis it
                and so on
                Who was\tthat
                """));
    }
}
