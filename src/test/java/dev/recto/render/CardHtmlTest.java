package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardHtmlTest {
    private final CardHtml html = new CardHtml(SampleCards.noPictures());

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "one<br>two ¦ <p dir=\"auto\">one<br>two</p>",
        "press <kbd>Ctrl</kbd> ¦ <p dir=\"auto\">press <kbd dir=\"ltr\">Ctrl</kbd></p>",
        "x<sup>2</sup> is <b>bold</b> ¦ <p dir=\"auto\">x<sup>2</sup> is <b>bold</b></p>",
        "<p align=\"center\">middle</p> ¦ <p align=\"center\" dir=\"auto\">middle</p>",
        "a List<String> of <canvas> ¦ <p dir=\"auto\">a List&lt;String&gt; of &lt;canvas&gt;</p>",
        "\\textit{slanted} and ~~gone~~ ¦ <p dir=\"auto\"><em>slanted</em> and <del>gone</del></p>",
        "<font color=red>words stay</font> ¦ <p dir=\"auto\">words stay</p>"})
    void whatDocumentsWriteLooksAsMeant(String markdown, String expected) {
        assertEquals(expected, answer(markdown).html().strip());
    }

    @Test
    void boldThatClosesOnTheNextLineIsBold() {
        assertEquals("Why it helps:", answer("**Why it helps:\n**\nless to learn").select("strong").text());
        assertEquals("Why `it` helps:", answer("**Why \\`it\\` helps:\n**").select("strong").text());
        assertEquals("", answer("`**text:`\n**").select("strong").text());
    }

    @Test
    void unclosedElementsEndWithTheAnswer() {
        var page = Jsoup.parseBodyFragment(
                html.answer(SampleCards.explanation("Why?", "<div>\n\nopen\n\n<p>open too")));
        assertEquals(1, page.body().childrenSize());
        assertEquals("open open too", page.select(".answer").text());
    }

    @Test
    void unclosedScriptOrStyleHidesNothing() {
        assertTrue(answer("<style>body{}\n\nthe rest").text().contains("the rest"));
        assertTrue(answer("use <script> and <title> and go on").text().contains("use <script> and <title> and go on"));
        assertTrue(answer("<!-- open\n\nthe rest").text().contains("the rest"));
        assertEquals("shown", answer("<!-- closed -->\n\nshown").text());
    }

    @Test
    void scriptWrittenOutIsShownAsCode() {
        assertEquals("<script>\nlet x = 1;\n</script>", answer("<script>\nlet x = 1;\n</script>").select("pre").text());
        assertEquals("", answer("<script src=\"https://example.org/x.js\"></script>").text());
    }

    @Test
    void taskListIsMarkedWithoutFormFields() {
        var list = answer("- [x] done\n- [ ] open");
        assertEquals(0, list.select("input").size());
        assertEquals(List.of(true, false), list.select(".check").stream().map(check -> check.hasClass("on")).toList());
    }

    @Test
    void columnsOfNumbersAreAlignedUnlessTheirAuthorAlignedThem() {
        var table = answer("|name|n|left|\n|---|---|:--|\n|a|1,200|1|\n|b|–|2|\n|c|85 %|3|");
        assertEquals(List.of("n", "1,200", "–", "85 %"), table.select(".num").eachText());
        assertTrue(table.select("table").parents().hasClass("wide"));
    }

    @Test
    void codeSaysItsLanguage() {
        assertEquals("language-python", answer("```Python {.numbers}\nx = 1\n```").select("code").attr("class"));
        assertEquals("language-c++", answer("```{.c++}\nint x;\n```").select("code").attr("class"));
        assertEquals("", answer("    x = 1").select("code").attr("class"));
    }

    @Test
    void footnoteIsReachedWithinTheCard() {
        var page = answer("word[^1]\n\n[^1]: the note");
        var target = page.select("sup a").attr("href").substring(1);
        assertEquals("li", page.getElementById(target).normalName());
    }

    @Test
    void blocksAreReadFromTheSideOfTheirFirstLetter() {
        var page = answer("- `x` عربي\n- ثان\n\n> اقتباس\n\nplain");
        assertEquals("rtl", page.select("ul").attr("dir"));
        assertEquals("rtl", page.select("blockquote").attr("dir"));
        assertTrue(page.select("blockquote").hasClass("upright"));
        assertEquals("ltr", page.select("code").attr("dir"));
        assertEquals("auto", page.select("p").last().attr("dir"));
    }

    @Test
    void tooLongAnswerIsShownAsTextAndSaysSo() {
        var page = answer("a".repeat(MarkdownHtml.LONGEST + 7));
        assertTrue(page.select("p").text().contains("The rest, 7 characters, is in the document."));
    }

    @Test
    void crowdedParagraphKeepsItsWordsOnly() {
        assertEquals(1_500, answer("*a* ".repeat(1_500)).select("em").size());
        var crowded = answer("*a* ".repeat(2_500) + "\n\n*after*");
        assertEquals("after", crowded.select("em").text());
        assertEquals("a a", crowded.select("p").first().text().substring(0, 3));
    }

    @Test
    void emptyFormulaLeavesNoGap() {
        assertEquals("", answer("$$\n$$").html().strip());
    }

    @Test
    void referencesThatMultiplyStayText() {
        var bomb = "[a]: /" + "x".repeat(30_000) + "\n\n" + "[a] ".repeat(2_000);
        assertTrue(html.answer(SampleCards.explanation("Why?", bomb)).length() < 100_000);
    }

    @Test
    void questionIsTheSameOnBothSides() {
        for (var card : cards()) {
            if (!(card instanceof Card.Cloze)) {
                assertEquals(question(html.question(card)).outerHtml(), question(html.answer(card)).outerHtml());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyKindHasTwoSidesInOneArticle(Card card) {
        for (var side : List.of(html.question(card), html.answer(card))) {
            var body = Jsoup.parseBodyFragment(side).body();
            assertEquals(1, body.childrenSize());
            assertEquals(List.of("question", "rest"), body.child(0).children().eachAttr("class"));
        }
    }

    @Test
    void unansweredCardSaysSo() {
        assertEquals("The document gives no answer to this question. Find your own, then grade how well you knew it.",
                rest(html.answer(SampleCards.explanation("Why?", ""))).text());
    }

    @Test
    void partsOfTheAnswerAreCountedAndHintsNameThem() {
        var card = SampleCards.explanation("Why?", "## Cause\na\n### Detail\n## Effect\nb");
        assertEquals(2, html.hints(card));
        assertEquals("The answer has 2 parts. Say yours first, aloud or in your head. 1 2", rest(html.question(card))
                .text());
        assertEquals(List.of("Cause"), rest(html.question(card, 1)).select(".hint").eachText());
    }

    @Test
    void hintOfAPointIsItsNameOrItsFirstWord() {
        var card = new Card.Listing(SampleCards.face("Which?", "- **Ridge**: small\n- Lasso gives zeros"),
                List.of("**Ridge**: small", "Lasso gives zeros"));
        assertEquals(List.of("Ridge", "Lasso …"), rest(html.question(card, 2)).select(".hint").eachText());
    }

    @Test
    void answerOfOnePieceHasNoRuledLines() {
        var card = SampleCards.explanation("Why?", "Because.");
        assertEquals(0, html.hints(card));
        assertEquals("Say your answer first, aloud or in your head.", rest(html.question(card)).text());
    }

    @Test
    void questionSideDoesNotTellTheAnswer() {
        for (var card : cards()) {
            assertFalse(html.question(card).contains("SECRET"), card.toString());
            assertFalse(html.question(card).contains("Right answer"), card.toString());
            assertFalse(html.question(card).contains("opt right"), card.toString());
        }
    }

    @Test
    void textFromTheRightSaysSo() {
        var card = new Card.Fact(SampleCards.face("ما الوسيط؟", "The *median*."));
        assertEquals("rtl", question(html.answer(card)).selectFirst("p").attr("dir"));
        assertEquals("auto", rest(html.answer(card)).selectFirst(".answer p").attr("dir"));
    }

    @Test
    void givenCodeIsShownOnceOnBothSides() {
        var code = new Card.Code("js", "print(1)");
        var apart = new Card.Exercise(SampleCards.face("What does it print?", "1"), List.of(code), List.of());
        var within = new Card.Exercise(
                SampleCards.face("What does it print?\n```js\nprint(1)\n```", "1"), List.of(code), List.of());
        for (var card : List.of(apart, within)) {
            assertEquals(1, question(html.question(card)).select("pre").size());
            assertEquals(1, question(html.answer(card)).select("pre").size());
        }
    }

    @Test
    void anAnswerDoesNotBeginWithTheCodeThatStandsAboveItAlready() {
        var code = new Card.Code("js", "print(1)\n");
        var answered = new Card.Exercise(SampleCards.face("What does it print?",
                "```js\nprint(1)\n```\n\nOne, as in:\n\n```js\nprint(2)\n```"), List.of(code), List.of());
        assertEquals(List.of("print(2)"), rest(html.answer(answered)).select("pre code").eachText());
        assertEquals("print(1)", question(html.answer(answered)).select("pre code").text());
        assertEquals(html.question(answered).indexOf("print(1)\n\n"), -1, "no empty line below the code");

        var onlyCode = new Card.Exercise(
                SampleCards.face("Write a line that prints one.", "```js\nprint(1)\n```"), List.of(code), List.of());
        assertEquals(1, rest(html.answer(onlyCode)).select("pre").size(), "an answer is never left empty");
    }

    static List<Card> cards() {
        var face = SampleCards.face("Which *one*?", "SECRET");
        var cloze = "It is {{1}}.";
        return List.of(
                new Card.Definition(face, "one"),
                new Card.Comparison(
                        face, List.of("a", "b"), List.of(new Card.Aspect("size", List.of("SECRET", "SECRET")))),
                new Card.Listing(face, List.of("SECRET", "SECRET")),
                new Card.Procedure(face, List.of("SECRET", "SECRET")),
                new Card.Explanation(face),
                new Card.Fact(face),
                new Card.Exercise(face, List.of(), List.of(new Card.Code("js", "SECRET"))),
                new Card.Scenario(face),
                SampleCards.choice(),
                new Card.TrueFalse(face, Optional.of(true), Passage.of("SECRET")),
                new Card.Cloze(SampleCards.face(cloze, "SECRET"),
                        List.of(SampleCards.blank(cloze, "{{1}}", "SECRET", Optional.empty()))),
                new Card.Ordering(face, List.of("one", "two")),
                new Card.Matching(face, List.of(new Card.Pair("a", "b"), new Card.Pair("c", "d"))),
                new Card.Numeric(face, "42", 0));
    }

    private Element answer(String markdown) {
        var answer = Jsoup.parseBodyFragment(html.answer(SampleCards.explanation("Why?", markdown)))
                .selectFirst(".answer");
        answer.ownerDocument().outputSettings().prettyPrint(false);
        return answer;
    }

    private static Element question(String html) {
        return Jsoup.parseBodyFragment(html).selectFirst(".question");
    }

    private static Element rest(String html) {
        return Jsoup.parseBodyFragment(html).selectFirst(".rest");
    }
}
