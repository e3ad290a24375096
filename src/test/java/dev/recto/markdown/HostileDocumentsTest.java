package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents made to break a reader. The time limit is far above what any of them takes; it stops one that hangs.
class HostileDocumentsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Map<String, String> ATTACKS = Map.ofEntries(
            Map.entry("pictures in pictures", "## 1. What?\n" + "![[]()".repeat(160_000)),
            Map.entry("emphasis", "## 1. What?\n" + "*a ".repeat(20_000) + "_a*_ ".repeat(20_000)),
            Map.entry("references", bomb()),
            Map.entry("deep quotes", ">".repeat(50_000) + " What?"),
            Map.entry("deep lists", IntStream.range(0, 2_000).mapToObj(i -> " ".repeat(i * 2) + "- What?\n")
                    .collect(Collectors.joining())),
            Map.entry("deep details", "<details><summary>What?</summary>\n".repeat(20_000)),
            Map.entry("one long line", "## 1. What? " + "word ".repeat(400_000)),
            Map.entry("a million lines", "a\n".repeat(1_000_000)),
            Map.entry("wide table", "|Question" + "|c".repeat(20_000) + "|\n|-" + "|-".repeat(20_000) + "|\n|Why?"
                    + "|x".repeat(20_000) + "|\n"),
            Map.entry("unclosed fence", "## 1. What?\n```\n" + "## 2. Why?\n".repeat(10_000)),
            Map.entry("unclosed comment", "## 1. What?\n<!-- " + "Q: a\nA: b\n".repeat(10_000)),
            Map.entry("unclosed front matter", "---\ntitle: x\n" + "a: &a [*a]\n".repeat(1_000)),
            Map.entry("aliases", "---\na: &a [x,x]\n"
                    + IntStream.range(0, 30).mapToObj(i -> "b" + i + ": &b" + i + " [*a,*a,*a,*a]\n")
                    .collect(Collectors.joining()) + "---\n"),
            Map.entry("backticks", IntStream.range(1, 2_000).mapToObj("`"::repeat).collect(Collectors.joining(" a "))),
            Map.entry("dollars", "$ a ".repeat(100_000)),
            Map.entry("blanks", "==a== ".repeat(50_000)),
            Map.entry("half blanks", "== {{c1:: [a ".repeat(50_000)),
            Map.entry("brackets", "[".repeat(100_000) + "]".repeat(100_000)),
            Map.entry("tags in a line", "## 1. What?\n" + "<br>".repeat(50_000)),
            Map.entry("many headings", "## 1. What?\n".repeat(50_000)),
            Map.entry("many chapters", IntStream.range(0, 60_000).mapToObj(i -> "## " + i + ". Shelf\n\nBooks.\n\n")
                    .collect(Collectors.joining())),
            Map.entry("many cards below one heading", "## Shelf\n\n" + IntStream.range(0, 60_000)
                    .mapToObj(i -> "Book " + i + " :: title\n").collect(Collectors.joining())),
            Map.entry("many cards", IntStream.range(0, 30_000).mapToObj(i -> "Q: a" + i + "?\nA: b\n\n")
                    .collect(Collectors.joining())),
            Map.entry("options", "## 1. Which?\n" + "- [ ] a\n".repeat(50_000)),
            Map.entry("letters", ("## 1. Which?\n"
                    + IntStream.range(0, 26).mapToObj(i -> (char) ('a' + i) + ") x\n").collect(Collectors.joining()))
                    .repeat(500)),
            Map.entry("lone surrogates", "## 1. Wh\uD800at?\n\uDC00 \uD83D"),
            Map.entry("control characters",
                    IntStream.range(0, 0x20).mapToObj(i -> "## 1. " + (char) i + "?\n" + (char) i + "\n")
                    .collect(Collectors.joining())));

    static Stream<String> attacks() {
        return ATTACKS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isReadOrRefusedInTime(String name) {
        assertTimeoutPreemptively(LIMIT, () -> assertNotNull(CardsAsText.read(ATTACKS.get(name))));
    }

    @Test
    void theQuestionAboveAnAttackIsStillFound() {
        assertEquals("What?", CardsAsText.cards(ATTACKS.get("pictures in pictures")).getFirst().face().question()
                .text());
        assertEquals(1, CardsAsText.cards(ATTACKS.get("unclosed fence")).size());
    }

    /// Pieces of real mark-up in random order: whatever comes of them, the reader must not fall over it.
    @Test
    void randomMarkUpIsAlwaysRead() {
        var pieces = ("## 1. |# |### Q2) |- |* |1. |> |    |\t|```|~~~|\n|\n\n|---|***|===|| a |b?|**|__|_|`|$|$$|"
                + "[x](y)|![i](j)|[ ] |[x] "
                + "|Q: |A: |C: |a::b|==x==|{{c1::y}}|<details>|<summary>|</summary>|</details>|<h2>|</h2>|<!--|-->|"
                        + "<br>|::: |?|% |#card|[^1]|"
                + "[^1]: n|[r]: /u|A) |B) |Answer: |Ответ|&amp;|\\|é|👶|\0|\r|Question 3. |??? question \"t\"|"
                        + "> [!question] t|true|False|///|5 [1]")
                .split("\\|");
        var random = new Random(20_260_101);
        for (var run = 0; run < 3_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var reading = new DocumentReader()
                    .read(SourceText.decode("random.md", text.toString().getBytes(StandardCharsets.UTF_8)));
            for (var found : reading.cards()) {
                assertEquals(false, found.card().face().question().isEmpty(), text.toString());
            }
        }
    }

    private static String bomb() {
        return "[a]: /" + "x".repeat(20_000) + "\n\n"
                + IntStream.range(0, 4_000).mapToObj(i -> "## " + i + ". What is [a]?\n[a]\n")
                .collect(Collectors.joining());
    }
}
