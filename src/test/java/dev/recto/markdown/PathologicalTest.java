package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The inputs known to take some CommonMark parsers, or rules that look for a closing tag, time that grows with the
/// square of their length or more, each as the answer between two questions. The time limit is far above what any of
/// them takes.
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MANY = 20_000;
    /// The parser's own limit of open blocks is reached, and the line behind them can open none: it stays their text.
    private static final String DEEPER_THAN_THE_PARSER_GOES = "blank lines in nested lists";

    private static final Map<String, String> CASES = Map.ofEntries(
            Map.entry("nested strong emphasis", "*a **a ".repeat(MANY) + "b" + " a** a*".repeat(MANY)),
            Map.entry("emphasis closed but not opened", "a_ ".repeat(MANY)),
            Map.entry("emphasis opened but not closed", "_a ".repeat(MANY)),
            Map.entry("links closed but not opened", "a]".repeat(MANY)),
            Map.entry("links opened but not closed", "[a".repeat(MANY)),
            Map.entry("openers and closers that do not fit", "*a_ ".repeat(MANY)),
            Map.entry("links and emphasis across", "[ a_".repeat(MANY)),
            Map.entry("closers after runs of many lengths", "**x [a*b**c*](d)".repeat(MANY)),
            Map.entry("runs whose lengths add up to threes", "a***".repeat(MANY)),
            Map.entry("strong in emphasis without a match", "a**b" + "c* ".repeat(MANY)),
            Map.entry("nested brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY)),
            Map.entry("nested quotes", "> ".repeat(MANY) + "a"),
            Map.entry("nested lists", IntStream.range(0, 1_000).mapToObj(depth -> "  ".repeat(depth) + "* a\n")
                    .collect(Collectors.joining())),
            Map.entry(DEEPER_THAN_THE_PARSER_GOES, "- ".repeat(2_000) + "x" + "\n".repeat(2_000)),
            Map.entry("back-ticks of all lengths", IntStream.range(1, 2_000).mapToObj(n -> "e" + "`".repeat(n))
                    .collect(Collectors.joining())),
            Map.entry("links with a pointed address never closed", "[a](<b".repeat(MANY)),
            Map.entry("links with an address never closed", "[a](b".repeat(MANY)),
            Map.entry("pictures with a title never closed", "![a](b \"c".repeat(MANY)),
            Map.entry("comments never closed", "x <!-- ".repeat(MANY)),
            Map.entry("instructions never closed", "x <? ".repeat(MANY)),
            Map.entry("declarations never closed", "x <!A ".repeat(MANY)),
            Map.entry("sections of CDATA never closed", "x <![CDATA[ ".repeat(MANY)),
            Map.entry("tags never closed", "<a b=\"c ".repeat(MANY)),
            Map.entry("references to one another", IntStream.range(0, MANY).mapToObj(n -> "[a" + n + "]: u\n")
                    .collect(Collectors.joining()) + "[a0] ".repeat(MANY)),
            Map.entry("rows of a table that is never one", "|".repeat(MANY) + "\n" + "|-".repeat(MANY)),
            Map.entry("autolinks", "http://a.".repeat(MANY)),
            Map.entry("footnotes in footnotes", "[^1]: a [^1]\n".repeat(MANY)),
            Map.entry("entities", "&amp".repeat(MANY)),
            Map.entry("lists of terms never closed", "<dl>\n".repeat(10 * MANY)),
            Map.entry("terms never closed", "<dl>\n" + "<dt ".repeat(10 * MANY)),
            Map.entry("tags of site generators never closed", "{{% details title=\"b\" %}}\n\n".repeat(2 * MANY)),
            Map.entry("tags of site generators that are blank",
                    ("{{% details " + " ".repeat(350) + "\n\n").repeat(2_000)),
            Map.entry("nested boxes", IntStream.range(0, 600).mapToObj(depth -> "    ".repeat(depth) + "!!! note\n\n")
                    .collect(Collectors.joining()) + "??? question \"b\"\n"),
            Map.entry("backslashes", "\\\\".repeat(MANY) + "\\"));

    /// What has to be a document of its own.
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("answer keys that answer nothing above them",
                    questions(MANY / 2) + "## Answers\n\n1. So.\n30000. No.\n\n".repeat(2 * MANY)),
            Map.entry("answer keys for the last question alone",
                    questions(2) + "A) one\nB) two\n\n" + "### Answers\n\n2. B\n3. A\n4. A\n\n".repeat(MANY)),
            Map.entry("answers by chapter", IntStream.range(0, MANY / 10)
                    .mapToObj("## Chapter %d\n\n1. Why?\n\n2. How?\n\n"::formatted).collect(Collectors.joining())
                    + "# Answers\n\n" + IntStream.range(0, MANY / 10)
                    .mapToObj("## Chapter %d\n\n1. So.\n2. No.\n\n"::formatted).collect(Collectors.joining())),
            Map.entry("components in fences",
                    questions(2) + "So.\n\n" + "```\n<Accordion title=\"Why?\">\n```\n\n".repeat(MANY) + "</Accordion>\n"),
            Map.entry("answer keys in bold",
                    questions(2) + "**Answers**\n\n1. So.\n30000. No.\n30001. No.\n\n".repeat(MANY)),
            Map.entry("answer keys between questions", IntStream.range(0, MANY / 2)
                    .mapToObj(n -> "## %d. Why?\n\n## %d. How?\n\n## Answers\n\n%d. So.\n%d. No.\n\n"
                            .formatted(2 * n, 2 * n + 1, 2 * n, 2 * n + 1)).collect(Collectors.joining())),
            Map.entry("a long line of code beside a marked question",
                    "Q: Why?\nA: So.\n\n```\n" + "a ".repeat(10 * MANY) + "\n```\n"),
            Map.entry("a long line of colons in code beside a marked question",
                    "Q: Why?\nA: So.\n\n```\n" + "a :: ".repeat(2 * MANY) + "(\n```\n"));

    private static String questions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "## " + n + ". Why?\n\n").collect(Collectors.joining());
    }

    static Stream<String> documents() {
        return DOCUMENTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreReadToTheirEnd(String name) {
        assertFalse(assertTimeoutPreemptively(LIMIT, () -> CardsAsText.cards(DOCUMENTS.get(name))).isEmpty());
    }

    static Stream<String> cases() {
        return CASES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void questionsAroundItAreRead(String name) {
        var document = "## 1. What stands before?\n\n" + CASES.get(name) + "\n\n## 2. What stands behind?\n\nThis.\n";
        var cards = assertTimeoutPreemptively(LIMIT, () -> CardsAsText.cards(document));
        assertEquals("What stands before?", cards.getFirst().face().question().text());
        assertEquals(name.equals(DEEPER_THAN_THE_PARSER_GOES) ? 1 : 2, cards.size());
    }
}
