package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One test of three statements, written in every way of numbering them and of saying whether they are true: the same
/// cards come out of each.
class StatementSpellingsTest {
    private record Statement(String text, boolean so, String reason) {}

    private static final List<Statement> STATEMENTS = List.of(
            new Statement("A fairlead guides a rope.", true, "It keeps it from chafing."),
            new Statement("Port is the side to the right.", false, "Port is the left one."),
            new Statement("A keel gives a boat stability.", true, "It is heavy and deep."));

    private static final Pattern ASKED =
            Pattern.compile("(?i)\\(?(true or false|T/F|statement \\d)\\)?[:?]?|[*\"]");

    /// `{q}` is the statement, `{n}` its number.
    private static final String STEMS = """
            {n}. {q}
            {n}) {q}
            - {q}
            {n}. **{q}**
            **{n}. {q}**
            **{n}.** {q}
            **{q}**
            ## {q}
            ### {n}. {q}
            ### Statement {n}||{q}
            ### Question {n}||{q}
            **Statement {n}:** {q}
            Q{n}: {q}
            Q{n}. {q}
            {n}. True or false: {q}
            True or false? {q}
            {n}. (T/F) {q}
            ### {n}. True or false: {q}
            **{n}. True or false?** {q}
            **True or false:** {q}
            {n}\\. {q}
            Q: {q}
            > {q}
            {n}. "{q}"
            T/F: {q}
            """;

    private static String filled(String text, int place) {
        var statement = STATEMENTS.get(place);
        var so = statement.so();
        return text.replace("||", "\n\n").replace("|", "\n").replace("{n}", String.valueOf(place + 1))
                .replace("{q}", statement.text()).replace("{V}", so ? "True" : "False")
                .replace("{L}", so ? "T" : "F").replace("{S}", so ? "✅" : "❌")
                .replace("{e}", statement.reason());
    }

    private static String document(String stem, String verdict) {
        return "# On sailing\n\nDecide which of these are so.\n\n" + IntStream.range(0, STATEMENTS.size())
                .mapToObj(i -> filled(stem + verdict, i) + "\n\n").collect(Collectors.joining());
    }

    /// Without what says how is asked: it may stay.
    private static String read(String document) {
        return CardsAsText.cards(document).stream().map(card -> card instanceof Card.TrueFalse statement
                ? ASKED.matcher(statement.face().question().display()).replaceAll(" ").replaceAll("\\s+", " ").strip()
                        + "\n- " + statement.verdict().map(String::valueOf).orElse("not said") + "\n"
                : CardsAsText.text(card)).collect(Collectors.joining());
    }

    private static String expected() {
        return STATEMENTS.stream().map(one -> one.text() + "\n- " + one.so() + "\n")
                .collect(Collectors.joining());
    }

    private static void assertReadBelow(List<String> stems, String verdict) {
        var wrong = new ArrayList<String>();
        for (var stem : stems) {
            var document = document(stem, verdict);
            if (!read(document).equals(expected())) {
                wrong.add(document + "\n" + CardsAsText.of(document));
            }
        }
        assertEquals("", wrong.isEmpty() ? "" : wrong.size() + " not read, the first:\n" + wrong.getFirst());
    }

    private static List<String> stems(String without) {
        return STEMS.lines().filter(stem -> without.isEmpty() || !stem.startsWith(without)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"||{V}", "||**{V}**", "||{V}.", "||_{V}_", "||> {V}", "||{S} {V}", "||({V})", "||[{V}]",
            "||=={V}==", "||{V} {S}", "||{L}", "||Answer: {V}", "||**Answer:** {V}", "||**Answer: {V}**",
            "||Answer: {V}||Explanation: {e}", "||**Answer:** {V}||{e}",
            "||<details><summary>Answer</summary>||{V}||</details>",
            "||<details><summary>Answer</summary>||**{V}**. {e}||</details>"})
    void verdictStandsBelowTheStatement(String verdict) {
        assertReadBelow(stems(verdict.contains("{L}") || verdict.contains("<d") ? "> " : ""), verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"||**{V}.** {e}", "||{V}. {e}", "||{V} – {e}", "||{V}, {e}", "||**{V}** - {e}"})
    void reasonFollowsTheVerdict(String verdict) {
        // A sentence that nothing sets off may be one of an essay.
        assertReadBelow(STEMS.lines().filter(stem -> !stem.startsWith("> ") && !stem.contains("Statement {n}||"))
                .toList(), verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|   {V}", "|   **{V}.** {e}", "|   - {V}", "|   - {V}: {e}", "|   > {V}",
            "|   - **Answer:** {V}", "||   **Answer:** {V}", "|{V}", "|({V}) {e}"})
    void verdictStandsInTheItem(String verdict) {
        assertReadBelow(STEMS.lines().filter(stem -> stem.matches("\\{n\\}[.)].*")).toList(), verdict);
    }

    @Test
    void sentencesOfAnEssayAreNoStatements() {
        assertEquals("", CardsAsText.of("""
                # On winters

                People say that snow is warm.

                True, it keeps seeds from freezing. It is cold all the same.

                They say it never lasts.

                False – some of it lies there in June.
                """));
    }

    @Test
    void valuesOfSettingsJudgeNothing() {
        assertEquals("", CardsAsText.of("""
                # Settings of the lamp

                - Keep the light on
                  True
                - Dim it at night
                  False
                """));
    }

    @Test
    void statementWithoutItsFullStopNeedsANumber() {
        assertEquals("""
                true-false: Ice floats on water (1-2)
                  - true
                  True
                true-false: Oil sinks in water (3-4)
                  - false
                  False
                """, CardsAsText.of("""
                1. Ice floats on water
                   True
                2. Oil sinks in water
                   False
                """));
    }

    @Test
    void bothWordsLeaveItOpen() {
        assertEquals("", CardsAsText.of("""
                - Ice floats on water.

                  True / False

                - Oil sinks in water.

                  True / False
                """));
    }

    @Test
    void titleThatSaysHowIsAskedIsNoQuestion() {
        assertEquals("""
                true-false: Ice floats on water. (3-9)
                  - true
                  True
                true-false: Oil sinks in water. (4-10)
                  - false
                  False
                true-false: Salt melts ice. (5-11)
                  - true
                  True
                """, CardsAsText.of("""
                # True or False

                1. Ice floats on water.
                2. Oil sinks in water.
                3. Salt melts ice.

                ## Answers

                1. True
                2. False
                3. True
                """));
    }
}
