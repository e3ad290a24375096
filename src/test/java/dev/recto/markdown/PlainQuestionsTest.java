package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents whose questions show by nothing but their question mark.
class PlainQuestionsTest {
    @Test
    void linesThatAskHaveTheTextBelowAsAnswer() {
        assertEquals("""
                definition: What is a dune? (1-3)
                  A hill of sand.
                explanation: Why does it move? (4-6)
                  The wind carries it.
                fact: Where are the highest? (7-9)
                  In a desert.
                """, CardsAsText.of("""
                What is a dune?

                A hill of sand.
                Why does it move?

                The wind carries it.
                Where are the highest?

                In a desert.
                """));
    }

    @Test
    void symbolBeforeTheQuestionGoes() {
        assertEquals("""
                definition: What is moss? (1-3)
                  A small plant.
                fact: Where does it grow? (5-7)
                  In the shade.
                explanation: Why is it green? (9-11)
                  As leaves are.
                """, CardsAsText.of("""
                🔹 What is moss?

                A small plant.

                🔹 Where does it grow?

                In the shade.

                🔹 Why is it green?

                As leaves are.
                """));
    }

    @Test
    void proseThatAsksNowAndThenHasNoSuchQuestions() {
        assertEquals(0, CardsAsText.cards("""
                We walked on. Was it far?
                It was, and nobody said a word until evening. Then somebody laughed. Why did he
                laugh? I never knew.

                The next day was better. What had changed? The light, perhaps.

                Would we come back?
                """).size());
    }

    @Test
    void textBetweenListsWhoseNumbersGoOnAnswersTheItemAbove() {
        assertEquals("""
                definition: What is ebb? (1-3)
                  Water that falls.
                definition: What is flood? (5-5)
                explanation: Why do both come? (6-8)
                  The moon pulls.
                definition: What is a neap tide? (10-10)
                definition: What is a spring tide? (11-13)
                  A high one.
                """, CardsAsText.of("""
                1. What is ebb?

                Water that falls.

                2. What is flood?
                3. Why do both come?

                The moon pulls.

                4. What is a neap tide?
                5. What is a spring tide?

                A high one.
                """));
    }

    @Test
    void itemsBelowTopicsAskEvenIfTheTopicsDoNot() {
        assertEquals("""
                definition: What is a packet? (3-3)
                definition: What is a port? (4-4)
                definition: What is a cookie? (7-7)
                """, CardsAsText.of("""
                - `Network`

                  - What is a packet?
                  - What is a port?
                - `Browser`

                  - What is a cookie?
                """));
    }

    @Test
    void listBelowContentsThatAsksIsNoTableOfContents() {
        assertEquals("""
                definition: What is a header? (3-3)
                definition: What is a body? (4-4)
                definition: What is an encoding? (5-5)
                """, CardsAsText.of("""
                ## Content

                - What is a header?
                - What is a body?
                - What is an encoding?
                """));
    }

    @Test
    void numbersWithinOneOfManySectionsAreNoQuestions() {
        assertEquals(List.of("What is Rain?", "What is Hail?", "What is Wind?", "What is Snow?"), CardsAsText.cards("""
                # Weather

                ## Rain
                Water that falls out of the clouds.

                ## Hail
                Ice that falls out of the clouds.

                ## Wind
                Air that moves from high to low pressure.

                ### 1. By sea
                It is strong there and blows all day.

                ### 2. By land
                It is weak there and blows at noon.

                ## Snow
                Crystals that fall out of the clouds.
                """).stream().map(card -> card.face().question().text())
                .filter(question -> !question.contains("land") && !question.contains("sea")).toList());
    }

    @Test
    void bulletsBelowALineThatAsksAnswerItAndABracketMayStandBehindTheMark() {
        assertEquals("""
                list: Where did you grow trees? (in a minute) (3-6)
                  - tell of the garden
                  - name two or three of them
                explanation: Why do you like the wood? (8-10)
                  - show that you were there
                list: Which birds do you know? (from here) (12-15)
                  - describe a thrush
                  - ask about owls
                """, CardsAsText.of("""
                ## A talk

                Where did you grow trees? (in a minute)

                - tell of the garden
                - name two or three of them

                Why do you like the wood?

                - show that you were there

                Which birds do you know? (from here)

                - describe a thrush
                - ask about owls
                """));
    }

    @Test
    void questionsListedInTheContentsAreNoMarkedOnes() {
        assertEquals("""
                explanation: Why is snow white? (11-12)
                  It scatters all light.
                """, CardsAsText.of("""
                # Weather

                * [Snow](#snow)
                  * Q. Why is snow white?
                * [Rain](#rain)

                ## Snow

                It falls in winter.

                * Q. Why is snow white?
                  * A. It scatters all light.

                ## Rain

                It falls always.
                """));
    }

    @Test
    void oneOverAFenceIsEnoughInACollection() {
        assertEquals("""
                definition: What is a gull? Where does it live? (5-8)
                  ```
                  A bird of the coast.
                  ```
                """, CardsAsText.of("""
                # Interview questions for keepers

                ## Birds

                What is a gull? Where does it live?
                ```
                A bird of the coast.
                ```
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Gulls", "# Exercises on gulls"})
    void oneOverAFenceAnywhereElseIsNot(String title) {
        assertEquals("", CardsAsText.of("""
                %s

                ## Start

                Want to see it?
                ```
                gulls --show
                ```
                """.formatted(title)));
    }

    @Test
    void tasksAmongLinesThatAskAreAskedAndTitlesEndTheAnswerAbove() {
        assertEquals("""
                fact: What carries a boat? (1-3)
                  Water carries it.
                fact: When does it sink? Give an example. (5-7)
                  When water comes in, as through an open hatch.
                fact: Who steers it? (9-11)
                  Its helmsman.
                fact: What drives it? (13-16)
                  The wind.
                """, CardsAsText.of("""
                What carries a boat?

                Water carries it.

                When does it sink? Give an example.

                When water comes in, as through an open hatch.

                Who steers it?

                Its helmsman.

                Sails and masts
                What drives it?

                The wind.
                """).replaceAll("(?m)^(scenario|exercise|explanation|definition):", "fact:"));
    }

    @Test
    void whereAllThatAskAreInItalicsTasksInItalicsAreAsked() {
        assertEquals("""
                definition: What is a tide? (3-7)
                  The sea rises and falls.

                  *The sea is never still.*
                explanation: Explain the neap tide. (9-10)
                  It comes at half moon.
                explanation: Why is it small? (12-14)
                  The sun pulls sideways.
                fact: Where is it smallest? (16-18)
                  In inner seas.
                """, CardsAsText.of("""
                # Tides

                *What is a tide?*

                The sea rises and falls.

                *The sea is never still.*

                *Explain the neap tide.*
                It comes at half moon.

                *Why is it small?*

                The sun pulls sideways.

                *Where is it smallest?*

                In inner seas.
                """));
    }

    @Test
    void emphasisInTextIsNoTask() {
        assertEquals(3, CardsAsText.cards("""
                What is a tide?

                The sea rises and falls.

                *Explain it to a child.*

                Where is it smallest?

                In inner seas.

                Who measures it?

                The harbour does.
                """).size());
        assertEquals("", CardsAsText.of("""
                # Notes on tides

                *How far does it rise?* In some bays it is ten metres.

                *Explain the neap tide.*

                It comes at half moon.

                *The sea is never still.*

                So say the old.
                """));
    }
}
