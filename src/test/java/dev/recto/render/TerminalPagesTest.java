package dev.recto.render;

import static dev.recto.render.SampleCards.face;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Both sides of a card of every kind as a terminal of 80 columns shows them, compared with the pages that were looked
/// at last. After a change that is meant, `mvn test -Dtest=TerminalPagesTest -Dpages=write` writes them anew, to be
/// looked at.
class TerminalPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/dev/recto/render/terminal-pages-80.txt");

    private static final String COMPARISON = """
            | | Stack | Queue |
            |---|---|---|
            | Taken out first | what came in last | what came in first |
            | Used for | undo, depth-first search, the calls of a program | waiting lines, breadth-first search |
            | Cost | $O(1)$ | $O(1)$ |
            """;
    private static final String EXPLANATION = """
            The *update* subtracts a share of the gradient:

            $$
            \\theta_{t+1} = \\theta_t - \\frac{\\eta}{n}\\sum_{i=1}^{n} \\nabla L_i(\\theta_t)
            $$

            > A step too long overshoots; one too short never arrives.

            - [x] shuffle the examples
            - [ ] lower the rate
              1. by half
              2. when the loss stands still, see [notes](https://example.org/rates)

            ```python
            def step(weights, gradient, rate=0.1):
                # The sign says where the loss falls, and everything else in this comment is far too long.
                return weights - rate * gradient
            ```

            ![A valley with a ball](pictures/valley.png)
            """;

    private static final List<Card> CARDS = List.of(
            new Card.Definition(
                    face("What is *transfer learning*?", "Using what was learned for one task in another one."),
                            "transfer learning"),
            new Card.Comparison(
                    face("How do a stack and a queue differ?", COMPARISON), List.of("Stack", "Queue"), List.of()),
            new Card.Listing(face(
                    "What strengthens a memory?", "- **Recall:** not reading again\n- **Sleep**\n- Time between"),
                    List.of("**Recall:** not reading again", "**Sleep**", "Time between")),
            new Card.Procedure(face("How is a branch merged?", "1. Fetch.\n2. Merge.\n3. Push."),
                    List.of("Fetch.", "Merge.", "Push.")),
            new Card.Explanation(face("How does gradient descent learn?", EXPLANATION)),
            new Card.Fact(face("When was Unix time zero?", "1970-01-01, 00:00 UTC.")),
            new Card.Exercise(face("What does this print?", "`3`, the length of `日本語`."),
                    List.of(new Card.Code("java", "System.out.println(\"日本語\".length());")), List.of()),
            new Card.Scenario(face(
                    "The disk is full while you commit. What now?", "Free space, then run `git fsck --full`.")),
            new Card.MultipleChoice(face("Which sort is stable?", ""), List.of(
                    new Card.Choice("quicksort", false), new Card.Choice("merge sort", true),
                            new Card.Choice("heapsort", false)),
                    Passage.of("Equal elements keep their order.")),
            new Card.TrueFalse(face("A hash table keeps its keys sorted.", ""), Optional.of(false),
                    Passage.of("A tree does.")),
            new Card.Cloze(face("Each review makes memory [stability] grow.", ""),
                    List.of(new Card.Blank(25, 36, "stability", Optional.of("how long?")))),
            new Card.Ordering(face("From the fastest growth to the slowest?", ""),
                    List.of("$n!$", "$2^n$", "$n^2$", "$\\log n$")),
            new Card.Matching(face("What does each command do?", ""), List.of(
                    new Card.Pair("`git switch`", "changes the branch"),
                            new Card.Pair("`git stash`", "puts changes aside"),
                    new Card.Pair("`git tag`", "names a commit"))),
            new Card.Numeric(face("How many bits has an IPv6 address?", "128"), "128", 0),
            new Card.Explanation(
                    face("ما هو المكدس؟", "آخر عنصر يدخل هو أول عنصر يخرج.\n\n- الدفع `push`\n- السحب `pop`")));

    @Test
    void cardsOfEveryKindLookAsTheyDid() throws IOException {
        var shown = new StringBuilder();
        for (var card : CARDS) {
            shown.append("════ ").append(card.kind().label()).append(" ════\n");
            var text = new TerminalCard(80, Styling.PLAIN);
            append(shown, text.question(card));
            append(shown, text.beforeAnswer(card, TerminalCard.hints(card)));
            shown.append("────────────────────\n");
            append(shown, text.answer(card));
        }
        if (System.getProperty("pages", "").equals("write")) {
            Files.writeString(PAGES, shown);
        }
        assertEquals(Files.readString(PAGES), shown.toString());
    }

    private static void append(StringBuilder shown, List<String> lines) {
        lines.forEach(line -> shown.append(line.stripTrailing()).append('\n'));
    }
}
