package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.render.CardHtml;
import dev.recto.render.SampleCards;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sides that will probably be turned to lie beside the sheet: laid out, unseen, and as they would be if they came
/// unexpected.
class ExpectedSidesTest {
    private static final String LONG =
            "A paragraph of some length that fills its line and the next one too.\n\n".repeat(30);
    /// Where everything on the sheet lies, and how far it can be scrolled.
    private static final String LAYOUT = """
            JSON.stringify([document.documentElement.scrollHeight, document.documentElement.scrollWidth,
                ...[...document.querySelectorAll('#sheet *')].map(part => {
                    const box = part.getBoundingClientRect();
                    return [part.tagName, box.left, box.top, box.width, box.height];
                })])""";

    private static final CardHtml HTML = new CardHtml(SampleCards.noPictures());

    @TempDir
    Path folder;

    @Test
    void anExpectedSideIsLaidOutWhereNothingScrollsToIt() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> cards.view.show(html("short")));
            expect(cards, html(LONG));

            assertEquals("short", cards.evaluate("document.getElementById('sheet').innerText.trim()"));
            assertEquals(0, cards.number("document.documentElement.scrollHeight - window.innerHeight"));
            assertEquals(0, cards.number("document.documentElement.scrollWidth - window.innerWidth"));
            assertEquals(cards.number("window.innerWidth"), cards.number(beside("clientWidth")));
            assertTrue(cards.number(beside("clientHeight")) > cards.number("window.innerHeight"));
        }
    }

    @Test
    void anExpectedSideLooksAsIfItHadNotBeenExpected() throws Exception {
        var card = SampleCards.explanation("Why does $x^2$ `grow`?",
                "## One\n- a\n- b\n\n"
                        + "```java\nint x = 1; // a line that is long enough to reach below the tools of code\n```\n"
                        + "\n| a | b |\n|---|---|\n| 1 | 2 |\n\n$$\\int x$$\n");
        String plain;
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> cards.view.show(HTML.question(card)));
            cards.draw(() -> cards.view.reveal(HTML.answer(card)));
            plain = cards.evaluate(LAYOUT);
        }
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> cards.view.show(HTML.question(card)));
            expect(cards, HTML.answer(card));
            cards.draw(() -> cards.view.reveal(HTML.answer(card)));
            assertEquals(plain, cards.evaluate(LAYOUT));
            assertEquals("0", cards.evaluate("String(document.querySelectorAll('.beside').length)"));
        }
    }

    @Test
    void whatIsExpectedFollowsTheWindowTheThemeAndTheTextSize() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> cards.view.show(html("short")));
            expect(cards, html(LONG));
            cards.draw(() -> {
                cards.view.setZoom(2);
                cards.view.setDark(true);
                cards.view.setSides(24);
                cards.view.show(html("another"));
            });
            cards.draw(() -> cards.view.show(html(LONG)));
            var expected = cards.evaluate(LAYOUT);
            cards.draw(() -> cards.view.show(html("another")));
            cards.draw(() -> cards.view.show(html(LONG)));
            assertEquals(cards.evaluate(LAYOUT), expected);
        }
    }

    @Test
    void onlyTheLastFewAreKept() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> cards.view.show(html("short")));
            for (int side = 0; side < 10; side++) {
                expect(cards, html("side " + side));
            }
            assertEquals("3", cards.evaluate("String(document.querySelectorAll('.beside').length)"));
            cards.draw(() -> cards.view.show(html("side 0")));
            assertEquals("side 0", cards.evaluate("document.getElementById('sheet').innerText.trim()"));
        }
    }

    @Test
    void aLinkWithinTheCardLeadsToThePlaceOnTheSheet() throws Exception {
        try (var cards = new ShownCards(folder)) {
            var one = "<article class=\"card\"><p><a href=\"#there\">go</a></p>" + "<p>line</p>".repeat(60)
                    + "<p id=\"there\">one</p></article>";
            cards.draw(() -> cards.view.show(html("short")));
            expect(cards, one.replace("one", "two"));
            cards.draw(() -> cards.view.show(one));
            assertTrue(ShownCards.onScreen(cards.view::followNextLink));
            assertTrue(cards.number("window.scrollY") > 0);
            assertFalse(cards.evaluate("document.getElementById('sheet').innerText").contains("two"));
        }
    }

    private static String beside(String length) {
        return "document.querySelector('.beside').firstElementChild." + length;
    }

    private static String html(String text) {
        return "<article class=\"card\">" + "<p>" + text.strip().replace("\n\n", "</p><p>") + "</p></article>";
    }

    /// It is made ready only once what is shown has been seen.
    private static void expect(ShownCards cards, String html) throws Exception {
        cards.evaluate("document.querySelectorAll('.beside').forEach(side => side.known = true); ''");
        ShownCards.onScreen(() -> {
            cards.view.expect(html);
            return cards;
        });
        var isThere = "String([...document.querySelectorAll('.beside')].some(side => !side.known))";
        for (int tries = 0; tries < 500 && cards.evaluate(isThere).equals("false"); tries++) {
            Thread.sleep(20);
        }
        assertEquals("true", cards.evaluate(isThere));
    }
}
