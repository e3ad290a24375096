package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The two sides of cards whose answer has parts.
class CardHtmlKindsTest {
    private final CardHtml html = new CardHtml(SampleCards.noPictures());

    @Test
    void rightChoiceIsMarkedInWordsToo() {
        var rows = rest(html.answer(SampleCards.choice())).select(".opt");
        assertEquals(List.of("A one", "B two Right answer"), rows.eachText());
        assertEquals("Why SECRET", rest(html.answer(SampleCards.choice())).select(".why").text());
    }

    @Test
    void choiceThatNobodyMarkedSaysSo() {
        var card = new Card.MultipleChoice(SampleCards.face("Which?", ""),
                List.of(new Card.Choice("one", false), new Card.Choice("two", false)), Passage.EMPTY);
        assertEquals("A one B two The document does not say which one is right.", rest(html.answer(card)).text());
    }

    @Test
    void verdictIsARow() {
        var card = new Card.TrueFalse(SampleCards.face("Is it?", ""), Optional.of(false), Passage.EMPTY);
        assertEquals(List.of("A True", "B False Right answer"), rest(html.answer(card)).select(".opt").eachText());
    }

    @Test
    void blanksAreHiddenThenFilledEvenInFormulasAndCode() {
        var text = "It is {{1}}, `f({{2}})` or $a = {{3}}$";
        var card = new Card.Cloze(SampleCards.face(text, ""), List.of(
                SampleCards.blank(text, "{{1}}", "**so**", Optional.empty()),
                SampleCards.blank(text, "{{2}}", "x<y", Optional.of("a letter")),
                SampleCards.blank(text, "{{3}}", "b^2", Optional.empty())));
        assertEquals("It is …, f(a letter) or a = \\boxed{\\;\\ldots\\;}", question(html.question(card)).text());
        assertEquals("It is so, f(x<y) or a = \\boxed{b^2}", question(html.answer(card)).text());
    }

    @Test
    void shuffledRowsAreNeverInOrderAndAlwaysTheSame() {
        for (int size = 2; size < 8; size++) {
            var items = IntStream.range(0, size).mapToObj(i -> "item " + i).toList();
            var card = new Card.Ordering(SampleCards.face("Order", ""), items);
            var shown = rest(html.question(card)).select(".text").eachText();
            assertNotEquals(items, shown);
            assertEquals(shown, rest(new CardHtml(SampleCards.noPictures()).question(card)).select(".text").eachText());
            assertEquals(items, rest(html.answer(card)).select(".text").eachText());
        }
    }

    @Test
    void orderedRowsCarryTheLettersTheyHad() {
        var card = new Card.Ordering(SampleCards.face("Order", ""), List.of("one", "two", "three"));
        var letters = new HashMap<String, String>();
        rest(html.question(card)).select(".opt")
                .forEach(row -> letters.put(row.select(".text").text(), row.select(".cap").text()));
        rest(html.answer(card)).select(".opt").forEach(row ->
                assertEquals(letters.get(row.select(".text").text()), row.select(".cap").last().text()));
    }

    @Test
    void matchedPairsLieSideBySide() {
        var card = new Card.Matching(SampleCards.face("Match", ""),
                List.of(new Card.Pair("tree", "log n"), new Card.Pair("list", "n")));
        assertEquals(List.of("tree", "log n", "list", "n"), rest(html.answer(card)).select(".text").eachText());
        assertEquals(List.of("tree", "n", "list", "log n"), rest(html.question(card)).select(".text").eachText());
    }

    @Test
    void numberComesWithItsTolerance() {
        var card = new Card.Numeric(SampleCards.face("How many?", "9.81"), "9.81", 0.05);
        assertEquals("9.81 ± 0.05 is right too", rest(html.answer(card)).text());
    }

    @Test
    void numberWrittenAsAnItemIsNotShownTwice() {
        var alone = new Card.Numeric(SampleCards.face("How many?", "- 85 [1]"), "85", 1);
        var explained = new Card.Numeric(SampleCards.face("How many?", "- 85 [1]\n\nLate is not lost."), "85", 1);
        var other = new Card.Numeric(SampleCards.face("How many?", "- about 85 [source]"), "85", 1);
        assertEquals("85 ± 1 is right too", rest(html.answer(alone)).text());
        assertEquals("85 ± 1 is right too Late is not lost.", rest(html.answer(explained)).text());
        assertEquals("85 ± 1 is right too about 85 [source]", rest(html.answer(other)).text());
    }

    private static Element rest(String html) {
        return Jsoup.parseBodyFragment(html).selectFirst(".rest");
    }

    private static Element question(String html) {
        return Jsoup.parseBodyFragment(html).selectFirst(".question");
    }
}
