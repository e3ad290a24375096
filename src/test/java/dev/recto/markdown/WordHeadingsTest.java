package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings that say what stands below them: what is given, the question, the answer.
class WordHeadingsTest {
    @ParameterizedTest
    @CsvSource({"Scenario, Interview Question, Strong Senior-Level Answer", "Context, Question, Expected answer",
            "Situación, Pregunta, Respuesta", "Ausgangslage, Frage, Antwort", "Сценарий, Вопрос, Ответ",
            "场景, 问题, 答案"})
    void whatIsGivenIsAskedWithTheQuestion(String given, String question, String answer) {
        var cards = CardsAsText.cards("""
                ## The lamp that stayed dark

                ### %1$s
                Somebody changed the bulb.

                ### %2$s
                Why is it dark?

                ### %3$s
                The fuse is gone.

                ### What else there is
                A candle.

                ## The bell that rang twice

                ### %1$s
                A cat sits at the door.

                ### %2$s
                Who rang?

                ### %3$s
                The wind.
                """.formatted(given, question, answer));
        assertEquals(List.of("Somebody changed the bulb.\n\nWhy is it dark?", "A cat sits at the door.\n\nWho rang?"),
                cards.stream().map(card -> card.face().question().text()).toList());
        assertEquals(List.of("The fuse is gone.", "The wind."),
                cards.stream().map(card -> card.face().answer().text()).toList());
    }

    @Test
    void anotherHeadingAboveIsNoPartOfIt() {
        assertEquals("Why is it dark?", CardsAsText.cards("""
                ### Lamps
                They give light.

                ### Question
                Why is it dark?

                ### Answer
                The fuse is gone.
                """).getFirst().face().question().text());
    }

    @Test
    void waysThatAreCountedBelowAnAnswerAndWhatFollowsThemBelongToIt() {
        assertEquals("""
                procedure: How does one cross a river? (1-16)
                  There are two ways.

                  ### Way 1: a bridge

                  Walk.

                  ### Way 2: a boat

                  Row.

                  ### Which one to take?

                  The bridge.
                explanation: Why is it wide? (22-28)
                  It rains.
                """, CardsAsText.of("""
                ### Question
                How does one cross a river?
                ### Answer
                There are two ways.

                ### Way 1: a bridge

                Walk.

                ### Way 2: a boat

                Row.

                ### Which one to take?

                The bridge.

                ### References

                - A map

                ### Question

                Why is it wide?

                ### Answer

                It rains.
                """));
    }

    @Test
    void whyAnAnswerIsRightBelongsToIt() {
        assertEquals("It rains.\n\n### Explanation\n\nMuch of it.", CardsAsText.cards("""
                ### Question

                Why is it wide?

                ### Answer

                It rains.

                ### Explanation

                Much of it.
                """).getFirst().face().answer().text());
    }

    @Test
    void otherHeadingsOnItsLevelDoNot() {
        for (var heading : List.of("Level 2", "Notes on maps", "Scenario 1", "Part of a river", "Related",
                "Question 7")) {
            assertEquals("It rains.", CardsAsText.cards("""
                    ### Question

                    Why is it wide?

                    ### Answer

                    It rains.

                    ### %s

                    A boat is on it.
                    """.formatted(heading)).getFirst().face().answer().text(), heading);
        }
    }

    @Test
    void deeperHeadingsBeforeTheAnswerBelongToTheQuestion() {
        assertEquals("""
                multiple-choice: Which river is the longest? (1-14)
                  [ ] Rhine
                  [x] Nile
                  Nile

                  ## Explanation
                  It runs north.
                """, CardsAsText.of("""
                # Question
                Which river is the longest?

                ## Options
                A) Rhine
                B) Nile

                ---

                # Solution
                **Correct answer:** B

                ## Explanation
                It runs north.
                """));
    }

    @Test
    void aFormWithRoomForOptionsThatAreAllTheSameHasNone() {
        assertEquals("explanation", CardsAsText.cards("""
                # Question
                Explain how a delta grows.

                ## Options
                A) none
                B) none

                # Solution
                A river drops its sand. Where it meets the sea, layer upon layer builds up.
                """).getFirst().kind().label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scenario", "Question", "场景", "Ausgangslage"})
    void optionsMayStandUnderADeeperHeadingWithTheAnswer(String first) {
        assertEquals("""
                multiple-choice: Which lamp is red? (1-14)
                  [ ] `left`
                  [x] `right`
                  `right`
                """, CardsAsText.of("""
                # %s

                Which lamp is red?

                ## Options

                - `left`
                - `right`

                ## Correct Answer

                ```
                right
                ```
                """.formatted(first)));
    }

    @Test
    void scenarioWithoutOptionsAsksNothing() {
        assertEquals("", CardsAsText.of("""
                ## Scenario

                The lamp is dark.

                ## Solution

                Somebody changed the bulb.
                """));
    }

    @Test
    void sectionWhoseHeadingAsksEndsWithAllThatStandsInIt() {
        assertEquals("""
                definition: What is a tide, and what makes it? (2-15)
                  The rise and fall of the sea.

                  ### In detail

                  The moon pulls at the water.

                  ### To keep in mind

                  There are two a day.
                definition: What is a wave? (18-23)
                  Water that the wind moves.
                """, CardsAsText.of("""
                ## 1. What is a tide?
                ### Question
                What is a tide, and what makes it?
                ### In short
                It asks for the moon.
                ### Answer
                The rise and fall of the sea.

                ### In detail

                The moon pulls at the water.

                ### To keep in mind

                There are two a day.

                ## 2. What is a wave?
                ### Question
                What is a wave?
                ### In short
                It asks for the wind.
                ### Answer
                Water that the wind moves.
                """));
    }

    @ParameterizedTest
    @CsvSource({"Question (EN), Options, Explanation (EN)", "Question, Multiple choice, Explanation",
            "Câu hỏi (VI), Đáp án trắc nghiệm, Giải thích (VI)", "Frage (leicht), Was stimmt, Erklärung"})
    void boxesUnderAnyHeadingBelowTheQuestionAreItsOptions(String question, String options, String reason) {
        assertEquals("""
                multiple-choice: What wakes a bear? (1-12)
                  [x] The spring
                  [ ] The moon
                  The spring

                  ## %s
                  It grows warm.

                  ### The others
                  The moon does not warm.
                """.formatted(reason), CardsAsText.of("""
                ## %s
                What wakes a bear?

                ## %s
                - [x] The spring
                - [ ] The moon

                ## %s
                It grows warm.

                ### The others
                The moon does not warm.
                """.formatted(question, options, reason)));
    }

    @Test
    void whatIsStillToDoAnswersNoQuestion() {
        assertEquals("fact: What wakes a bear? (1-2)\n", CardsAsText.of("""
                ## Question
                What wakes a bear?

                ## To do
                - [ ] Ask the keeper
                - [ ] Read the book
                """));
    }
}
