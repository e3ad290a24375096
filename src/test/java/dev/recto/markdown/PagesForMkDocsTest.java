package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What plug-ins of MkDocs add to markdown: elements for quizzes, and tabs.
class PagesForMkDocsTest {
    @Test
    void quizElementsHoldAQuestionItsBoxesAndWhatIsSaidBehind() {
        assertEquals("""
                multiple-choice: How many legs are these? (6-11)
                  ? ```
                  ? 4 + 4
                  ? ```
                  [ ] 4
                  [x] 8
                  8
                multiple-choice: Does a pike sing? (17-21)
                  [ ] Yes
                  [x] No
                  No

                  It has no voice.
                """, CardsAsText.of("""
                # Legs

                Count them.

                <quiz>
                How many legs are these?
                ```
                4 + 4
                ```
                - [ ] 4
                - [x] 8
                </quiz>

                === "Tab"

                    <quiz>
                    Does a pike sing?
                    - [ ] Yes
                    - [x] No

                    It has no voice.
                    </quiz>
                """));
    }

    @Test
    void olderQuizElementsHaveALabelOnEachLine() {
        assertEquals("""
                multiple-choice: Who digs? (2-6)
                  [ ] The pike
                  [x] The mole
                  The mole

                  In the garden.
                """, CardsAsText.of("""
                <?quiz?>
                question: Who digs?
                answer: The pike
                answer-correct: The mole
                content:
                In the garden.
                <?/quiz?>
                """));
    }

    @Test
    void quizElementsInFencesAndOpenOnesAreNone() {
        assertEquals("", CardsAsText.of("""
                How it is written:

                ```
                <quiz>
                Who digs?
                - [x] The mole
                - [ ] The pike
                </quiz>
                ```

                <quiz>
                is the beginning.
                """));
    }

    @Test
    void tabsOfABoxAreTheTaskAndItsSolution() {
        assertEquals("""
                exercise: Draw a mole. (1-8)
                  ```
                  draw("mole")
                  ```
                fact: What does it dig? (11-18)
                  ?
                  ? **Hint**
                  ?
                  ? It is long.
                  A tunnel.
                """, CardsAsText.of("""
                !!! question "Exercise 1"

                    === "Task"
                        Draw a mole.

                    === "Solution"
                        ```
                        draw("mole")
                        ```

                ??? question "What does it dig?"

                    === "Hint"

                        It is long.

                    === "Answer"

                        A tunnel.
                """));
    }

    @Test
    void ticksBeforeTheOptionsInTheSolutionAreTheKey() {
        assertEquals("""
                multiple-choice: Who swims? (1-12)
                  ?
                  ? **Tick them**
                  [ ] the mole
                  [x] the pike
                  [x] the frog
                  - the pike
                  - the frog
                """, CardsAsText.of("""
                ??? question "Who swims?"

                    === "Tick them"

                        - [ ] the mole
                        - [ ] the pike
                        - [ ] the frog

                    === "Solution"

                        - :x: ~~the mole~~, it digs
                        - :white_check_mark: the pike, it has fins
                        - :white_check_mark: the frog, in the pond
                """));
    }

    @Test
    void wordForRightAnnouncesAVerdict() {
        assertEquals("""
                true-false: Moles (3-6)
                  ?
                  ? A mole digs.
                  - true
                  True
                true-false: Pikes (8-11)
                  ?
                  ? A pike digs.
                  - false
                  False
                """, CardsAsText.of("""
                # Animals

                ## Question 1: Moles
                A mole digs.

                **Correct:** True

                ## Question 2: Pikes
                A pike digs.

                **Correct:** False
                """));
        assertEquals("""
                definition: What is right in a garden? (1-3)
                  **Correct:** to let the mole dig.
                """, CardsAsText.of("""
                ## What is right in a garden?

                **Correct:** to let the mole dig.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/// details | Solution\n    type: success", "/// solution", "/// note | Answer",
            "//// details | Show answer\n    open: False"})
    void aBlockOfSlashesCoversTheAnswer(String opening) {
        assertEquals("""
                explanation: Light the lamp
                  ?
                  ? Go to the switch and turn it.
                  Turn it to the right.
                fact: Feed the cat
                  ?
                  ? Take the bowl.
                  Two spoons.
                """, CardsAsText.of("""
                # At home

                ### Light the lamp

                Go to the switch and turn it.

                %1$s

                Turn it to the right.
                ///
                ### Feed the cat

                Take the bowl.

                %1$s

                Two spoons.
                ///
                """.formatted(opening)).replaceAll(" \\(\\d+-\\d+\\)", ""));
    }

    @Test
    void slashesOfACommentCoverNothing() {
        assertEquals("""
                definition: What is a lamp? (1-6)
                  A light.

                  /// The lamp
                  /// and its switch.
                """, CardsAsText.of("""
                ## What is a lamp?

                A light.

                /// The lamp
                /// and its switch.
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<quiz>", "<quiz correctLabel=\"yes\" incorrectLabel=\"no\">"})
    void aQuizMayHoldSeveralQuestionsWithTheirAnswers(String opening) {
        assertEquals("""
                multiple-choice: Which one barks? (5-9)
                  [ ] A cat
                  [x] A dog
                  A dog

                  Cats do not.
                multiple-choice: Which one flies? (12-14)
                  [x] A gull
                  [ ] A hen
                  A gull
                """, CardsAsText.of("""
                # Animals

                %s
                  <question>
                    <p>Which one barks?</p>
                    <answer>A cat</answer>
                    <answer correct>A dog</answer>
                    <explanation>Cats do not.</explanation>
                  </question>

                  <question text="">
                    <p>Which one flies?</p>
                    <answer correct>A gull</answer>
                    <answer>A hen</answer>
                  </question>
                </quiz>
                """.formatted(opening)));
    }

    @Test
    void anOpenBoxThatOnlyAsksIsAnsweredBelowIt() {
        assertEquals("""
                fact: Does a raft need a keel? (5-9)
                  It does not. It lies flat on the water.
                fact: - Who built it? (13-18)
                  ? - When?
                  Two sailors did, in a summer.
                """, CardsAsText.of("""
                # Rafts

                ## Keels

                !!! question

                    Does a raft need a keel?

                It does not. It lies flat on the water.

                ## Builders

                !!! question "Questions"

                    - Who built it?
                    - When?

                Two sailors did, in a summer.
                """));
    }

    @Test
    void wordsInDoubleBracketsAreLeftOutOfAQuiz() {
        assertEquals("""
                cloze: Bees gather {{c1::nectar}} and {{c1::pollen}}. (4-4)
                  _ nectar
                  _ pollen
                multiple-choice: What do they make of [[it]]? (8-10)
                  [x] honey
                  [ ] silk
                  honey
                """, CardsAsText.of("""
                # Bees

                <quiz>
                Bees gather [[nectar]] and [[pollen]].
                </quiz>

                <quiz>
                What do they make of [[it]]?
                - [x] honey
                - [ ] silk
                </quiz>
                """));
    }

    @Test
    void aHeadingThatOnlyLeadsOnIsNoneOfTheQuestions() {
        var boxes = """
                ??? question "What is a keel?"

                    The lowest beam of a ship.

                ??? question "What is a mast?"

                    It carries the sails.

                ### Ready to sail?

                """;
        assertEquals(2, CardsAsText.cards(boxes + """
                **[Take the quiz](../quiz/boats.md)**

                {% include "foot.md" %}
                """).size());
        assertEquals(3, CardsAsText.cards(boxes + """
                Look at [the weather](weather.md) first, and at the ropes.
                """).size());
    }
}
