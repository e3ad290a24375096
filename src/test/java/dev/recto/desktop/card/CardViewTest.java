package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import dev.recto.render.SampleCards;
import java.net.CookieHandler;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardViewTest {
    private static final String LONG =
            "A paragraph of some length that fills its line and the next one too.\n\n".repeat(30);

    @TempDir
    Path folder;

    @Test
    void engineStartsOnlyWhenACardComes() throws Exception {
        try (var cards = new ShownCards(folder)) {
            assertEquals(0, ShownCards.onScreen(() -> cards.view.getChildrenUnmodifiable().size()));
            cards.answer("now");
            assertEquals(1, ShownCards.onScreen(() -> cards.view.getChildrenUnmodifiable().size()));
        }
    }

    @Test
    void theEngineMakesTheProcessKeepNoCookies() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("now");
            var address = URI.create("https://pictures.example/one.png");
            CookieHandler.getDefault().put(address, Map.of("Set-Cookie", List.of("you=known; Path=/")));
            assertEquals(Map.of(), CookieHandler.getDefault().get(address, Map.of()));
        }
    }

    @Test
    void nothingIsSeenBeforeTheFirstCardIsDrawn() throws Exception {
        try (var cards = new ShownCards(folder)) {
            ShownCards.onScreen(() -> {
                cards.view.setDark(true);
                cards.view.prepare();
                return cards;
            });
            assertEquals(Color.LIME, middle(cards));
            cards.answer("dark");
            assertEquals(Color.web("#1A2028"), middle(cards));
        }
    }

    @Test
    void themeChangesUnderTheCard() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("light");
            assertEquals(Color.WHITE, middle(cards));
            cards.draw(() -> {
                cards.view.setDark(true);
                cards.view.show("<article class=\"card\">dark</article>");
            });
            assertEquals(Color.web("#1A2028"), middle(cards));
        }
    }

    @Test
    void questionStaysWhereItIsWhenTheAnswerComes() throws Exception {
        try (var cards = new ShownCards(folder)) {
            var card = SampleCards.explanation(
                    "Why does $x^2$ `grow` so fast that a second line is needed for asking it?", LONG);
            cards.ask(card);
            cards.evaluate("document.querySelector('.question').mark = 'the same'; ''");
            var before = cards.evaluate("JSON.stringify(document.querySelector('.question').getBoundingClientRect())");
            cards.answer(card);
            assertEquals(before,
                    cards.evaluate("JSON.stringify(document.querySelector('.question').getBoundingClientRect())"));
            assertEquals("the same", cards.evaluate("document.querySelector('.question').mark"));
            assertEquals("1", cards.evaluate("String(document.querySelectorAll('.question .katex').length)"));
        }
    }

    @Test
    void nextCardBeginsAtItsTop() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer(LONG);
            assertTrue(press(cards, KeyCode.END));
            assertTrue(cards.number("window.scrollY") > 0);
            cards.answer(LONG + "again");
            assertEquals(0, cards.number("window.scrollY"));
        }
    }

    @Test
    void keysScrollAPageALineAndToBothEnds() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer(LONG);
            press(cards, KeyCode.PAGE_DOWN);
            var page = cards.number("window.scrollY");
            assertTrue(page > 300 && page < 600, "a page, with a little of the last one: " + page);
            press(cards, KeyCode.DOWN);
            assertEquals(page + 60, cards.number("window.scrollY"));
            press(cards, KeyCode.HOME);
            assertEquals(0, cards.number("window.scrollY"));
            press(cards, KeyCode.END);
            assertEquals(0, cards.number(
                    "document.documentElement.scrollHeight - window.innerHeight - window.scrollY"));
            press(cards, KeyCode.PAGE_UP);
            assertTrue(cards.number(
                    "document.documentElement.scrollHeight - window.innerHeight - window.scrollY") > 300);
        }
    }

    @Test
    void footSaysHowMuchIsBelow() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("## One\n" + LONG + "## Two\nx\n## Three\nx");
            assertEquals("2 more parts", cards.evaluate("document.getElementById('more').innerText"));
            press(cards, KeyCode.END);
            cards.draw(() -> cards.view.reveal("<article class=\"card\">short</article>"));
            assertEquals("true", cards.evaluate("String(document.getElementById('more').hidden)"));
        }
    }

    @ParameterizedTest
    @CsvSource({"SPACE", "DIGIT1", "DIGIT3", "U", "ENTER", "ESCAPE"})
    void keysReachTheWindowEvenIfTheCardHasTheFocus(KeyCode code) throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("x");
            var heard = new ArrayList<KeyCode>();
            ShownCards.onScreen(() -> {
                cards.scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
                var web = web(cards);
                web.requestFocus();
                Event.fireEvent(web, key(code, false));
                return web;
            });
            assertEquals(List.of(code), heard);
        }
    }

    @Test
    void linkIsOpenedOutsideAndNowhereElse() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("[web](https://example.org/a) [mail](mailto:a@example.org) [note](other.md) [part](#x)");
            cards.evaluate("document.querySelectorAll('.answer a').forEach(link => link.click()); ''");
            assertEquals(List.of(URI.create("https://example.org/a"), URI.create("mailto:a@example.org")),
                    cards.opened);
            assertEquals("about:blank", cards.evaluate("String(location)"));
        }
    }

    @Test
    void addressTheSystemCannotOpenIsNotHandedOut() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> cards.view.show(
                    "<article><a href=\"file:///etc/passwd\">a</a><a href=\"javascript:1\">b</a></article>"));
            cards.evaluate("document.querySelectorAll('a').forEach(link => link.click()); ''");
            assertEquals(List.of(), cards.opened);
        }
    }

    @Test
    void codeIsCopiedAsItWasWritten() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("```python\nif a < b:\n    print(\"\\n\")\n```");
            assertEquals("Copy", cards.evaluate("document.querySelector('.copy').innerText.trim()"));
            cards.evaluate("document.querySelector('.copy').click(); ''");
            assertEquals("if a < b:\n    print(\"\\n\")",
                    ShownCards.onScreen(() -> Clipboard.getSystemClipboard().getString()));
            assertEquals("Copied", cards.evaluate("document.querySelector('.copy').innerText.trim()"));
        }
    }

    @Test
    void markedTextIsCopiedWithItsFormulasAsTex() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("the square $x^2$ of it");
            assertFalse(press(cards, KeyCode.C, true));
            cards.evaluate("getSelection().selectAllChildren(document.querySelector('.answer')); ''");
            assertTrue(press(cards, KeyCode.C, true));
            assertEquals("the square $x^2$ of it",
                    ShownCards.onScreen(() -> Clipboard.getSystemClipboard().getString()).strip());
        }
    }

    @Test
    void lastOfManyCardsWins() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.draw(() -> {
                for (int i = 0; i < 50; i++) {
                    cards.view.show("<article class=\"card\">card " + i + "</article>");
                }
            });
            assertEquals("card 49", cards.evaluate("document.getElementById('sheet').innerText.trim()"));
        }
    }

    @Test
    void textOfAnyKindArrivesUnchanged() throws Exception {
        var text = "quotes \" ' \\ back, lines, \u2028 and \u2029, </script>, emoji \ud83d\ude00, \u05d0\u05d1";
        try (var cards = new ShownCards(folder)) {
            cards.answer("```\n" + text + "\n```");
            assertEquals(text, cards.evaluate("document.querySelector('code').textContent.trim()"));
        }
    }

    @Test
    void choiceIsSolvedInPlace() throws Exception {
        try (var cards = new ShownCards(folder)) {
            Card card = new Card.MultipleChoice(SampleCards.face("Which?", "B"),
                    List.of(new Card.Choice("one", false), new Card.Choice("two", true)), Passage.EMPTY);
            cards.ask(card);
            var rows = "[...document.querySelectorAll('.opt')]"
                    + ".map(row => row.getBoundingClientRect().top + ' ' + row.offsetHeight).join()";
            var before = cards.evaluate(rows);
            cards.answer(card);
            assertEquals(before, cards.evaluate(rows));
        }
    }

    private static boolean press(ShownCards cards, KeyCode code) throws Exception {
        return press(cards, code, false);
    }

    private static boolean press(ShownCards cards, KeyCode code, boolean shortcut) throws Exception {
        return ShownCards.onScreen(() -> cards.view.press(key(code, shortcut)));
    }

    private static KeyEvent key(KeyCode code, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    }

    private static Node web(ShownCards cards) {
        return cards.view.getChildrenUnmodifiable().getFirst();
    }

    private static Color middle(ShownCards cards) throws Exception {
        return cards.picture().getPixelReader().getColor(376, 400);
    }
}
