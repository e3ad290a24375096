package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels in marks that are miscounted, mixed, or tags.
class BrokenEmphasisTest {
    @ParameterizedTest
    @ValueSource(strings = {"****Answer:**** Salt.", "***Answer:*** Salt.", "**Answer:* Salt.", "** Answer: ** Salt.",
            "**Answer**: ** Salt.", "__**Answer:**__ Salt.", "**_Answer:_** Salt.", "**Answer**. Salt.",
            "****Answer****: Salt.", "**Answer: Salt.**", "<b>Answer:</b> Salt.", "<strong>Answer</strong>: Salt.",
            "<em>Answer :</em> Salt.", "****Answer:****\n\nSalt."})
    void areTakenOffAnAnswer(String answer) {
        assertEquals("Salt.", CardsAsText.cards("## 1. What tastes so?\n\n" + answer + "\n").getFirst()
                .face().answer().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Answer:** **Salt** of the sea.        | **Salt** of the sea.
            Answer: *Salt* and **water**.           | *Salt* and **water**.
            **Answer:** __init__ makes it.          | __init__ makes it.
            **Answer: *salt* or water**             | *salt* or water
            **Answers** are kept in a file.         | **Answers** are kept in a file.
            <b>Answer</b> is the name of the field. | <b>Answer</b> is the name of the field.
            *Answer sheets* are blue.               | *Answer sheets* are blue.""")
    void emphasisOfTheTextStays(String answer, String kept) {
        assertEquals(kept, CardsAsText.cards("## 1. What tastes so?\n\n" + answer + "\n").getFirst()
                .face().answer().text());
    }

    @Test
    void areTakenOffAQuestion() {
        assertEquals("""
                definition: What is brine? (1-2)
                  Water and salt.
                definition: What is a pan? (4-5)
                  A vessel.
                """, CardsAsText.of("""
                ****Question:**** What is brine?
                ****Answer:**** Water and salt.

                ****Question:**** What is a pan?
                ****Answer:**** A vessel.
                """));
        assertEquals("""
                definition: What is brine? (1-2)
                  Water and salt.
                definition: What is a pan? (4-5)
                  A vessel.
                """, CardsAsText.of("""
                ****Q1: What is brine?****
                Water and salt.

                ****Q2: What is a pan?****
                A vessel.
                """));
    }

    @Test
    void aBlankBehindTheFirstMarkOfAQuestion() {
        assertEquals("""
                definition: What is brine? (1-3)
                  Water and salt.
                definition: What is a `pan`? (5-7)
                  ** A vessel ** of iron.
                """, CardsAsText.of("""
                **What is brine?**

                Water and salt.

                ** What is a `pan`?**

                ** A vessel ** of iron.
                """));
    }
}
