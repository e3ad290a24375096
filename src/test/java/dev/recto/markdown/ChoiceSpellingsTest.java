package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One test of three choice questions, written in every way of asking, of listing options and of telling the right one:
/// the same cards come out of each.
class ChoiceSpellingsTest {
    private record Question(String text, List<String> options, int right) {
        char letter() {
            return (char) ('A' + right);
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("Which sail is hoisted first?", List.of("the jib", "the main", "the spinnaker"), 1),
            new Question("What holds a boat in a bay?", List.of("an anchor", "a fender", "a cleat"), 0),
            new Question("Where does a tiller act?", List.of("on the mast", "on the keel", "on the rudder"), 2));

    /// `{q}` is the question, `{n}` its number.
    private static final String STEMS = """
            {n}. {q}
            {n}) {q}
            {n}\\. {q}
            ## {q}
            ### {n}. {q}
            #### {n}) {q}
            **{q}**
            **{n}. {q}**
            {n}. **{q}**
            **{n}.** {q}
            Q{n}: {q}
            Q{n}. {q}
            **Q{n}:** {q}
            Question {n}: {q}
            ## Question {n}||{q}
            ### Question {n}: {q}
            ## Q{n}. {q}
            ### {n}||{q}
            **Question {n}**||{q}
            {q}
            - {q}
            ---||{q}
            """;

    /// `{U}` is the letter of an option, `{l}` a small one, `{t}` its text.
    private static final List<String> OPTIONS = List.of("{U}) {t}", "{l}) {t}", "{U}. {t}", "{l}. {t}", "({l}) {t}",
            "   {U}) {t}", "**{U})** {t}", "- {U}) {t}", "- {l}. {t}", "* {U}. {t}", "* {U}: {t}");

    /// Between two options, in turn: with so many ways of all the rest each meets each.
    private static final List<String> JOINTS = List.of("\n", "\n\n", "  \n");

    /// What stands below the options, with the letter of the right one.
    private static String options(String option, String joint, Question question, String mark) {
        return IntStream.range(0, question.options().size()).mapToObj(i -> option
                .replace("{U}", String.valueOf((char) ('A' + i))).replace("{l}", String.valueOf((char) ('a' + i)))
                .replace("{t}", i == question.right() ? mark.replace("{t}", question.options().get(i))
                        : question.options().get(i))).collect(Collectors.joining(joint));
    }

    private static String document(String stem, String option, String joint, String key, String mark, String end) {
        var questions = IntStream.range(0, QUESTIONS.size()).mapToObj(i -> {
            var question = QUESTIONS.get(i);
            return stem.replace("||", "\n\n").replace("{n}", String.valueOf(i + 1)).replace("{q}", question.text())
                    + "\n\n" + options(option, joint, question, mark) + "\n\n" + key.replace("|", "\n")
                            .replace("{U}", String.valueOf(question.letter()))
                            .replace("{l}", String.valueOf(question.letter()).toLowerCase())
                            .replace("{t}", question.options().get(question.right())) + "\n\n";
        }).collect(Collectors.joining());
        return "# On sailing\n\n" + questions + end;
    }

    private static String expected() {
        return QUESTIONS.stream().map(question -> question.text() + "\n" + IntStream.range(0, 3).mapToObj(i ->
                (i == question.right() ? "  [x] " : "  [ ] ") + question.options().get(i) + "\n")
                .collect(Collectors.joining())).collect(Collectors.joining());
    }

    /// The questions and options of a document; what explains them is no part of this test.
    private static String read(String document) {
        return CardsAsText.of(document).lines().filter(line -> line.startsWith("multiple-choice: ")
                        || line.startsWith("  ["))
                .map(line -> line.replaceFirst("^multiple-choice: ", "").replaceFirst(" \\(\\d+-\\d+\\)$", "") + "\n")
                .collect(Collectors.joining());
    }

    private static void assertReadInAllSpellings(String key, String mark, String end, boolean needsNumber) {
        var wrong = new ArrayList<String>();
        var joint = 0;
        for (var stem : STEMS.lines().toList()) {
            for (var option : OPTIONS) {
                var isList = option.startsWith("-") || option.startsWith("*") && !option.startsWith("**");
                var isPlain = !stem.contains("{n}") && !stem.startsWith("#") && !stem.startsWith("*");
                if (isList && stem.startsWith("- ") || needsNumber && isPlain && !stem.startsWith("-")) {
                    // One list of questions and options; questions that nothing but their options shows.
                    continue;
                }
                var document = document(stem, option, isList ? "\n" : JOINTS.get(joint++ % JOINTS.size()), key, mark,
                        end);
                if (!read(document).equals(expected())) {
                    wrong.add(document);
                }
            }
        }
        assertEquals("", wrong.isEmpty() ? "" : wrong.size() + " not read, the first:\n" + wrong.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Answer: {U}", "**Answer: {U}**", "**Answer:** {U}", "Ans: {l}", "Correct answer: {U}",
            "Answer: {U}) {t}", "Answer: {t}", "> Answer: {U}", "_Answer: {U}_", "Answer - {U}", "Answer: ({U})",
            "A: {U}", "**{U}**", "**Ans:** Option {U}", "The correct answer is {U}.", "||{U}||",
            "#### Answer||{U}", "Answer: {U}||Explanation: Every sailor knows it.",
            "<details>|<summary>Answer</summary>||{U}||</details>",
            "<details><summary>Show answer</summary>||**{U}) {t}**||Every sailor knows it.||</details>"})
    void keyStandsBelowTheOptions(String key) {
        assertReadInAllSpellings(key, "{t}", "", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**{t}**", "{t} ✅", "{t} (correct)"})
    void optionIsMarkedWhereItStands(String mark) {
        assertReadInAllSpellings("", mark, "", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Answers||1. B|2. A|3. C|", "## Answer key|||\u00a6 Question \u00a6 Answer \u00a6|"
            + "\u00a6---\u00a6---\u00a6|\u00a6 1 \u00a6 B \u00a6|\u00a6 2 \u00a6 A \u00a6|\u00a6 3 \u00a6 C \u00a6|"})
    void keyStandsAtTheEnd(String end) {
        assertReadInAllSpellings("", "{t}", end.replace("|", "\n").replace('\u00a6', '|'), true);
    }
}
