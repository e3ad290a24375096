package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.markdown.Reading.LeftOut;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What documents as they are found do to those who read them line by line.
class TrapsTest {
    @Test
    void tornTableRowsAreJoinedForDisplayAndTheSourceStaysAsItIs() {
        var card = (Card.Comparison) CardsAsText.cards("""
                # Boats
                ### q1) difference between a canoe and a kayak ?
                | Aspect      | Canoe                      | Kayak                     |
                |-------------|----------------------------|---------------------------|
                | Paddle      | One blade, changed from    | Two blades, one on either |
                |             | side to side.              | side of the shaft.        |
                | Where one   | Kneels or sits on a        | sits in the hull with     |
                | sits        | bench above the floor.     | legs stretched out.       |
                | Use         | Wide and slow rivers.      | Rapids and the sea.       |
                |             |                            | Polo is played in it.     |
                """).getFirst();
        assertEquals("""
                | Aspect | Canoe | Kayak |
                |-------------|----------------------------|---------------------------|
                | Paddle | One blade, changed from side to side. | Two blades, one on either side of the shaft. |
                | Where one sits | Kneels or sits on a bench above the floor. | sits in the hull with legs stretched \
                out. |
                | Use | Wide and slow rivers. | Rapids and the sea. Polo is played in it. |""",
                card.face().answer().display());
        assertEquals(8, card.face().answer().text().lines().count());
        assertEquals(List.of("Canoe", "Kayak"), card.subjects());
        assertEquals("Where one sits", card.aspects().get(1).name());
        assertEquals(List.of("Table rows that were spread over several lines are shown joined."), card.face().notes());
    }

    @Test
    void anEmptyFirstCellAloneIsNoTornRow() {
        var card = CardsAsText.cards("""
                ## 1. Which herbs grow where?
                | Place | Herb |
                |---|---|
                | Sun | Thyme |
                | | Sage |
                | Shade | Mint |
                """).getFirst();
        assertEquals(card.face().answer().text(), card.face().answer().display());
    }

    @Test
    void aPictureBeforeTheTitleOnItsLineHidesNoTitle() {
        var reading = CardsAsText.read("""
                ![cover](https://example.org/c.png)# Knots and bends
                ## q1) What is a bowline?
                A loop that does not slip.
                """);
        assertEquals("Knots and bends", reading.title());
        assertEquals(List.of(), reading.cards().getFirst().card().face().images());
    }

    @Test
    void anAnswerMayBeAPicture() {
        var card = CardsAsText.cards("""
                ## Q1) Draw the water cycle.

                ![cycle](pictures/cycle.png)

                ## Q2) Name its parts.
                Rain and rivers.
                """).getFirst();
        assertEquals("![cycle](pictures/cycle.png)", card.face().answer().text());
        assertEquals(List.of("pictures/cycle.png"), card.face().images());
    }

    @Test
    void boldThatClosesOnTheNextLineIsShownBold() {
        var answer = CardsAsText.cards("""
                ## 1. Which sails are there?
                **The main ones are:
                **
                1) Jib
                2) Mainsail
                """).getFirst().face().answer();
        assertTrue(answer.text().startsWith("**The main ones are:\n**\n1) Jib"));
        assertEquals("**The main ones are:**\n\n1) Jib\n2) Mainsail", answer.display());
    }

    @Test
    void formulasAndMacrosAreKeptAndFormulasInListsAreNoCode() {
        var answer = CardsAsText.cards("""
                ## 1. How is momentum defined?
                The \\textit{momentum} is $ p $ with
                - mass and speed:

                        $$ p = m v $$

                - in code:

                      $$ not a formula
                """).getFirst().face().answer();
        assertTrue(answer.text().contains("\\textit{momentum} is $ p $"));
        assertTrue(answer.display().contains("\n  $$ p = m v $$"), answer.display());
        assertTrue(answer.display().contains("      $$ not a formula"));
    }

    @Test
    void aHashInAnIndentedFenceIsNoHeading() {
        assertEquals(2, CardsAsText.cards("""
                ## 1. How do you loop?

                  ```python
                  # for each number
                  ## 2. not a question
                  for n in ns: pass
                  ```
                ## 2. How do you stop?
                With break.
                """).size());
    }

    @Test
    void unclosedHtmlAndLineBreaksAreNoPartOfTheAnswer() {
        var reading = CardsAsText.read("""
                # 2 questions

                <div>
                <p align="center">
                <a href="https://example.org/shop">
                <img src="https://example.org/shop.png">
                </a>
                </p>

                #### All 50 answers are here 👉 [The shop](https://example.org/shop)

                <br>

                ## 1. What is jam?

                Fruit and sugar.
                <br>

                ## 2. What is jelly?

                Juice and sugar.
                <br>



                #### See all 50 answers 👉 [The shop](https://example.org/shop)

                <br>

                <a href="https://example.org/shop">
                <img src="https://example.org/shop.png">
                </a>
                </p>
                """);
        assertEquals("""
                definition: What is jam? (14-16)
                  Fruit and sugar.
                definition: What is jelly? (19-21)
                  Juice and sugar.
                """, CardsAsText.text(reading.cards().get(0).card()) + CardsAsText.text(reading.cards().get(1).card()));
        assertEquals(List.of(3, 26, 30), reading.leftOut().stream().map(LeftOut::line).toList());
        assertTrue(reading.leftOut().stream().allMatch(part -> part.what().equals("Links and pictures")));
    }

    @Test
    void linksBackToTheTopAreNoPartOfTheAnswer() {
        assertEquals("""
                definition: ¿Qué es un río? (1-3)
                  Agua que corre.
                definition: ¿Qué es un lago? (9-11)
                  Agua quieta.
                """, CardsAsText.of("""
                #### ¿Qué es un río?

                Agua que corre.

                **[⬆ Volver a índice](#índice)**

                ---

                #### ¿Qué es un lago?

                Agua quieta.

                <div align="right">
                    <b><a href="#">↥ back to top</a></b>
                </div>
                """));
    }

    @Test
    void brokenCharactersAreShownRepairedAndReported() {
        var reading = CardsAsText.read("""
                # Bees

                ## 1. What does a bee see?
                Not red. Itâ€™s blind to it.
                """);
        var answer = reading.cards().getFirst().card().face().answer();
        assertEquals("Not red. Itâ€™s blind to it.", answer.text());
        assertEquals("Not red. It’s blind to it.", answer.display());
        assertEquals(4, reading.problems().getFirst().line().orElseThrow());
        assertFalse(reading.cards().getFirst().card().face().notes().isEmpty());
    }

    @Test
    void aPassageTakesItsReferencesAndFootnotesWithIt() {
        var display = CardsAsText.cards("""
                ## 1. Where is the [source][s]?
                In the hills[^1], see [the map].
                ## 2. Where is the mouth?
                At the sea.

                [s]: https://example.org/s
                [The  Map]: map.md "A map"
                [^1]: Above the tree line.
                """).getFirst().face();
        assertEquals("Where is the [source][s]?\n\n[s]: https://example.org/s", display.question().display());
        assertEquals("In the hills[^1], see [the map].\n\n[^1]: Above the tree line.\n[The  Map]: map.md \"A map\"",
                display.answer().display());
        assertEquals("In the hills[^1], see [the map].", display.answer().text());
    }

    @Test
    void aPlaceholderIsNoAnswer() {
        assertEquals("""
                definition: What is a fjord? (1-1)
                definition: What is a firth? (7-8)
                  Much the same.
                """, CardsAsText.of("""
                ## 1. What is a fjord?
                To be completed.

                Useful resources:

                - [Fjords](https://example.org)
                ## 2. What is a firth?
                Much the same.
                """));
    }

    @Test
    void aPlaceholderIsNoneBehindALabelEither() {
        assertEquals("""
                definition: What is a fjord? (1-1)
                definition: What is a firth? (6-8)
                  Explanation: to do with tides
                """, CardsAsText.of("""
                <details><summary>What is a fjord?</summary>

                Explanation: TODO
                </details>

                <details><summary>What is a firth?</summary>

                Explanation: to do with tides
                </details>
                """));
    }

    @Test
    void citationsAndAnchorsAreNoPartOfTheQuestion() {
        assertEquals("What is loess?", CardsAsText.cards("""
                #### 7) What is loess? [[src](https://example.org/a)] {#loess}
                Dust.
                """).getFirst().face().question().text());
    }

    @Test
    void theSameQuestionWithTheSameAnswerInTwoSectionsIsOneCard() {
        var markdown = """
                # A
                ## Rivers
                ### 1. What is a ford?
                A shallow place.
                ## Roads
                ### 1. What is a ford?
                A shallow place.
                """;
        assertEquals(1, CardsAsText.cards(markdown).size());
        assertEquals(2, CardsAsText.cards(markdown.replaceFirst("A shallow place", "A car")).size());
    }

    @Test
    void headingsTagsAndDeckAreThoseAboveTheQuestion() {
        var face = CardsAsText.cards("""
                ---
                tags: [sea, "#coast"]
                ---
                # Shores
                ## Sand
                ### 1. What is a spit?
                A tongue of sand.
                ### 2. What is a bar?
                The same under water.
                """).getFirst().face();
        assertEquals(List.of("Shores"), face.deck());
        assertEquals(List.of("Shores", "Sand"), face.headings());
        assertEquals(List.of("sea", "coast"), face.tags());
    }
}
