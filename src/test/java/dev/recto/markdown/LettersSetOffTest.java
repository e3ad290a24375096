package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Options whose letters are set off by other signs than a bracket or a point.
class LettersSetOffTest {
    private static final List<String> TREES = List.of("a larch", "a spruce", "a fir");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A) ", "A. ", "(A) ", "**A.** ", "A- ", "A - ", "A – ", "A — ", "[A] ", "A] ", "A/ ", "A.) ",
            "(A). ", "A\\) ", "A.", "A、", "A．", "A） ", "（A）", "【A】", "**A** ", "**A**: ", "_A_. ", "`A` ", "<b>A</b>. ",
            "Option A: ", "option A. ", "➜ A. ", "&nbsp;A) ", "- A- ", "- [A] ", "a- ", "a/ ", "[a] "})
    void lettersMayBeSetOffByAnySign(String mark) {
        for (var joint : List.of("\n", "\n\n", "  \n", "<br>\n")) {
            assertEquals("""
                    multiple-choice: Which tree sheds its needles in autumn?
                      [x] a larch
                      [ ] a spruce
                      [ ] a fir
                      a larch
                    multiple-choice: Which tree has cones that hang down?
                      [ ] a larch
                      [x] a spruce
                      [ ] a fir
                      a spruce
                    """, read("""
                    # Trees

                    1. Which tree sheds its needles in autumn?

                    %s

                    Answer: A

                    2. Which tree has cones that hang down?

                    %s

                    Answer: B
                    """.replace("%s", options(mark, joint))), mark + joint);
        }
    }

    private static String options(String mark, String joint) {
        return IntStream.range(0, TREES.size()).mapToObj(i -> mark.replace("a", String.valueOf((char) ('a' + i)))
                .replace("A", String.valueOf((char) ('A' + i))) + TREES.get(i)).collect(Collectors.joining(joint));
    }

    private static String read(String document) {
        return CardsAsText.of(document).replaceAll(" \\(\\d+-\\d+\\)", "");
    }

    @Test
    void signsAroundLettersAreReadWithoutAnyOtherMarkOfAQuestion() {
        assertEquals("""
                multiple-choice: How do we prune a hedge? (2-10)
                  [ ] in frost
                  [ ] in heat
                  [x] in late summer
                  in late summer

                  Birds have left it by then. So the right answer is option C.
                """, CardsAsText.of("""
                ## A small quiz
                How do we prune a hedge?

                A- in frost

                B- in heat

                C- in late summer

                Answer: Birds have left it by then. So the right answer is option C.
                """));
    }

    @Test
    void lettersWithoutAKeyAreNoOptions() {
        assertEquals("""
                explanation: Why are the goods sorted into three classes? (1-6)
                  They differ in what they bring in:

                  **A** – the few that bring most
                  **B** – those between
                  **C** – the many that bring little
                """, CardsAsText.of("""
                ## Why are the goods sorted into three classes?
                They differ in what they bring in:

                **A** – the few that bring most
                **B** – those between
                **C** – the many that bring little
                """));
    }

    @Test
    void namesOfOneLetterInTextAreNoOptions() {
        assertEquals("""
                list: What are the sides of the triangle? (1-4)
                  `a` is the short one.
                  `b` is the long one.
                fact: Which one is longest? (6-7)
                  `c`, opposite the right angle.
                """, CardsAsText.of("""
                ## What are the sides of the triangle?

                `a` is the short one.
                `b` is the long one.

                ## Which one is longest?
                `c`, opposite the right angle.
                """));
    }
}
