package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Where options stand, and how the right ones are said, in whatever language.
class OptionsAndKeysTest {
    @Test
    void anyWordBeforeLettersInBoldIsAKey() {
        assertEquals("""
                multiple-choice: Prenez un arbre. Lesquelles sont vraies ? (1-10)
                  [x] Il a des feuilles.
                  [x] Il a des racines.
                  [ ] Il vole.
                  - Il a des feuilles.
                  - Il a des racines.

                  *Notion : les arbres.*
                """, CardsAsText.of("""
                **1.** Prenez un arbre. Lesquelles sont vraies ?

                - **A)** Il a des feuilles.
                - **B)** Il a des racines.
                - **C)** Il vole.

                <details>
                <summary>Réponse</summary>

                **Bonnes : A, B** *Notion : les arbres.*

                </details>

                **2.** Prenez un oiseau. Lesquelles sont vraies ?

                - **A)** Il a des feuilles.
                - **B)** Il a des ailes.

                <details>
                <summary>Réponse</summary>

                **Bonne : B**

                </details>
                """).lines().limit(8).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void keyMayStandRightAboveTheOptions() {
        assertEquals("""
                multiple-choice: Which tea is only dried? (1-9)
                  [ ] Assam
                  [ ] Sencha
                  [x] Pai Mu Tan
                  Pai Mu Tan

                  Its leaves wither in the sun.
                multiple-choice: Which tea is steamed? (11-15)
                  [ ] Assam
                  [x] Sencha
                  Sencha
                fact: What keeps tea fresh? (17-20)
                  A tin.
                  - without light
                  - without air
                """, CardsAsText.of("""
                ### 1. Which tea is only dried?

                Answer: C

                A) Assam
                B) Sencha
                C) Pai Mu Tan

                Its leaves wither in the sun.

                ### 2. Which tea is steamed?

                **Answer:** B
                - [ ] Assam
                - [ ] Sencha

                ### 3. What keeps tea fresh?
                **Answer:** A tin.
                - without light
                - without air
                """));
    }

    @Test
    void noteAboutAnOptionIsNoKey() {
        assertEquals("""
                fact: Which of these has leaves? (1-7)
                  A) A tree
                  B) A stone
                """, CardsAsText.of("""
                ## 1. Which of these has leaves?

                A) A tree
                B) A stone

                ---
                **Note: A** is older.

                ## 2. Which of these has wings?

                A) A tree
                B) A bird

                **Answer: B**
                """).lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void checkAmongCrossesIsTheRightOneWhereOneIsToChoose() {
        assertEquals("""
                multiple-choice: Which of these flies? (1-7)
                  ?
                  ? **Choose one:**
                  [ ] **A stone**
                  [x] **A gull**
                  [ ] **A tree**
                  **A gull**
                """, CardsAsText.of("""
                #### Question: Which of these flies?

                **Choose one:**

                - ❌ **A stone**
                - ✅ **A gull**
                - ❌ **A tree**
                """));
    }

    @Test
    void goodAndBadSidesAreNoOptions() {
        assertEquals("""
                explanation: Why do people cycle? (1-5)
                  - ✅ It is cheap.
                  - ✅ It is quiet.
                  - ❌ It is wet.
                """, CardsAsText.of("""
                ## Why do people cycle?

                - ✅ It is cheap.
                - ✅ It is quiet.
                - ❌ It is wet.

                ## Why do people walk?

                It is slow.
                """).lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
        assertEquals("list", CardsAsText.cards("""
                ## Which are the sides of cycling?

                - ✅ It is cheap.
                - ✅ It is quiet.
                - ❌ It is wet.

                ## Which are the sides of walking?

                It is slow.
                """).getFirst().kind().label());
    }

    @Test
    void optionsMayStandUnderAWordForThem() {
        assertEquals("""
                multiple-choice: 다음 중 나무에 대해 옳은 것은? (1-12)
                  [ ] 날개가 있다
                  [x] 잎이 있다
                  잎이 있다

                  봄에 잎이 난다
                """, CardsAsText.of("""
                ## 문제 1

                다음 중 나무에 대해 옳은 것은?

                **보기:**
                A) 날개가 있다
                B) 잎이 있다

                **답변:**
                <!-- 이유를
                쓰세요 -->
                B) / 봄에 잎이 난다
                """));
        assertEquals("""
                multiple-choice: Que porte un oiseau ? (1-13)
                  [ ] Des feuilles
                  [x] Des ailes
                  [ ] Des roues
                  Des ailes

                  **Des ailes**, car il vole.
                """, CardsAsText.of("""
                ## Question

                Que porte un oiseau ?

                ## Options

                - Des feuilles
                - Des ailes
                - Des roues

                ## Solution

                **Des ailes**, car il vole.
                """));
    }

    /// The parts of a proposal, not a question with its options.
    @Test
    void optionsUnderConsiderationAreNone() {
        assertEquals("", CardsAsText.of("""
                # 4. Where the logs go

                ## Context

                Logs fill the disk.

                ## Options

                - Another disk
                - Fewer logs

                ## Decision

                Fewer logs.
                """));
    }

    @Test
    void whatANumberIsAboutInBracketsIsNoPartOfTheQuestion() {
        assertEquals("""
                multiple-choice: Czego używa ptak? (1-8)
                  [ ] Liści
                  [x] Skrzydeł
                  Skrzydeł

                  Bo lata.
                """, CardsAsText.of("""
                ### Pytanie 1 (powtórka tygodnia dwunastego — ptaki)

                Czego używa ptak?

                **A)** Liści

                **B)** Skrzydeł
                **Odpowiedź: B** — Bo lata.
                """));
    }

    @Test
    void numberInBoldGoesAlsoFromAQuestionWhoseOptionsFollowAtOnce() {
        assertEquals("""
                multiple-choice: 鸟靠什么飞？ (1-4)
                  [ ] 叶子
                  [x] 翅膀
                  翅膀
                multiple-choice: 树有什么？ (6-9)
                  [x] 叶子
                  [ ] 翅膀
                  叶子
                """, CardsAsText.of("""
                **1. 鸟靠什么飞？**
                A. 叶子
                B. 翅膀
                答案：B。

                **2. 树有什么？**
                A. 叶子
                B. 翅膀
                答案：A。
                """));
    }

    @Test
    void answersFurtherDownMayBelongToNumbersInBoldOrInSummaries() {
        assertEquals("""
                multiple-choice: ¿Qué vuela? (1-8)
                  [x] La gaviota.
                  [ ] La piedra.
                  La gaviota.

                  **Justificación**

                  Tiene alas.
                multiple-choice: ¿Qué nada? (9-16)
                  [ ] La piedra.
                  [x] El pez.
                  El pez.

                  **Justificación**

                  Tiene aletas.
                """, CardsAsText.of("""
                **Pregunta 1**

                ¿Qué vuela?

                **A)** La gaviota.

                **B)** La piedra.

                **Pregunta 2**

                ¿Qué nada?

                **A)** La piedra.

                **B)** El pez.

                **✅ Respuestas y justificación**

                **Pregunta 1**

                ✅ **Respuesta correcta: A**

                **Justificación**

                Tiene alas.

                **Pregunta 2**

                ✅ **Respuesta correcta: B**

                **Justificación**

                Tiene aletas.
                """));
        assertEquals("""
                explanation: 海が塩辛い理由を説明してください。 (3-16)
                  川が塩を運ぶからです。
                fact: 夏はいつ始まりますか。 (7-23)
                  六月です。
                """, CardsAsText.of("""
                ## 演習問題

                ### 問1(基本)

                海が塩辛い理由を説明してください。

                ### 問2(応用)

                夏はいつ始まりますか。

                ## 解答例と解説

                <details>
                <summary>問1の解答例</summary>

                川が塩を運ぶからです。

                </details>

                <details>
                <summary>問2の解答例</summary>

                六月です。

                </details>
                """));
    }

    @Test
    void shortWordsOfEveryScriptMayHeadAQuestion() {
        assertEquals("""
                comparison: 목록과 집합의 차이는 무엇인가요? (1-5)
                  목록은 순서를 유지합니다.
                """, CardsAsText.of("""
                ## 면접 질문
                목록과 집합의 차이는 무엇인가요?

                ## 답변
                목록은 순서를 유지합니다.

                ## 참고

                [책](https://example.org)
                """));
    }

    @Test
    void wordBeforeALetterOnALineOfItsOwnIsNoKey() {
        assertEquals("""
                fact: Which function reads a line? (1-8)
                  A. gets
                  B. fgets
                  C. puts

                  Language: C
                """, CardsAsText.of("""
                ## Question 1
                Which function reads a line?

                A. gets
                B. fgets
                C. puts

                Language: C

                ## Question 2
                Which function ends a program?

                It is exit.
                """).lines().limit(6).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void rightOptionsStandBelowTheOptionsOnceMore() {
        assertEquals("""
                multiple-choice: Which of these are stars? (1-8)
                  [x] The sun
                  [ ] The moon
                  [x] Sirius
                  - The sun
                  - Sirius
                multiple-choice: Which one is a planet? (10-14)
                  [ ] The moon
                  [x] Mars
                  Mars
                """, CardsAsText.of("""
                ## Question 2.1
                Which of these are stars?

                    a. The sun
                    b. The moon
                    c. Sirius
                a. The sun
                c. Sirius

                ## Question 2.2
                Which one is a planet?
                    a. The moon
                    b. Mars
                b. Mars
                """));
    }

    @Test
    void linesThatRepeatNoOptionAreNoKey() {
        assertEquals("""
                multiple-choice: Which of these are stars? (1-5)
                  [ ] The sun
                  [ ] The moon
                  [ ] The sun
                multiple-choice: Which one is a planet? (7-10)
                  [ ] Mars
                  [ ] The moon
                """, CardsAsText.of("""
                ## 1. Which of these are stars?

                a. The sun
                b. The moon
                c. The sun

                ## 2. Which one is a planet?

                a. Mars
                b. The moon
                """));
    }
}
