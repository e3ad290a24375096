package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Signs around questions, answers and options that say nothing themselves.
class SignsBesideLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "#### %d\\. What is a fjord?; A long inlet.",
        "**Ques %d -> What is a fjord?**; Ans -> A long inlet.",
        "**Question %d → What is a fjord?**; => A long inlet.",
        "### ❓ What is a fjord?; -> A long inlet."
    })
    void signsOfLabelsGo(String question, String answer) {
        var document = new StringBuilder();
        for (var i = 1; i <= 3; i++) {
            document.append(question.formatted(i).replace("fjord", "fjord".repeat(i))).append("\n\n").append(answer)
                    .append("\n\n");
        }
        var cards = CardsAsText.cards(document.toString());
        assertEquals(3, cards.size(), document.toString());
        assertEquals("What is a fjord?", cards.getFirst().face().question().display());
        assertEquals("A long inlet.", cards.getFirst().face().answer().display());
    }

    @Test
    void theAnchorOfTheNextQuestionIsNoPartOfAnAnswer() {
        assertEquals("""
                definition: What is a fjord? (2-3)
                  A long inlet.
                explanation: Why is the sea salty? (8-9)
                  Rivers carry salt.
                """, CardsAsText.of("""
                <a name="q1"></a>
                ### 1. What is a fjord?
                A long inlet.

                [Back to top](#top)

                <a id="q2"></a>
                ### 2. Why is the sea salty?
                Rivers carry salt.
                """));
    }

    @Test
    void aSummaryThatIsOnlyANumberStandsOverItsQuestion() {
        assertEquals("""
                definition: What is a fjord? (1-6)
                  A long inlet.
                explanation: Why is the sea salty? (9-14)
                  Rivers carry salt.
                """, CardsAsText.of("""
                <details>
                <summary>Q1</summary>

                What is a fjord?

                **Answer:** A long inlet.
                </details>

                <details>
                <summary>Q2</summary>

                Why is the sea salty?

                **Answer:** Rivers carry salt.
                </details>
                """));
    }

    @Test
    void keysInBracketsAndOptionsInBold() {
        assertEquals("""
                multiple-choice: Which one barks? (1-7)
                  [ ] Cat
                  [x] Dog
                  [ ] Cow
                  Dog
                multiple-choice: Which one purrs? (9-12)
                  [x] Cat
                  [ ] Dog
                  Cat
                multiple-choice: Which one moos? (14-17)
                  [ ] Dog
                  [x] Cow
                  Cow
                """, CardsAsText.of("""
                **1.** Which one barks?

                - (A) Cat
                - (B) Dog
                - (C) Cow

                **Correct: (B)**

                **2.** Which one purrs?

                - **Cat** ✅
                - Dog

                **3.** Which one moos?

                - [ ] A: Dog
                - [x] B: Cow
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key: B", "Correct: B", "Ans.(b)", "Answer B", "Answer= B", "Correct answer(s): B", "[B]",
            "(B)", "*B*", "{B}", "-> B", "👉 B", "Answer: 2", "<!-- B -->", "<!-- Answer: B -->"})
    void keysOnALineBehindOptions(String key) {
        assertEquals("""
                multiple-choice: Which one barks?
                  [ ] Cat
                  [x] Dog
                  [ ] Wolf
                  Dog
                multiple-choice: Which one barks loudly?
                  [ ] Cat
                  [x] Dog
                  [ ] Wolf
                  Dog
                """, CardsAsText.of("""
                **1. Which one barks?**

                A) Cat
                B) Dog
                C) Wolf

                KEY

                **2. Which one barks loudly?**

                A) Cat
                B) Dog
                C) Wolf

                KEY
                """.replace("KEY", key)).replaceAll(" \\(\\d+-\\d+\\)\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Best in C: the first.", "Language: C", "A cat barks at night."})
    void whatIsNoKeyNamesNoOption(String text) {
        assertEquals(0, CardsAsText.of("""
                ### Which one barks?

                A) Cat
                B) Dog
                C) Wolf

                %s

                ### What is a wolf?

                An animal.
                """.formatted(text)).split("\\[x]", -1).length - 1);
    }
}
