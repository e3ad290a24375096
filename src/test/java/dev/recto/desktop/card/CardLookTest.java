package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the engine sets what a card says.
class CardLookTest {
    @TempDir
    Path folder;

    @Test
    void formulaIsSetInItsOwnType() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("$x^2$");
            assertEquals("1", cards.evaluate("String(document.querySelectorAll('.answer .katex').length)"));
            assertEquals("loaded", cards.evaluate(
                    "[...document.fonts].find(face => face.family.includes('KaTeX_Math')"
                            + " && face.style === 'italic' && face.weight === '400').status"));
        }
    }

    @Test
    void brokenFormulaIsShownAsItsAuthorWroteIt() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("$$\n\\frac{1}{\n$$");
            assertEquals("\\frac{1}{", cards.evaluate("document.querySelector('.math').innerText"));
        }
    }

    @Test
    void codeOfAKnownLanguageIsColouredUpToASize() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("```java\nint a = 1;\n```");
            assertTrue(cards.number("document.querySelectorAll('.hljs-number').length") > 0);
            cards.answer("```nosuchlanguage\nint a = 1;\n```");
            assertEquals(0, cards.number("document.querySelectorAll('pre span').length"));
            cards.answer("```java\n" + "int a = 1;\n".repeat(9_500) + "```");
            assertEquals(0, cards.number("document.querySelectorAll('pre span').length"));
        }
    }

    @Test
    void whatIsWideScrollsInItsOwnBox() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("|" + "a long heading|".repeat(20) + "\n|" + "-|".repeat(20) + "\n|" + "cell|".repeat(20)
                    + "\n\n```\n" + "code ".repeat(80) + "\n```\n\n$$\n" + "x + ".repeat(80) + "x\n$$\n\n"
                    + "word".repeat(80));
            assertEquals(0, cards.number("document.documentElement.scrollWidth - window.innerWidth"));
            for (var box : List.of(".wide", "pre", ".math.display")) {
                assertTrue(cards.number("document.querySelector('" + box + "').scrollWidth"
                        + " - document.querySelector('" + box + "').clientWidth") > 0, box);
            }
        }
    }

    @Test
    void largeTextTakesTheNarrowLayout() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("x");
            assertEquals("64px", cards.evaluate("getComputedStyle(document.querySelector('.card')).paddingLeft"));
            cards.draw(() -> {
                cards.view.setZoom(1.5);
                cards.view.show("<article class=\"card\">x</article>");
            });
            assertEquals("24px", cards.evaluate("getComputedStyle(document.querySelector('.card')).paddingLeft"));
        }
    }

    @Test
    void marginIsTheWindowsWhateverTheTextSize() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.view.setSides(30);
            cards.answer("x");
            assertEquals("30px", cards.evaluate("getComputedStyle(document.querySelector('.card')).paddingLeft"));
            cards.draw(() -> {
                cards.view.setZoom(1.5);
                cards.view.show("<article class=\"card\">x</article>");
            });
            assertEquals("20px", cards.evaluate("getComputedStyle(document.querySelector('.card')).paddingLeft"));
        }
    }
}
