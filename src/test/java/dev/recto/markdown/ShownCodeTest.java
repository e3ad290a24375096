package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Code that a question asks about, where no word says at which line its answer begins.
class ShownCodeTest {
    private static Card.Exercise first(String markdown) {
        return (Card.Exercise) CardsAsText.cards(markdown).getFirst();
    }

    @Test
    void codeThatIsAskedAboutIsGiven() {
        var card = first("""
                ## 1. What is printed?

                ```python
                print(2 ** 3)
                ```

                Eight.

                ## 2. Why?

                It is two, three times.
                """);
        assertEquals(1, card.given().size());
        assertEquals(0, card.solution().size());
    }

    @Test
    void codeThatIsAskedForIsTheSolution() {
        var card = first("""
                ## 1. Write a function that doubles a number.

                ```python
                def twice(n): return n * 2
                ```

                It works for all of them.

                ## 2. Why?

                It only adds.
                """);
        assertEquals(0, card.given().size());
        assertEquals(1, card.solution().size());
    }

    @Test
    void codeAloneBelowAQuestionAboutItIsMoreOfTheQuestion() {
        assertEquals("""
                exercise: What does the following code print? (3-7)
                  ?
                  ? ```python
                  ? print(2 ** 3)
                  ? ```
                exercise: What does `print(1)` print? (9-13)
                  ```
                  1
                  ```
                """, CardsAsText.of("""
                # Numbers

                ## 1. What does the following code print?

                ```python
                print(2 ** 3)
                ```

                ## 2. What does `print(1)` print?

                ```
                1
                ```
                """));
    }

    @Test
    void codeAboveTheLabelOfAnAnswerIsAskedAbout() {
        assertEquals("""
                fact: Powers (1-7)
                  ?
                  ? ```python
                  ? print(2 ** 3)
                  ? ```
                  8
                explanation: Sums (9-15)
                  ?
                  ? ```python
                  ? print(2 + 3)
                  ? ```
                  5, for both are numbers.
                """, CardsAsText.of("""
                ### Question 1: Powers

                ```python
                print(2 ** 3)
                ```

                **Answer:** 8

                ### Question 2: Sums

                ```python
                print(2 + 3)
                ```

                **Answer:** 5, for both are numbers.
                """));
    }

    @Test
    void aFenceRightBelowTheLabelOfAQuestionIsAllOfIt() {
        assertEquals("""
                fact: (does it compile?) (3-11)
                  ?
                  ? ```java
                  ? int lid;
                  ? // Or not?
                  ?
                  ? ```
                  Yes.
                """, CardsAsText.of("""
                # Kettles

                **Q 1.** (does it compile?)
                ```java
                int lid;
                // Or not?

                ```
                <details><summary>Answer</summary>

                Yes.
                </details>

                **Q 2.** (what is printed?)
                ```java
                println(lid);
                // Which number?
                ```
                <details><summary>Answer</summary>

                0
                </details>
                """).lines().limit(8).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void codeBetweenAHeadingAndABoldQuestionIsAskedAbout() {
        assertEquals("""
                exercise: What does this code print? (4-10)
                  ?
                  ? ```
                  ? print(1)
                  ? ```
                  One.
                exercise: What does this code print? (14-20)
                  ?
                  ? ```
                  ? print(2)
                  ? ```
                  Two.
                fact: Which line fails? (23-29)
                  ?
                  ? ```
                  ? prnt(3)
                  ? ```
                  The first.
                """, CardsAsText.of("""
                # Quiz

                ### Snippet 1
                ```
                print(1)
                ```

                **What does this code print?**

                One.

                ### Snippet 2

                ```
                print(2)
                ```

                **What does this code print?**

                Two.

                ### Snippet 3
                ```
                prnt(3)
                ```

                **Which line fails?**

                The first.
                """));
    }

    @Test
    void codeThatIsToBeTypedIsNotAskedAbout() {
        assertEquals("""
                explanation: Why does the pump not start? (8-10)
                  There is no water.
                procedure: How do I stop it? (17-19)
                  Turn the key.
                """, CardsAsText.of("""
                # The pump

                ### Start
                ```
                pump start
                ```

                **Why does the pump not start?**

                There is no water.

                ### Stop
                ```
                pump stop
                ```

                **How do I stop it?**

                Turn the key.
                """));
    }
}
