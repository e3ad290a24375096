package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys that are sentences or stand apart from their options.
class KeySentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"The correct answer is B.", "The correct answer is **B**. It barks.",
            "**Answer:** The correct answer is **B. Dog**", "Correct answer is option B, because it barks.",
            "The right option is (B).", "The correct answer is Dog.", "The answer is \"Dog\".",
            "You have selected the correct answer: **B. Dog**",
            "La bonne réponse est B.", "La respuesta correcta es la B.",
            "La risposta corretta è la B.", "A resposta correta é a B.", "Die richtige Antwort ist B.",
            "Правильный ответ — B.", "Правильний варіант: B", "正确答案是 **B**。", "正解はBです。", "정답은 B입니다.",
            "<details><summary>Response:</summary>\n\nThe correct answer is **B**\n\n</details>",
            "Choose the correct answer.\n\n**Answer:** B", "Wähle eine aus.\n\n**Antwort:** B",
            "请选择一项。\n\n**答案：** B"})
    void sentenceNamesTheRightOption(String key) {
        assertEquals(List.of("Dog"), right("""
                ## What barks?

                A. Cat
                B. Dog
                C. Fish

                %s
                """.formatted(key)));
    }

    @Test
    void severalAreNamedByNumberAndText() {
        assertEquals(List.of("Dog.", "Fox."), right("""
                ## Which ones bark? (Select two)

                1. Dog.
                2. Fox.
                3. Cat.

                Choose the correct answers.

                <details>
                <summary>Response:</summary>

                The correct answers are **1. Dog.** and **2. Fox.**

                1. **Correct**. It does.

                </details>
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The answer is a matter of taste.", "The answer is B-trees.", "The answer is C++.",
            "The answer is in the soil.", "The answer is A tree."})
    void sentenceThatNamesNoneIsNoKey(String text) {
        assertEquals(List.of(), right("""
                ## What is a tree?

                A. It has leaves.
                B. It has roots.
                C. It has bark.

                %s
                """.formatted(text)));
    }

    @Test
    void whatExplainsGoesOnBehindTheSentence() {
        assertEquals("Dog\n\nDogs bark to warn others.",
                answer("The correct answer is **B**. Dogs bark to warn others."));
        assertEquals("Dog\n\nThe correct answer is B because it barks.",
                answer("The correct answer is B because it barks."));
        assertEquals("Dog\n\nIt warns.", answer("The correct answer is Dog. It warns."));
    }

    @Test
    void anElementMayHoldTheOptionsOrTheQuestion() {
        assertEquals("""
                multiple-choice: What barks? (1-8)
                  [ ] Cat
                  [x] Dog
                  Dog

                  It warns.
                multiple-choice: What do dogs do? (11-18)
                  [ ] Purr
                  [x] Bark
                  Bark

                  They warn.
                """, CardsAsText.of("""
                #### 1. What barks?

                <div class="upper-alpha" markdown>
                1. Cat
                2. Dog
                </div>

                **Answer:** The correct answer is **B**. It warns.

                <div class="upper-alpha" markdown="1">
                **Question 2: What do dogs do?**

                1. Purr
                2. Bark
                </div>

                ??? success "Answer"
                    B) Bark - They warn.
                """));
    }

    @Test
    void whatIsToBeChosenWithoutAKeyHasOptions() {
        assertEquals("""
                multiple-choice: Which one is no pet? (1-6)
                  [ ] Dog
                  [ ] Fox
                """, CardsAsText.of("""
                ## Question 3: Which one is no pet?

                1. Dog
                2. Fox

                Choose the correct answer.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"① 개  \n② 동물  \n③ 돌", "① 개 ② 동물 ③ 돌", "- ① 개\n- ② 동물\n- ③ 돌",
            "❶ 개\n❷ 동물\n❸ 돌"})
    void circledNumbersAreOptionsWhereAKeyNamesOne(String options) {
        for (var key : List.of("②", "**②**", "② 동물", "②번", "② 동물. 그래서 맞다.")) {
            assertEquals(List.of("동물"), right("""
                    ### 1. 고양이는?

                    %s

                    <details>
                    <summary>정답</summary>

                    %s

                    </details>
                    """.formatted(options, key)), key);
        }
    }

    @Test
    void circledNumbersOfAnAnswerStay() {
        assertEquals("""
                fact: 宠物有什么好处？ (1-5)
                  ① 陪伴。
                  ② 快乐。
                  ③ 健康。
                """, CardsAsText.of("""
                ## 宠物有什么好处？

                ① 陪伴。
                ② 快乐。
                ③ 健康。
                """));
    }

    @Test
    void codeThatBeginsWithALetterIsNoKey() {
        assertEquals(List.of(), right("""
                Write a function that adds two numbers:

                - It takes two.
                - It gives one.

                <details>
                <summary>Show solution</summary>

                `a + b`

                </details>
                """));
    }

    @Test
    void keyMayStandUnderACover() {
        assertEquals(List.of("Dog"), right("""
                **1. What barks?**

                - A) Cat
                - B) Dog

                !!! success "Answer"
                    B

                **2. What purrs?**

                - A) Cat
                - B) Dog

                !!! success "Answer"
                    A
                """));
    }

    @Test
    void contentsAreNoOptions() {
        assertEquals(0, CardsAsText.cards("""
                ## What is a pet?

                * [Cats](#cats)
                * [Dogs](#dogs)
                - [Fish](#fish)

                ## What is a plant?

                A green friend of ours.
                """).stream().filter(Card.MultipleChoice.class::isInstance).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<details>\n<summary>Answer</summary>\n\n**Answer: B.**\n\n</details>",
            "<details>\n<summary>Answer</summary>\n\nB\n\n</details>", "## Answer\n\nB"})
    void keyMayStandBehindAnotherSection(String key) {
        assertEquals(List.of("p->x"), right("""
                ## Question

                The right spelling is ( ).

                A. p.x

                B. p->x

                ## Common errors

                Look closely.

                %s
                """.formatted(key)));
    }

    @Test
    void keyOfTheNextQuestionIsNot() {
        assertEquals(List.of(), right("""
                ## Which one barks?

                - A. Cat
                - B. Dog

                ## Notes

                Dogs bark.

                ## What is a dog?

                <details>
                <summary>Answer</summary>

                **Answer: B.**

                </details>
                """));
    }

    @Test
    void collapsedKeyAnswersNumberedTasksAbove() {
        assertEquals("""
                fact: Sums (1-10)
                  ? What is one and two?
                  Three.
                fact: Colours (4-11)
                  ? Which colour is blood?
                  Red.
                """, CardsAsText.of("""
                ### 1. Sums
                What is one and two?

                ### 2. Colours
                Which colour is blood?

                <details>
                <summary>Answers</summary>

                1. Three.
                2. Red.
                </details>
                """));
    }

    @Test
    void stepsOfAnAnswerAreNoKey() {
        assertEquals("""
                procedure: How do you plant a tree? (1-7)
                  1. Dig.
                  2. Plant.
                procedure: How do you water it? (11-17)
                  1. Fill the can.
                  2. Pour.
                """, CardsAsText.of("""
                ### 1. How do you plant a tree?

                <details>
                <summary>Answer</summary>

                1. Dig.
                2. Plant.

                </details>

                ### 2. How do you water it?

                <details>
                <summary>Answer</summary>

                1. Fill the can.
                2. Pour.

                </details>
                """));
    }

    private static String answer(String key) {
        return CardsAsText.cards("""
                ## What barks?

                A. Cat
                B. Dog

                **Answer:** %s
                """.formatted(key)).getFirst().face().answer().text();
    }

    private static List<String> right(String markdown) {
        return CardsAsText.cards(markdown).getFirst() instanceof Card.MultipleChoice choice
                ? choice.choices().stream().filter(Card.Choice::correct).map(Card.Choice::text).toList() : List.of();
    }
}
