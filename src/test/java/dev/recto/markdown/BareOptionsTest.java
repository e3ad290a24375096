package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Options without a letter, a number or a box: only what stands elsewhere shows that they are options.
class BareOptionsTest {
    @Test
    void linesOfWhichTheAnswerRepeatsOneAreOptions() {
        assertEquals("""
                multiple-choice: Which of them lives in water? (1-7)
                  [ ] Lark
                  [x] Pike
                  [ ] Mole
                  Pike
                """, CardsAsText.of("""
                ### Which of them lives in water?

                Lark
                Pike
                Mole

                **Answer:** Pike
                """));
        assertEquals("""
                multiple-choice: Who sings? (1-7)
                  [x] the lark
                  [ ] the pike
                  [ ] the mole
                  the lark
                multiple-choice: Who digs? (9-15)
                  [ ] the lark
                  [ ] the pike
                  [x] the mole
                  the mole
                """, CardsAsText.of("""
                **1. Who sings?**

                the lark
                the pike
                the mole

                >! the lark

                **2. Who digs?**

                the lark
                the pike
                the mole

                >! the mole
                """));
    }

    @Test
    void linesThatTheAnswerDoesNotRepeatAreNone() {
        assertEquals("""
                fact: What do they share? (1-7)
                  the lark
                  the pike
                  the mole

                  **Answer:** A spine.
                """, CardsAsText.of("""
                ### What do they share?

                the lark
                the pike
                the mole

                **Answer:** A spine.
                """));
    }

    @Test
    void bulletsBelowNumberedQuestionsAreOptionsIfTheListOfAnswersRepeatsOne() {
        assertEquals("""
                multiple-choice: Which of them sings? (1-4)
                  [x] the lark
                  [ ] the pike
                  the lark
                multiple-choice: Which of them swims? (6-9)
                  [ ] the lark
                  [x] the pike
                  the pike
                """, CardsAsText.of("""
                1. Which of them sings?

                - the lark
                - the pike

                2. Which of them swims?

                - the lark
                - the pike

                ## Answers

                1. the lark
                2. the pike
                """));
    }

    @Test
    void bulletsAloneBelowNearlyAllQuestionsAreOptionsWhereSomeAskToChoose() {
        assertEquals("""
                multiple-choice: Which of these sings? (1-7)
                  [ ] lark
                  [ ] pike
                  [ ] mole
                multiple-choice: * Count the larks. (9-18)
                  ? * Leave out the young ones.
                  ?
                  ? What did you count?
                  [ ] 3
                  [ ] 5
                  [ ] 7
                multiple-choice: Which of these digs? (20-26)
                  [ ] lark
                  [ ] pike
                  [ ] mole
                multiple-choice: Where does it dig? (28-35)
                  [ ] in sand
                  [ ] in clay
                  [ ] in a pond
                  [ ] in a wood
                """, CardsAsText.of("""
                ### Question 1

                Which of these sings?

                - lark
                - pike
                - mole

                ### Question 2

                * Count the larks.
                * Leave out the young ones.

                What did you count?

                - 3
                - 5
                - 7

                ### Question 3

                Which of these digs?

                - lark
                - pike
                - mole

                ### Question 4

                Where does it dig?

                - in sand
                - in clay
                - in a pond
                - in a wood
                """));
    }

    @Test
    void bulletsAreTheAnswerWhereNothingIsToChoose() {
        assertEquals("""
                list: What are the parts of a flower? (1-5)
                  - stem
                  - leaf
                  - bloom
                list: What are the parts of a tree? (7-11)
                  - root
                  - trunk
                  - crown
                list: What are the parts of a river? (13-17)
                  - spring
                  - bed
                  - mouth
                list: What are the parts of a day? (19-23)
                  - morning
                  - noon
                  - night
                """, CardsAsText.of("""
                ### What are the parts of a flower?

                - stem
                - leaf
                - bloom

                ### What are the parts of a tree?

                - root
                - trunk
                - crown

                ### What are the parts of a river?

                - spring
                - bed
                - mouth

                ### What are the parts of a day?

                - morning
                - noon
                - night
                """));
    }
}
