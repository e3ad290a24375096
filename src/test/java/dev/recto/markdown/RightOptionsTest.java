package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Right options that are set off from the others, or have a sign before or behind them.
class RightOptionsTest {
    private static final String VOLGA = """
            multiple-choice: Which river is the longest? (1-4)
              [ ] Danube
              [x] Volga
              [ ] Rhine
              Volga
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "- a) Danube\n- **b) Volga**\n- c) Rhine",
        "* A. Danube\n* __B. Volga__\n* C. Rhine",
        "- A. Danube\n- **B.** Volga\n- C. Rhine",
        "- a) Danube\n- b) **Volga**\n- c) Rhine",
        "- a) Danube\n- ***b) Volga***\n- c) Rhine",
        "- (a) Danube\n- *(b) Volga*\n- (c) Rhine",
        "- a) Danube\n- <u>b) Volga</u>\n- c) Rhine",
        "- a) Danube\n- <mark>b) Volga</mark>\n- c) Rhine",
        "- a) Danube\n- ==b) Volga==\n- c) Rhine",
        "- ~~a) Danube~~\n- b) Volga\n- ~~c) Rhine~~",
        "- a) Danube\n- ✅ b) Volga\n- c) Rhine",
        "- a) ❌ Danube\n- b) ✅ Volga\n- c) ❌ Rhine",
        "- a) Danube\n- b) Volga :heavy_check_mark:\n- c) Rhine",
        "- a) Danube :x:\n- b) Volga :white_check_mark:\n- c) Rhine :x:",
        "- a) Danube\n- b) Volga [correct]\n- c) Rhine",
        "- a) Danube\n- **b) Volga (correct)**\n- c) Rhine",
        "- a) Danube\n- b) Volga **(correct answer)**\n- c) Rhine",
        "- a) Danube\n- b) Volga ← right\n- c) Rhine",
        "- a) Danube\n- b) Volga ✅ Correct\n- c) Rhine",
    })
    void optionWithALetterIsSetOff(String options) {
        assertEquals(VOLGA, CardsAsText.of("## 1. Which river is the longest?\n" + options + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- Danube\n- **Volga**\n- Rhine",
        "* Danube\n* __Volga__\n* Rhine",
        "- Danube\n- ✅ Volga\n- Rhine",
        "- Danube\n- Volga :white_check_mark:\n- Rhine",
        "- Danube\n- Volga ✔️\n- Rhine",
        "1. Danube\n2. **Volga**\n3. Rhine",
    })
    void plainItemIsSetOffWhereOneIsToChoose(String options) {
        assertEquals(VOLGA.replace("river", "of these rivers").replace("4)", "5)"),
                CardsAsText.of("## 1. Which of these rivers is the longest?\n\n" + options + "\n"));
    }

    @Test
    void plainItemsAreOptionsWhereMostQuestionsHaveThem() {
        assertEquals("""
                multiple-choice: What is true of a heron (2-6)
                  [ ] It sings at night
                  [x] It wades
                  [x] It eats fish
                  - It wades
                  - It eats fish
                multiple-choice: What is true of a swift (8-12)
                  [x] It sleeps in the air
                  [ ] It swims
                  It sleeps in the air

                  No bird flies longer.
                """, CardsAsText.of("""
                # Birds
                ### 1. What is true of a heron

                - It sings at night
                - **It wades**
                - **It eats fish**

                ### 2. What is true of a swift
                - **It sleeps in the air**
                - It swims

                No bird flies longer.
                """));
    }

    @Test
    void boldPointIsNoRightOption() {
        assertEquals("""
                list: What does a bee collect? (1-5)
                  - Nectar
                  - **Pollen**
                  - Water
                explanation: How does it find the way? (7-9)
                  It dances.
                explanation: How does it fly? (11-13)
                  Fast.
                """, CardsAsText.of("""
                ## What does a bee collect?

                - Nectar
                - **Pollen**
                - Water

                ## How does it find the way?

                It dances.

                ## How does it fly?

                Fast.
                """));
    }

    @Test
    void labelOfAnItemIsNoEmphasis() {
        assertEquals("""
                list: Which of the two swims? (1-4)
                  - the pike
                  - **Why:**
                  - fins
                """, CardsAsText.of("""
                ## 1. Which of the two swims?
                - the pike
                - **Why:**
                - fins
                """));
    }

    @Test
    void titleAmongOptionsWithoutAKeyIsNotTheRightOne() {
        assertEquals("""
                multiple-choice: Which of these is a play? (1-4)
                  [ ] A poem
                  [ ] Macbeth
                  [ ] A song
                multiple-choice: Which of these is a tree? (6-9)
                  [ ] Oak
                  [ ] Moss
                  [ ] Fern
                multiple-choice: Which of these is a lake? (11-14)
                  [ ] Elbe
                  [ ] Garda
                  [ ] Rhine
                """, CardsAsText.of("""
                ## 1. Which of these is a play?
                a) A poem
                b) *Macbeth*
                c) A song

                ## 2. Which of these is a tree?
                a) Oak
                b) Moss
                c) Fern

                ## 3. Which of these is a lake?
                a) Elbe
                b) Garda
                c) Rhine
                """));
    }

    @Test
    void keyCountsMoreThanEmphasis() {
        assertEquals("""
                multiple-choice: Which of these is a method? (1-6)
                  [ ] **self**
                  [x] __init__
                  [ ] None
                  __init__
                """.replace("**self**", "self"), CardsAsText.of("""
                ## 1. Which of these is a method?
                a) **self**
                b) __init__
                c) None

                Answer: b
                """));
    }

    @Test
    void optionsThatAreAllSetOffStayAsTheyAre() {
        assertEquals("""
                multiple-choice: Which of these swims? (1-5)
                  [x] **Pike**
                  [ ] **Lark**
                  **Pike**
                """, CardsAsText.of("""
                ## 1. Which of these swims?
                - **a) Pike**
                - **b) Lark**

                Answer: a
                """));
    }

    @Test
    void repeatedOptionInBoldBehindAllOfThemIsTheKey() {
        assertEquals("""
                multiple-choice: Which of these swims? (1-5)
                  [ ] Lark
                  [x] Pike
                  Pike
                """, CardsAsText.of("""
                ## 1. Which of these swims?
                a) Lark
                b) Pike

                **b) Pike**
                """));
    }

    @Test
    void ticksAndCrossesWithoutBulletsAreOptionsWhereOneIsToChoose() {
        assertEquals("""
                multiple-choice: Which of these swims? (1-4)
                  [ ] Lark
                  [x] Pike
                  [ ] Mole
                  Pike
                """, CardsAsText.of("""
                ## 1. Which of these swims?
                ❌ Lark
                ✅ Pike
                ❌ Mole
                """));
    }

    @Test
    void ticksAndCrossesWithoutBulletsAreRulesWhereNothingIsToChoose() {
        assertEquals("""
                procedure: How do I keep pike? (1-4)
                  ❌ in a glass
                  ✅ in a pond
                  ✅ with other pike
                """, CardsAsText.of("""
                ## 1. How do I keep pike?
                ❌ in a glass
                ✅ in a pond
                ✅ with other pike
                """));
    }

    @Test
    void nestedOptionsOfWhichOneIsBoldMakeAQuestionOfAnItemThatDoesNotAsk() {
        var cards = """
                multiple-choice: The pike (1-4)
                  [x] swims
                  [ ] flies
                  [ ] digs
                  swims
                multiple-choice: The lark (6-9)
                  [ ] swims
                  [x] flies
                  [ ] digs
                  flies
                """;
        assertEquals(cards, CardsAsText.of("""
                1. The pike
                   - **A. swims**
                   - B. flies
                   - C. digs

                2. The lark
                   - A. swims
                   - **B. flies**
                   - C. digs
                """));
        assertEquals(cards, CardsAsText.of("""
                1. The pike
                   1. **A. swims**
                   2. B. flies
                   3. C. digs

                2. The lark
                   1. A. swims
                   2. **B. flies**
                   3. C. digs
                """));
    }

    @Test
    void nestedLettersAloneAreTheParts() {
        assertEquals("", CardsAsText.of("""
                1. The pike
                   - A. Its fins
                   - B. Its teeth

                2. The lark
                   - A. Its wings
                   - B. Its song
                """));
    }

    @Test
    void boxesBehindLettersTellTheRightOptions() {
        var cards = """
                multiple-choice: Which of these swims? (1-4)
                  [ ] Lark
                  [x] Pike
                  [ ] Mole
                  Pike
                """;
        assertEquals(cards, CardsAsText.of("""
                ## 1. Which of these swims?
                a) ( ) Lark
                b) (x) Pike
                c) ( ) Mole
                """));
        assertEquals(cards.replace("(1-4)", "(1-6)").replace("] Lark", "] `Lark;`").replace("] Mole", "] `Mole;`")
                .replace("Pike", "`Pike;`"), CardsAsText.of("""
                ## 1. Which of these swims?
                ```
                a. ( ) Lark;
                b. (X) Pike;
                c. ( ) Mole;
                ```
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Correct: B) An ostrich** It has long legs.", "Correct: B) An ostrich",
            "**Correcta: B) An ostrich** It has long legs."})
    void theRightOneIsNamedWithItsLetterAndItsText(String key) {
        assertEquals("  [x] An ostrich", CardsAsText.of("""
                ### Question 1

                **Which bird runs?**

                A) A duck
                B) An ostrich
                C) A hen

                <details><summary>Answer</summary>

                %s
                </details>
                """.formatted(key)).lines().filter(line -> line.contains("[x]")).findFirst().orElse(""));
    }

    @Test
    void signAndWordMayBeAllOfAnOption() {
        assertEquals("""
                true-false: Чай растёт на кустах. (1-4)
                  - true
                  ✅ Верно
                true-false: 茶树会开花。 (6-9)
                  - false
                  ❌ 错误
                """, CardsAsText.of("""
                ## 1. Чай растёт на кустах.

                - [x] ✅ Верно
                - [ ] ❌ Неверно

                ## 2. 茶树会开花。

                - [ ] ✅ 正确
                - [x] ❌ 错误
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A and C", "A, and C", "A & C", "A e C", "A und C", "A y C", "A와 C", "a and c"})
    void theWordBetweenTwoLettersNamesNoOption(String key) {
        assertEquals("""
                multiple-choice: Which of them fly? (1-9)
                  [x] gulls
                  [ ] cats
                  [x] bats
                  [ ] dogs
                  [ ] eels
                  - gulls
                  - bats
                """, CardsAsText.of("""
                ## 1. Which of them fly?

                - A: gulls
                - B: cats
                - C: bats
                - D: dogs
                - E: eels

                **Answer:** %s
                """.formatted(key)), key);
    }
}
