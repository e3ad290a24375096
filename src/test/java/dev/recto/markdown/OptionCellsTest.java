package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of questions that have all options of a row in one cell, and those whose columns are ticked.
class OptionCellsTest {
    private static final List<String> QUESTIONS = List.of("Which way does smoke go?", "What holds a boat in a bay?");
    private static final List<List<String>> OPTIONS =
            List.of(List.of("down", "up", "north"), List.of("an anchor", "a cleat", "a sail"));
    private static final List<Integer> RIGHT = List.of(1, 0);

    private static String table(String header, String options, String key) {
        var columns = header.chars().filter(c -> c == ';').count() + 1;
        return "# On boats\n\n| " + header.replace(";", " | ") + " |\n|" + "---|".repeat((int) columns) + "\n"
                + IntStream.range(0, QUESTIONS.size()).mapToObj(i -> {
                    var right = RIGHT.get(i);
                    var cell = options.replace("{0}", OPTIONS.get(i).get(0)).replace("{1}", OPTIONS.get(i).get(1))
                            .replace("{2}", OPTIONS.get(i).get(2));
                    return "| " + (columns > 3 ? (i + 1) + " | " : "") + QUESTIONS.get(i) + " | " + cell + " | "
                            + key.replace("{U}", String.valueOf((char) ('A' + right)))
                                    .replace("{n}", String.valueOf(right + 1))
                                    .replace("{t}", OPTIONS.get(i).get(right)) + " |\n";
                }).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "A) {0}<br>B) {1}<br>C) {2} ! {U}", "a. {0} <br/> b. {1} <br/> c. {2} ! {U}",
            "A) {0}, B) {1}, C) {2} ! {U}", "(a) {0} (b) {1} (c) {2} ! {U}) {t}",
            "a) {0}; b) {1}; c) {2} ! **{U}**", "A: {0}<br>B: {1}<br>C: {2} ! {t}",
            "{0}, {1}, {2} ! {t}", "{0} / {1} / {2} ! {t}", "- {0}<br>- {1}<br>- {2} ! {t}",
            "1. {0}<br>2. {1}<br>3. {2} ! {n}"})
    void oneCellHasAllOptions(String options, String key) {
        for (var header : List.of("Question;Options;Answer", "No.;Question;Choices;Correct Answer",
                "#;Question;Choices;Correct", "Q;Options;A")) {
            var read = CardsAsText.of(table(header, options.strip(), key.strip()));
            assertEquals("""
                    multiple-choice: Which way does smoke go? (5-5)
                      [ ] down
                      [x] up
                      [ ] north
                    multiple-choice: What holds a boat in a bay? (6-6)
                      [x] an anchor
                      [ ] a cleat
                      [ ] a sail
                    """, read.lines().filter(line -> line.startsWith("multiple-choice") || line.startsWith("  ["))
                    .map(line -> line + "\n").collect(Collectors.joining()), header + " " + options + " " + key);
        }
    }

    @Test
    void cellWithoutItsKeyStaysAside() {
        assertEquals("""
                fact: Which way does smoke go? (3-3)
                  It rises.
                """, CardsAsText.of("""
                | Question | Options | Answer |
                |---|---|---|
                | Which way does smoke go? | up, down | It rises. |
                """));
    }

    @Test
    void columnsAreTicked() {
        assertEquals("""
                true-false: Ice floats on water. (3-3)
                  - true
                  True
                true-false: Oil sinks in cold water. (4-4)
                  - false
                  False It floats.
                """, CardsAsText.of("""
                | Statement | True | False | Why |
                |---|---|---|---|
                | Ice floats on water. | ✓ | | |
                | Oil sinks in cold water. | | ✓ | It floats. |
                """));
    }

    @Test
    void tableThatComparesIsNotTicked() {
        assertEquals("", CardsAsText.of("""
                | Setting | True | False |
                |---|---|---|
                | lamp | on | off |
                | fan | on | off |
                """));
    }
}
