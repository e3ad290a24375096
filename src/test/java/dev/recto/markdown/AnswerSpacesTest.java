package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Room to write an answer in says that there is none yet.
class AnswerSpacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"**Your answer:** ___", "**Your Answer:**", "Your answer: ________",
            "_Your answer:_ ......",
            "**Your answer:**\n\n<!-- Write here -->", "**Your answer**\n\n```\n```", "### Your answer\n\n",
            "> **Your answer:**\n>\n> _____", "Your answer:\n\n> _Write your answer here._", "**Answer:** ____",
            "**Answer:**\n\n<!-- to be filled in -->", "**Answer:** …", "_Answer:_ ......", "**Your notes:**",
            "*Write your answer here*", "[your answer here]", "**Deine Antwort:** ____",
            "**Votre réponse :** ....", "**Sua resposta:**\n\n(escreva sua resposta aqui)", "**Ваш ответ:** ____",
            "**你的答案：** ____", "（请在此处作答）", "**あなたの回答：**\n\n（ここに答えを書いてください）",
            "> 待完善", "待补充。", "（暂无答案）", "作成中です", "(추가 예정)", "_noch zu ergänzen_", "À compléter.",
            "> por completar", "da completare", "A preencher", "_nog aan te vullen_", "do uzupełnienia",
            "(дописать позже)", "Буде доповнено", "Eklenecek", "سيتم إضافته لاحقا"})
    void leavesAQuestionUnanswered(String space) {
        assertEquals("""
                explanation: Why does ice float? (1-1)
                definition: What is snow? (%d-%d)
                """.formatted(4 + lines(space), 4 + lines(space)).replaceAll(" \\(.*", ""), CardsAsText.of("""
                ## 1. Why does ice float?

                %s

                ## 2. What is snow?

                %s
                """.formatted(space, space)).replaceAll(" \\(.*", ""));
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    @Test
    void optionsAboveItStayOptions() {
        assertEquals("""
                multiple-choice: Which one flies? (1-7)
                  [ ] Cat
                  [ ] Crow
                  [ ] Dog
                multiple-choice: Which one barks? (11-17)
                  [ ] Cat
                  [ ] Crow
                  [ ] Dog
                """, CardsAsText.of("""
                ### Question 1

                Which one flies?

                A) Cat
                B) Crow
                C) Dog

                **Your answer:** ___

                ### Question 2

                Which one barks?

                - A) Cat
                - B) Crow
                - C) Dog

                **Your answer:** ___
                """));
    }

    @Test
    void textAboveItIsMoreOfTheQuestion() {
        assertEquals("""
                explanation: Ice (1-3)
                  ?
                  ? *Why does it float?*
                explanation: Snow (9-15)
                  ?
                  ? *Someone writes:*
                  ?
                  ? ```
                  ? melt(snow)
                  ? ```
                """, CardsAsText.of("""
                ### Q1 — Ice

                *Why does it float?*

                **Your answer:**

                <!-- Write here -->

                ### Q2 — Snow

                *Someone writes:*

                ```
                melt(snow)
                ```

                **Your answer:**
                """));
    }

    @Test
    void inAListItStandsBelowItsItem() {
        assertEquals("""
                explanation: Why does ice float? (1-1)
                definition: What is snow? (5-5)
                """, CardsAsText.of("""
                1. Why does ice float?

                   **Your answer:** ____

                2. What is snow?

                   **Your answer:** ____
                """));
    }

    @Test
    void anAnswerBelowItIsKept() {
        assertEquals("""
                explanation: Why does ice float? (1-7)
                  It is lighter.
                definition: What is snow? (11-15)
                  Ice from the sky.
                """, CardsAsText.of("""
                ## 1. Why does ice float?

                **Your answer:** ____

                <details><summary>Answer</summary>

                It is lighter.

                </details>

                ## 2. What is snow?

                Your answer: ____

                **Answer:** Ice from the sky.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Answer", "Your answer is stored in a file.", "___init___", "`...`", "It prints:\n\n---",
            "A reply. Your answer: be short.",
            "待完善的条例", "próximamente", "Offen.", "wkrótce", "yakında", "Il reste à faire le pain."})
    void otherTextIsAnAnswer(String answer) {
        var cards = CardsAsText.cards("## 1. What is it?\n\n" + answer + "\n\n## 2. What else?\n\nNothing.\n");
        assertEquals(answer.replace("\n\n---", ""), cards.getFirst().face().answer().display());
    }

    @ParameterizedTest
    @ValueSource(strings = {"// your code here", "# Write your solution here\n", "/* your answer here */",
            "-- TODO", "// Escribe aquí tu código", "// écrivez votre code ici", "# dein Code hier",
            "// seu código aqui\n\n\n", "# ваш код здесь", "// 在这里编写代码", "# ここにコードを書いてください"})
    void fenceWithNothingButAPlaceholderIsRoom(String comment) {
        assertEquals("""
                exercise: Write a function that counts boats. (1-3)
                  ?
                  ? It must be short.
                """.replaceAll(" \\(.*", ""), CardsAsText.of("""
                ## Exercise 1: Write a function that counts boats.

                It must be short.

                ```
                %s
                ```

                ---
                """.formatted(comment)).replaceAll(" \\(.*", ""));
    }

    @Test
    void codeBelowAPlaceholderIsTheSolution() {
        assertEquals("""
                exercise: Write a function that counts boats. (1-6)
                  ```
                  // your code here
                  return boats.size();
                  ```
                """, CardsAsText.of("""
                ## Exercise 1: Write a function that counts boats.

                ```
                // your code here
                return boats.size();
                ```
                """));
    }
}
