package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Answers that are indented to show that they answer, and code that is indented because it is code.
class IndentedAnswersTest {
    @Test
    void linesOfTheQuestionsOwnParagraphAreText() {
        assertEquals("""
                1-3: - The wind dries them |   from one side.
                5-7: First the leaves. |   Then the roots.
                9-10: x = y
                """, of("""
                **1. Why do dunes move?**
                    - The wind dries them
                      from one side.

                **2. What is cut first?**
                    First the leaves.
                      Then the roots.

                **3. How is a sum written?**
                \tx = y
                """));
    }

    @Test
    void sentencesBelowABlankLineAreText() {
        assertEquals("""
                1-4: Because salt draws the water | out of them.
                6-8: Salt keeps meat, fish and cabbage from going bad over a long winter
                10-12: - in hot climates | - by the sea
                14-16: 因为盐把水吸出来，所以它们变干。
                """, of("""
                ### 1. Why do cucumbers shrink in salt?

                    Because salt draws the water
                    out of them.

                ### 2. What is salt good for?

                \tSalt keeps meat, fish and cabbage from going bad over a long winter

                ### 3. Where is salt made?
                    - in hot climates
                    - by the sea

                ### 4. 为什么黄瓜会变小？

                    因为盐把水吸出来，所以它们变干。
                """));
    }

    @Test
    void itemsMayBeIndentedTooDeep() {
        assertEquals("""
                1-3: Because the water is warm there.
                5-7: Mussels, snails and small crabs.
                9-11: In nets of hemp.
                """, of("""
                1. Why do herons stand in the reeds?

                        Because the water is warm there.

                2. What do they eat in winter?

                        Mussels, snails and small crabs.

                3. How were they caught?

                        In nets of hemp.
                """));
    }

    @Test
    void codeStaysCode() {
        assertEquals("""
                1-4:     total = 0 |     total += 1
                6-8:     git commit --amend
                10-12:     SELECT name FROM birds WHERE wings IS NULL ORDER BY name
                14-18:     read the next line |     add one to count |     print count
                20-22:     docker run hello world
                """, of("""
                ### 1. How do you count in Python?

                    total = 0
                    total += 1

                ### 2. How do you change the last commit?

                    git commit --amend

                ### 3. How do you list birds without wings?

                    SELECT name FROM birds WHERE wings IS NULL ORDER BY name

                ### 4. How do you count lines?

                    read the next line
                    add one to count
                    print count

                ### 5. How do you greet the world?

                    docker run hello world
                """));
    }

    @Test
    void codeWithinAnIndentedAnswerStaysCode() {
        assertEquals("""
                1-6: Write it down: | |     count = 1; | | Then print it.
                8-12: Like this: | ```python | count = 1 | ```
                """, of("""
                **1. How do you set a number?**
                    Write it down:

                        count = 1;

                    Then print it.

                **2. How do you set it in Python?**
                    Like this:
                    ```python
                    count = 1
                    ```
                """));
    }

    @Test
    void onlyTheFirstLinesMayBeIndented() {
        assertEquals("""
                1-4: Because it floats. | | More of this is known since the last expedition.
                6-9: It is a bow. | | - and:
                """, of("""
                **1. Why does ice drift?**
                    Because it floats.

                More of this is known since the last expedition.

                **2. What is a prow?**
                    It is a bow.

                - and:
                """));
    }

    private static String of(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().source().line() + "-"
                + card.face().source().endLine() + ": " + card.face().answer().text().replace("\n", " | ")
                        .replace(" |  |", " | |") + "\n").collect(Collectors.joining());
    }
}
