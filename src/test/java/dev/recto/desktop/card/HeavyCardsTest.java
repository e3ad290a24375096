package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import dev.recto.render.CardHtml;
import dev.recto.render.HeavyTexts;
import dev.recto.render.SampleCards;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards that would keep the window waiting, or fill its memory, or end it. Each is drawn, some as questions and some
/// as answers, and the one after it. Before their bounds each of these took minutes, or the whole program. [ShownCards]
/// waits a minute for a card.
class HeavyCardsTest {
    private static ShownCards cards;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        cards = new ShownCards(folder, (card, reference) -> HeavyTexts.picture(reference));
        cards.answer("first");
    }

    @AfterAll
    static void close() {
        cards.close();
    }

    @ParameterizedTest
    @MethodSource("dev.recto.render.HeavyTexts#names")
    void heavyTextIsDrawnAndSoIsTheNextCard(String name) throws Exception {
        var text = HeavyTexts.named(name);
        if (name.length() % 2 == 0) {
            cards.ask(SampleCards.explanation(text, "x"));
        } else {
            cards.answer(SampleCards.explanation("Why?", text));
        }
        assertTrue(cards.number("document.querySelectorAll('#sheet *').length") < 50_000);
        cards.answer("The next.");
        assertEquals("The next.", cards.evaluate("document.querySelector('.answer').innerText.trim()"));
    }

    @Test
    void whatIsCutOffIsSaid() throws Exception {
        cards.answer("- a\n".repeat(20_000));
        assertEquals("Shown up to here: this text has more parts than a card can hold. The rest is in the document.",
                cards.evaluate("document.querySelector('.shortened').innerText"));
    }

    @Test
    void cardOfAnyNumberOfPartsIsDrawn() throws Exception {
        var many = IntStream.range(0, 1_000).mapToObj(i -> "option **" + i + "**").toList();
        var face = SampleCards.face("Which?", many.stream().map(each -> "- " + each).collect(Collectors.joining("\n")));
        var choices = many.stream().map(text -> new Card.Choice(text, false)).toList();
        for (var card : List.of(
                new Card.MultipleChoice(face, choices, Passage.EMPTY), new Card.Ordering(face, many),
                new Card.Listing(face, many),
                new Card.Matching(face, many.stream().map(text -> new Card.Pair(text, text)).toList()))) {
            cards.ask(card);
            cards.answer(card);
            assertTrue(cards.number("document.querySelectorAll('#sheet *').length") < 10_000, card.kind().toString());
        }
        assertEquals("900 more are in the document.", new CardHtml(SampleCards.noPictures())
                .question(new Card.MultipleChoice(face, choices, Passage.EMPTY))
                .replaceAll("(?s).*shortened\">([^<]*)<.*", "$1"));
    }

    @Test
    void formulaLongerThanItsBoundIsShownAsItsSource() throws Exception {
        cards.answer("<span class=\"math\">" + "x^2+".repeat(20_000) + "</span>");
        assertEquals("0", cards.evaluate("String(document.querySelectorAll('.katex').length)"));
        assertEquals("1", cards.evaluate("String(document.querySelectorAll('.math.plain').length)"));
    }

    @Test
    void formulaThatGrowsWithoutEndIsShownAsItsSource() throws Exception {
        cards.answer("$\\def\\a{\\a\\a}\\a$ and $\\def\\b#1{#1#1#1#1}\\b{\\b{\\b{\\b{\\b{x}}}}}$");
        assertEquals("1", cards.evaluate("String(document.querySelectorAll('.math.plain').length > 0 ? 1 : 0)"));
        assertTrue(cards.number("document.querySelectorAll('#sheet *').length") < 10_000);
    }

    @Test
    void sizesOfAFormulaAreBounded() throws Exception {
        cards.answer("$\\rule{1e9em}{1e9em}$");
        assertTrue(cards.number("document.documentElement.scrollHeight") < 5_000);
    }

    @Test
    void formulasAreSetByAVersionWithoutKnownHoles() throws Exception {
        cards.answer("$x$");
        var version = cards.evaluate("katex.version").split("\\.");
        int number = Integer.parseInt(version[0]) * 1_000_000 + Integer.parseInt(version[1]) * 1_000
                + Integer.parseInt(version[2]);
        assertTrue(number >= 18_002, "0.18.2 or newer: " + List.of(version));
    }

    @Test
    void codeIsColouredUpToItsBoundAndPlainBeyond() throws Exception {
        assertEquals("1", coloured("x = 1 # " + "a".repeat(600)));
        assertEquals("0", coloured(String.join("\n", Collections.nCopies(9_000, "x = 1 # comment"))));
    }

    /// In pieces or as a whole, the text is what it was.
    @ParameterizedTest
    @ValueSource(ints = {999, 1_001, 2_500, 30_000})
    void codeOfAnyLengthKeepsItsText(int length) throws Exception {
        var code = "def f(x):\n    \"\"\"Say <it> & go.\"\"\"\n    return x\n\n".repeat(length / 40 + 1)
                .substring(0, length).strip();
        cards.answer("```python\n" + code + "\n```");
        assertEquals(code, cards.evaluate("document.querySelector('pre code').textContent").strip());
    }

    /// Its comment goes over several pieces: as long as nothing is slow, code is coloured as a whole.
    @Test
    void harmlessCodeOfSomeLengthIsColouredAsAWhole() throws Exception {
        cards.answer("```java\n/*\n" + "\n * words\n".repeat(150) + "*/\nint x;\n```");
        assertEquals("1", cards.evaluate("String(document.querySelectorAll('.hljs-comment').length)"));
    }

    private static String coloured(String code) throws Exception {
        cards.answer("```python\n" + code + "\n```");
        return cards.evaluate("String(document.querySelector('pre code span') ? 1 : 0)");
    }
}
