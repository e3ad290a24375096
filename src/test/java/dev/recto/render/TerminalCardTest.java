package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a card looks like in a terminal. Lines are compared without the spaces at their ends.
class TerminalCardTest {
    private static final String TABLE = """
            | Aspect | Freezing the body | Training everything | Hours |
            |---|---|---|--:|
            | What moves | only the new head on top of it | every weight, down to the first layer | 2 |
            | Data | a few hundred examples | many, or it forgets what it knew | 40 |
            """;

    @Test
    void tableIsFittedInto80Columns() {
        assertShown(80, TABLE, """
                Aspect     │ Freezing the body            │ Training everything          │ Hours
                ───────────┼──────────────────────────────┼──────────────────────────────┼──────
                What moves │ only the new head on top of  │ every weight, down to the    │     2
                           │ it                           │ first layer                  │
                ───────────┼──────────────────────────────┼──────────────────────────────┼──────
                Data       │ a few hundred examples       │ many, or it forgets what it  │    40
                           │                              │ knew                         │
                """);
    }

    @Test
    void tableIsFittedInto40Columns() {
        assertShown(40, TABLE, """
                Aspect   │ Freezing │ Training   │ Hours
                         │ the body │ everything │
                ─────────┼──────────┼────────────┼──────
                What     │ only the │ every      │     2
                moves    │ new head │ weight,    │
                         │ on top   │ down to    │
                         │ of it    │ the first  │
                         │          │ layer      │
                ─────────┼──────────┼────────────┼──────
                Data     │ a few    │ many, or   │    40
                         │ hundred  │ it forgets │
                         │ examples │ what it    │
                         │          │ knew       │
                """);
    }

    @Test
    void aTableTooWideForItsColumnsBecomesRecords() {
        assertShown(20, TABLE, """
                Aspect: What moves
                Freezing the body:
                  only the new head
                  on top of it
                Training
                  everything: every
                  weight, down to
                  the first layer
                Hours: 2
                ────────────────────
                Aspect: Data
                Freezing the body:
                  a few hundred
                  examples
                Training
                  everything: many,
                  or it forgets what
                  it knew
                Hours: 40
                """);
    }

    @Test
    void codeKeepsItsIndentationAndMarksWhatGoesOn() {
        var markdown = """
                Before:

                ```java
                for (var card : due) {
                \tif (card.isNew()) {
                        schedule(card);
                    }
                }
                ```
                """;
        assertShown(80, markdown, """
                Before:

                  for (var card : due) {
                      if (card.isNew()) {
                          schedule(card);
                      }
                  }
                """);
        assertShown(24, markdown, """
                Before:

                  for (var card : due) {
                      if (card.isNew())
                      ↪ {
                          schedule(card)
                          ↪ ;
                      }
                  }
                """);
    }

    @Test
    void listsAreNestedAndNumbered() {
        assertShown(40, """
                3. freeze the body and train the head alone for an epoch
                   - with a high rate
                     1. or not
                4. thaw it

                - [x] done
                - [ ] to do
                """, """
                3. freeze the body and train the head
                   alone for an epoch
                   ◦ with a high rate
                     1. or not
                4. thaw it

                • ☑ done
                • ☐ to do
                """);
    }

    @Test
    void quotesLinksAndEmphasis() {
        assertShown(40, """
                > A *quoted* sentence that is longer than one line.
                >
                > > and one within

                See [the docs](https://example.org/x), <https://example.com> and [below](#there); press `u`.
                """, """
                │ A quoted sentence that is longer than
                │ one line.
                │
                │ │ and one within

                See the docs (https://example.org/x),
                https://example.com and below; press
                `u`.
                """);
    }

    @Test
    void formulasAreReadable() {
        assertShown(80, """
                The loss $L = \\frac{1}{n}\\sum_{i=1}^n (y_i - \\hat{y}_i)^2$ falls.

                $$
                \\nabla_\\theta J(\\theta) = 0
                $$
                """, """
                The loss L = 1/n ∑ᵢ₌₁ⁿ (yᵢ − ŷᵢ)² falls.

                  ∇_θ J(θ) = 0
                """);
    }

    @Test
    void picturesAreNamedWithTheirAddress() {
        assertShown(80, "![A curve that falls](https://img.example.org/c.png)\n\n![](plots/loss.png)", """
                [picture: A curve that falls, https://img.example.org/c.png]

                [picture: plots/loss.png]
                """);
    }

    @Test
    void htmlThatCardsUseIsText() {
        assertShown(80, """
                <details><summary>More</summary>

                x<sup>2</sup>, H<sub>2</sub>O<br>next

                </details>
                <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
                <script>alert(1)</script>
                """, """
                More

                x², H₂O
                next

                a   │ b
                ────┼────
                1   │ 2
                """);
    }

    @Test
    void nothingInACardCommandsTheTerminal() {
        var hostile = "plain \u001b[31mred \u001b]0;title\u0007 \u009b2J \u0008\u007f &#27;[2J &#x9b;1m `\u001b[0m` "
                + "[l\u001b](https://e.org/\u001b%1b) ![\u001b[5m](x\u001b.png) $\\text{\u001b[1m}$ "
                + "\u202eturned\u2066\n\n"
                + "```\n\u001b[?1049h\r\u0000\n```\n\n| \u001b[7m | b |\n|---|---|\n| \u0085 | \u2028 |\n";
        for (var styling : Styling.values()) {
            var card = new TerminalCard(60, styling);
            var lines = new java.util.ArrayList<>(card.question(question(hostile)));
            lines.addAll(card.answer(answer(hostile)));
            for (var line : lines) {
                var ownColours = Pattern.compile("\u001b\\[[0-9;]*m").matcher(line).replaceAll("");
                assertFalse(ownColours.chars().anyMatch(Character::isISOControl), () -> escaped(line));
                assertFalse(ownColours.matches(".*[\u202a-\u202e\u2066-\u2069].*"), () -> escaped(line));
                assertTrue(styling != Styling.PLAIN || line.indexOf('\u001b') < 0, () -> escaped(line));
            }
            assertTrue(String.join(" ", lines).contains("[31mred"), "only the control character goes");
        }
        assertFalse(TerminalCard.line(hostile).chars().anyMatch(Character::isISOControl));
    }

    @Test
    void coloursAreAddedOnlyWhereWanted() {
        assertEquals(List.of("a b"), new TerminalCard(80, Styling.PLAIN).answer(answer("a **b**")));
        assertEquals(List.of("a \u001b[1mb\u001b[0m"), new TerminalCard(80, Styling.COLOURS).answer(answer("a **b**")));
    }

    @Test
    void everyLineFitsWhateverTheWidth() {
        var markdown = TABLE + "\n\n- a\n  - b\n    - c\n      - d\n        - " + "word ".repeat(30)
                + "\n\n> > > > > > > > " + "quoted ".repeat(20) + "\n\n```\n" + "日本語 code ".repeat(20) + "\n```\n\n$$\n"
                + "x_{i} + ".repeat(40) + "y\n$$\n";
        for (var width = 20; width <= 120; width++) {
            for (var line : new TerminalCard(width, Styling.PLAIN).answer(answer(markdown))) {
                var limit = width;
                assertTrue(Columns.of(line) <= limit, () -> limit + ": " + line);
            }
        }
    }

    @Test
    void textFromTheRightStandsAtTheRightInLettersAsTyped() {
        assertShown(30, "ما هو البحث الثنائي؟\n\n- المكدس\n- a stack", """
                          ما هو البحث الثنائي؟

                                      المكدس \u200e•
                • a stack
                """);
        assertShown(40, "| بالعربية | English |\n|---|---|\n| شبكة | net |", """
                بالعربية\u200e │ \u200eEnglish
                ─────────┼────────
                    شبكة\u200e │ \u200enet
                """);
    }

    @Test
    void aHyphenEndsALineOnlyBetweenWords() {
        assertShown(20, "switch with `git switch --detach my-idea`, a well-known way", """
                switch with `git
                switch --detach
                my-idea`, a well-
                known way
                """);
    }

    @Test
    void proseDoesNotRunAcrossAWideTerminal() {
        var lines = new TerminalCard(200, Styling.PLAIN)
                .answer(answer("word ".repeat(60) + "\n\n```\n" + "code ".repeat(30) + "\n```"));
        assertTrue(lines.getFirst().length() <= 88, lines.getFirst());
        assertTrue(lines.getLast().length() > 100, lines.getLast());
    }

    @Test
    void markdownBecomesOneLine() {
        assertEquals("What is transfer learning? see x²",
                TerminalCard.line("What is **transfer\nlearning**?\n\n- see $x^2$"
                .replace("- ", "")));
    }

    private static void assertShown(int width, String markdown, String expected) {
        assertEquals(expected, text(new TerminalCard(width, Styling.PLAIN).answer(answer(markdown))));
    }

    private static String text(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    private static String escaped(String line) {
        var text = new StringBuilder();
        line.chars().forEach(
                c -> text.append(c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return text.toString();
    }

    private static Card question(String markdown) {
        return new Card.Explanation(face(markdown, ""));
    }

    private static Card answer(String markdown) {
        return new Card.Explanation(face("Why?", markdown));
    }

    private static Face face(String question, String answer) {
        return new Face(new CardId("0123456789abcdef"), List.of("deck"), Passage.of(question), Passage.of(answer),
                new SourceLocation("notes.md", 1, 1), List.of(), List.of(), List.of(), List.of());
    }
}
