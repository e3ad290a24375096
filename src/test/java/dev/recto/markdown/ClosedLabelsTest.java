package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Labels of one letter whose bold ends before the sign: `**Q**: …`, `**A1**. …`.
class ClosedLabelsTest {
    @ParameterizedTest
    @CsvSource({"**Q**.,**A**.", "**Q**:,**A**:", "__Q__:,__A__:", "**Q1**:,**A1**:", "**q**.,**a**."})
    void signMayStandBehindTheBold(String question, String answer) {
        assertEquals("""
                definition: What is a sieve? (1-3)
                  A net that holds back what is coarse.
                fact: Where is it kept? (5-7)
                  **Below** the table.
                """, CardsAsText.of("""
                Q What is a sieve?

                A A net that holds back what is coarse.

                Q Where is it kept?

                A **Below** the table.
                """.replaceAll("(?m)^Q ", question + " ").replaceAll("(?m)^A ", answer + " ")));
    }

    @Test
    void boldLettersOfOptionsAreNoLabels() {
        assertFalse(CardsAsText.of("""
                ### Which tool holds back what is coarse?

                **A**: the sieve
                **B**: the spoon
                **C**: the jug

                Answer: A
                """).contains("Which tool holds back what is coarse?\n  the sieve"));
    }

    @Test
    void namesInBoldAreNoLabels() {
        assertEquals("", CardsAsText.of("""
                # People

                **Q**. Adams wrote the first part of it.

                The second part is older.
                """));
    }
}
