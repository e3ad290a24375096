package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import org.junit.jupiter.api.Test;

/// Choice questions and the other kinds that show by the shape of the answer.
class ChoiceQuestionsTest {
    @Test
    void taskListsMarkTheRightOptions() {
        assertEquals("""
                multiple-choice: Which of these are planets? (1-8)
                  [x] Mars
                  [ ] Pluto
                  [x] Venus
                  - Mars
                  - Venus

                  Pluto has been a dwarf planet since 2006.
                """, CardsAsText.of("""
                ## 1. Which of these are planets?

                - [x] Mars
                - [ ] Pluto
                - [x] Venus


                Pluto has been a dwarf planet since 2006.
                """));
    }

    @Test
    void caretsAndStarsMarkTheRightOptions() {
        assertEquals("""
                multiple-choice: Which ocean is the largest? (1-4)
                  [x] Pacific
                  [ ] Atlantic
                  [ ] Arctic
                  Pacific
                multiple-choice: Which is the smallest? (6-9)
                  [ ] Pacific
                  [ ] Atlantic
                  [x] Arctic
                  Arctic
                """, CardsAsText.of("""
                # Which ocean is the largest?
                - ^Pacific
                - Atlantic
                - Arctic

                # Which is the smallest?
                - Pacific
                - Atlantic
                * Arctic
                """));
    }

    @Test
    void optionsWithoutAMarkAtTheQuestion() {
        assertEquals("""
                multiple-choice: A ship sails due north for an hour. (1-6)
                  ?
                  ? Where is it now?
                  [ ] in the south
                  [x] in the north
                  in the north
                """, CardsAsText.of("""
                A ship sails due north for an hour.

                Where is it now?

                - [ ] in the south
                - [x] in the north

                """));
    }

    @Test
    void trueAndFalseAreNoMultipleChoice() {
        assertEquals("""
                true-false: True or false: glass is a liquid. (1-4)
                  - false
                  False. It is an amorphous solid.
                true-false: Ice floats on water. (6-10)
                  - true
                  - True

                  It is less dense.
                """, CardsAsText.of("""
                ## 1. True or false: glass is a liquid.


                False. It is an amorphous solid.

                ## 2. Ice floats on water.

                - True

                It is less dense.
                """));
    }

    @Test
    void pairsNumbersAndOrder() {
        assertEquals("""
                matching: Match the animals with their young. (1-4)
                  - cow = calf
                  - hen = chick
                  - cow /// calf
                  - hen /// chick
                numeric: How many bones has an adult? (6-8)
                  - 206 +- 0.0
                  - 206
                numeric: How fast is sound in air, in m/s? (10-11)
                  - 343 +- 5.0
                  - 343 [5]
                ordering: Put these in order of size. (13-17)
                  - ant
                  - dog
                  - whale
                  1. ant
                  2. dog
                  3. whale
                """, CardsAsText.of("""
                # 1. Match the animals with their young.

                - cow /// calf
                - hen /// chick

                # 2. How many bones has an adult?

                - 206

                # 3. How fast is sound in air, in m/s?
                - 343 [5]

                # 4. Put these in order of size.

                1. ant
                2. dog
                3. whale
                """));
    }

    @Test
    void equalQuestionsWithOtherOptionsAreOtherCards() {
        var cards = CardsAsText.cards("""
                ## 1. Which is right?
                - [x] A
                - [ ] B
                ## 2. Which is right?
                - [x] A
                - [ ] C
                """);
        assertEquals(2, cards.stream().map(card -> card.id().value()).distinct().count());
    }

    @Test
    void signsBehindAnOptionMarkIt() {
        assertEquals("""
                multiple-choice: Which is large? (1-3)
                  [x] Jupiter
                  [ ] Earth
                  Jupiter
                """, CardsAsText.of("""
                ### 2. Which is large?
                - Jupiter ✅
                - Earth
                """));
    }

    @Test
    void lettersWithoutAKeyAreOptionsOnlyIfTheyDoNotAskThemselves() {
        assertEquals("""
                explanation: Explain forests. (1-3)
                  a. What is a canopy?
                  b. Why do they burn?
                """, CardsAsText.of("""
                ## 1. Explain forests.
                a. What is a canopy?
                b. Why do they burn?
                """));
    }

    @Test
    void emptyBracketsAreABoxBesideMarkedOnes() {
        assertEquals("""
                multiple-choice: Which one hibernates? (1-5)
                  [ ] The hare
                  [x] The dormouse
                  [ ] The fox
                  The dormouse
                """, CardsAsText.of("""
                ## 1. Which one hibernates?

                - [] The hare
                - [x] The dormouse
                - [] The fox
                """));
    }

    @Test
    void boxesMayShareALine() {
        assertEquals("""
                multiple-choice: Who builds dams? (1-5)
                  [ ] Badgers
                  [x] Beavers
                  [ ] Bears
                  Beavers

                  They need deep water.
                """, CardsAsText.of("""
                ## 1. Who builds dams?

                ☐ Badgers ☑ **Beavers** ☐ Bears

                They need deep water.
                """));
    }

    @Test
    void explanationRightBelowTheLastOptionIsNoPartOfIt() {
        assertEquals("""
                multiple-choice: Which one is a fish? (1-5)
                  [ ] whale
                  [x] shark
                  shark

                  **Explanation:** it has gills.
                """, CardsAsText.of("""
                ## 1. Which one is a fish?

                * A) whale
                * B) shark ✅
                  **Explanation:** it has gills.
                """));
    }

    @Test
    void letteredLinesWithoutAKeyAreTheAnswerUnlessTheWordingAnnouncesOptions() {
        assertEquals("""
                explanation: How is bread made? (1-4)
                  a. Knead the dough.
                  b. Bake it.
                definition: What is rye? (6-7)
                  A grain.
                """, CardsAsText.of("""
                ## 1. How is bread made?

                a. Knead the dough.
                b. Bake it.

                ## 2. What is rye?
                A grain.
                """));
        assertEquals("""
                multiple-choice: Which of the following is a grain? (1-4)
                  [ ] Rye
                  [ ] Rice paper
                definition: What is rye? (6-7)
                  A grain.
                """, CardsAsText.of("""
                ## 1. Which of the following is a grain?

                A. Rye
                B. Rice paper

                ## 2. What is rye?
                A grain.
                """));
    }

    @Test
    void severalNumberedTasksWithNumberedAnswersAreNoOptions() {
        assertFalse(CardsAsText.of("""
                ## Question 1: A lute
                It has six strings.

                **Calculate**:
                1. The length of all strings.
                2. The weight of all strings.

                <details>
                <summary>Show the answer</summary>

                **1. Length:**
                Four metres.

                **2. Weight:**
                Ten grams.
                </details>
                """).contains("multiple-choice"));
    }

    @Test
    void aLabelOnALineOfItsOwnIsNoPartOfTheQuestion() {
        assertEquals("""
                multiple-choice: Which has strings? (1-5)
                  [ ] drum
                  [x] lute
                  lute

                  It has six.
                """, CardsAsText.of("""
                **Question 1**
                Which has strings?
                *   A) drum
                *   B) lute
                *   **Correct Answer:** B) lute

                It has six.
                """).replaceAll("\\(1-\\d\\)", "(1-5)"));
    }

    @Test
    void itemWithNothingInItAmongTheOptionsHarmsNothing() {
        assertEquals("""
                multiple-choice: Which of these is a river? (1-6)
                  [x] Loire
                  [ ] Alps
                  [ ] Sahara
                  Loire
                """, CardsAsText.of("""
                ## 1. Which of these is a river?

                - [x] Loire
                - [ ] Alps
                -
                - [ ] Sahara
                """));
    }

    @Test
    void passagesBetweenQuestionsAreNoAnswers() {
        assertEquals("""
                multiple-choice: The pike lives in (3-6)
                  [ ] a pond
                  [ ] a nest
                multiple-choice: It eats (8-11)
                  [ ] frogs
                  [ ] grass
                multiple-choice: The lark lives in (17-20)
                  [ ] a pond
                  [ ] a nest
                multiple-choice: It eats (22-25)
                  [ ] frogs
                  [ ] seeds
                """, CardsAsText.of("""
                # Animals

                The pike lives in

                A) a pond
                B) a nest

                It eats

                A) frogs
                B) grass

                The second text

                The lark is a bird. It lives on a meadow, and sings in the air.

                The lark lives in

                A) a pond
                B) a nest

                It eats

                A) frogs
                B) seeds
                """));
    }

    @Test
    void lettersBehindBoxesMayBeBold() {
        assertEquals("""
                multiple-choice: Which two are rivers? (1-7)
                  [x] Rhine
                  [x] Rhone
                  [ ] Etna
                  - Rhine
                  - Rhone
                multiple-choice: Which is a volcano? (9-15)
                  [ ] Rhine
                  [ ] Rhone
                  [x] Etna
                  Etna
                """, CardsAsText.of("""
                ### 1. Which two are rivers?

                - [ ] **A)** Rhine
                - [ ] **B)** Rhone
                - [ ] **C)** Etna

                #### **✅ Correct Answer: A, B**

                ### 2. Which is a volcano?

                - [ ] **A**. Rhine
                - [ ] **B**. Rhone
                - [ ] **C**. Etna

                #### **✅ Correct Answer: C**
                """));
    }

    @Test
    void boxesBehindNumbersMakeQuestionsOfHeadings() {
        assertEquals("""
                multiple-choice: Select the volcanoes! (1-4)
                  [x] Etna
                  [ ] Rhine
                  Etna
                multiple-choice: Name the capital of Peru (6-11)
                  ?
                  ? > Hint: it lies near the sea.
                  [ ] Cusco
                  [x] Lima
                  Lima
                """, CardsAsText.of("""
                ### Select the volcanoes!

                - [x] Etna
                - [ ] Rhine

                ### Name the capital of Peru

                > Hint: it lies near the sea.

                1. [ ] Cusco
                1. [x] Lima
                """));
    }
}
