package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Keys below or behind their options: letters, numbers, the text of an option, in covers and on lines of their own.
class KeysBelowOptionsTest {
    @Test
    void codeAboveTheOptionsBelongsToTheQuestion() {
        assertEquals("""
                multiple-choice: What's the output? (1-15)
                  ?
                  ? ```js
                  ? console.log(1 + '1');
                  ? ```
                  [ ] `2`
                  [x] `'11'`
                  `'11'`

                  The number becomes a string.
                """, CardsAsText.of("""
                ###### 1. What's the output?

                ```js
                console.log(1 + '1');
                ```

                - A: `2`
                - B: `'11'`

                <details><summary><b>Answer</b></summary>
                <p>

                #### Answer: B

                The number becomes a string.

                </p>
                </details>
                """));
    }

    @Test
    void lettersWithTheKeyOnALineOfItsOwn() {
        assertEquals("""
                multiple-choice: Which metal is liquid at room temperature? (1-6)
                  [ ] Lead
                  [ ] Tin
                  [x] Mercury
                  Mercury

                  It melts at -39 °C.
                """, CardsAsText.of("""
                Q: Which metal is liquid at room temperature?
                a) Lead
                b) Tin
                c) Mercury
                A: c
                It melts at -39 °C.
                """));
    }

    @Test
    void theKeyMayBeAFenceWithTheOptionsText() {
        assertEquals("""
                multiple-choice: Which interface keeps no duplicates? (1-8)
                  [x] Set
                  [ ] List
                  [ ] Queue
                  Set
                """, CardsAsText.of("""
                ## Q. Which interface keeps no duplicates?
                * Set
                * List
                * Queue

                ```
                Set
                ```
                """));
    }

    @Test
    void numberedOptionsWithANumberedKey() {
        assertEquals("""
                multiple-choice: What is printed? (1-8)
                  [ ] 1
                  [x] undefined
                  undefined
                """, CardsAsText.of("""
                ### 4. What is printed?

                1. 1
                2. undefined

                <details><summary>Answer</summary>

                 2) undefined

                </details>
                """));
    }

    @Test
    void optionsAndKeyInsideAListItem() {
        assertEquals("""
                multiple-choice: Which planet is red? (1-7)
                  [ ] Venus
                  [x] Mars
                  [ ] Saturn
                  Mars
                multiple-choice: Which is the largest? (9-17)
                  [x] Jupiter
                  [ ] Earth
                  [ ] Moon
                  Jupiter

                  Because it is.
                """, CardsAsText.of("""
                1. Which planet is red?

                   a) Venus
                   b) Mars
                   c) Saturn

                   **Answer: b) Mars**

                2. Which is the largest?

                   a) Jupiter
                   b) Earth
                   c) Moon

                   **Answer:** a

                   Because it is.
                """));
    }

    @Test
    void callOutsHoldOptionsAndTheirKey() {
        assertEquals("""
                multiple-choice: Which planet is red? (1-6)
                  [ ] Venus
                  [x] Mars
                  Mars
                """, CardsAsText.of("""
                > [!question] Which planet is red?
                > - A) Venus
                > - B) Mars
                >
                >> [!success]- Answer
                >> B) Mars
                """));
    }

    @Test
    void keyMayBeLettersTogether() {
        assertEquals("""
                multiple-choice: Which of these swim? (1-8)
                  [x] Otters
                  [ ] Moles
                  [x] Beavers
                  - Otters
                  - Beavers
                """, CardsAsText.of("""
                ## 1. Which of these swim?

                - A. Otters
                - B. Moles
                - C. Beavers

                <details><summary>Answer</summary>
                Correct Answer: AC
                </details>
                """));
    }

    @Test
    void wordOfLettersThatIsAnOptionIsThatOption() {
        assertEquals("""
                multiple-choice: Which battery is the small one? (1-6)
                  [ ] CAB
                  [x] AB
                  AB
                """, CardsAsText.of("""
                ## 1. Which battery is the small one?

                - A. CAB
                - B. AB

                Answer: AB
                """));
    }

    @Test
    void keyThatListsAllOptionsTellsByTheMarkBehindOne() {
        assertEquals("""
                multiple-choice: Which one flies? (1-9)
                  [ ] The mole
                  [x] The bat
                  The bat
                """, CardsAsText.of("""
                ## 1. Which one flies?

                A. The mole
                B. The bat

                __Suggested Answers__

                - A
                - B - Correct
                """));
    }

    @Test
    void keyThatOnlyListsAllOptionsTellsNothing() {
        assertEquals("""
                multiple-choice: Which one flies? (1-9)
                  [ ] The mole
                  [ ] The bat
                """, CardsAsText.of("""
                ## 1. Which one flies?

                A. The mole
                B. The bat

                **Answers**

                - A
                - B
                """));
    }

    @Test
    void keyMayStandBelowWhyTheOthersAreWrong() {
        assertEquals("""
                multiple-choice: Which one sings? (1-9)
                  [ ] The crane
                  [x] The robin
                  The robin

                  **Why not the crane:** it calls.

                  It sings even in winter.
                """, CardsAsText.of("""
                ## 1. Which one sings?

                A) The crane
                B) The robin

                **Why not the crane:** it calls.

                **Correct answer:** B) The robin
                It sings even in winter.
                """));
    }

    @Test
    void aQuoteBeginsWithTheKeyAndGoesOnWithTheReason() {
        assertEquals("""
                multiple-choice: Which of these flies? (1-8)
                  [ ] A mole
                  [x] A duck
                  A duck

                  It has wings.
                """, CardsAsText.of("""
                ### 1. Which of these flies?

                - A) A mole
                - B) A duck

                > **Answer: B**
                >
                > It has wings.
                """));
    }

    @Test
    void aBreakInHtmlEndsTheKey() {
        assertEquals("""
                multiple-choice: How many legs has a cow? (1-8)
                  [ ] two
                  [x] four
                  four

                  It is no bird.
                multiple-choice: How many legs has a crow? (11-16)
                  [x] two
                  [ ] four
                  two

                  Because it is one.
                """, CardsAsText.of("""
                ### Q1: How many legs has a cow?

                A) two
                B) four

                <details><summary>Answer</summary>
                Correct answer: B<br>
                It is no bird.
                </details>

                ### Q2: How many legs has a crow?

                A) two
                B) four

                Answer: **A**<br>Because it is one.
                """));
    }

    /// CommonMark takes such a line for more of the last option.
    @Test
    void keyRightBelowTheLastOptionIsNotAskedByIt() {
        assertEquals("""
                multiple-choice: What does a beaver build? (3-8)
                  [ ] A nest
                  [x] A dam
                  [ ] A web
                  A dam

                  Explanation: it likes deep water.
                multiple-choice: A young beaver is called: (10-14)
                  [x] A kit
                  [ ] A calf
                  A kit

                  Explanation: as with foxes.
                """, CardsAsText.of("""
                ## Beavers

                1) What does a beaver build?
                - A. A nest
                - B. A dam
                - C. A web
                Answer: B
                Explanation: it likes deep water.

                2) A young beaver is called:
                - A. A kit
                - B. A calf
                Answer: A
                Explanation: as with foxes.
                """));
    }

    @Test
    void bulletsWithoutLettersWhereTheKeyRepeatsOne() {
        assertEquals("""
                multiple-choice: What does a beaver build? (1-5)
                  [ ] A nest
                  [x] A dam
                  [ ] A web
                  A dam
                multiple-choice: A young beaver is called (7-10)
                  [x] Kit
                  [ ] Calf
                  Kit
                """, CardsAsText.of("""
                **1. What does a beaver build?**
                - A nest
                - A dam
                - A web
                Answer: A dam

                **2. A young beaver is called**
                * Kit
                * Calf
                Answer: **Kit**
                """));
    }

    @Test
    void bulletsWithAnAnswerEachAreQuestions() {
        assertEquals("""
                fact: Home of a fox (3-4)
                  Den
                fact: Home of a bear (5-6)
                  Cave
                """, CardsAsText.of("""
                Give the word for each.

                - Home of a fox
                  Answer: Den
                - Home of a bear
                  Answer: Cave
                """));
    }
}
