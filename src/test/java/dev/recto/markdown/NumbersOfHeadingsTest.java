package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The numbers of questions that are headings, and headings without one among them.
class NumbersOfHeadingsTest {
    @Test
    void numberedHeadingsInEverySpellingAreQuestions() {
        assertEquals("""
                definition: What is a delta? (3-4)
                  Land that a river builds.
                list: Which types of dunes are there? (5-6)
                  Barchans and others.
                explanation: Why is the sea salty? (7-8)
                  Rivers carry salt.
                explanation: Explain tides. (9-10)
                  The moon pulls.
                """, CardsAsText.of("""
                # Coasts

                ## 1. What is a delta?
                Land that a river builds.
                ## Q2) Which types of dunes are there?
                Barchans and others.
                ## **Question 3.** Why is the sea salty?
                Rivers carry salt.
                ## q4: Explain tides. ##
                The moon pulls.
                """));
    }

    @Test
    void asManyHeadingsThatAskAsNumbersAreMissingHaveForgottenTheirs() {
        assertEquals("""
                definition: What is a dune? (1-2)
                  A hill of sand.
                explanation: Why do dunes move? (3-4)
                  The wind carries them.
                explanation: Explain the slip face. (5-6)
                  Sand slides down there.
                definition: What is a barchan? (7-8)
                  A crescent.
                """, CardsAsText.of("""
                ## Q1) What is a dune?
                A hill of sand.
                ## Why do dunes move?
                The wind carries them.
                ## Explain the slip face.
                Sand slides down there.
                ## Q4) What is a barchan?
                A crescent.
                """));
    }

    @Test
    void headingsWithoutNumbersGoOnWithAnAnswerWhereNoneIsMissing() {
        assertEquals("""
                definition: What is a dune? (1-4)
                  A hill of sand.
                  ## Why do dunes move?
                  The wind carries them.
                definition: What is a barchan? (5-8)
                  A crescent.
                  ## Wind
                  It blows.
                explanation: Why is sand round? (9-10)
                  Grains rub each other.
                """, CardsAsText.of("""
                ## Q1) What is a dune?
                A hill of sand.
                ## Why do dunes move?
                The wind carries them.
                ## Q2) What is a barchan?
                A crescent.
                ## Wind
                It blows.
                ## Q4) Why is sand round?
                Grains rub each other.
                """));
    }

    @Test
    void numbersMayRepeatSkipAndRestart() {
        assertEquals(4, CardsAsText.cards("""
                ## 1. One?
                a
                ## 1. Two?
                b
                ## 7a. Three?
                c
                # Part two
                ## 1. Four?
                d
                """).size());
    }

    @Test
    void whatOnlyLooksLikeANumberIsNone() {
        assertEquals("""
                explanation: Why is 2-FA safer? (1-2)
                  Two things must be stolen.
                fact: 3 worst defects ever? (3-4)
                  Opinions differ.
                """, CardsAsText.of("""
                ## Why is 2-FA safer?
                Two things must be stolen.
                ## 3 worst defects ever?
                Opinions differ.
                """));
    }

    @Test
    void aHeadingWithoutNumberAmongNumberedOnesGoesOnWithTheAnswer() {
        assertEquals("""
                procedure: How do you bake bread? (1-5)
                  Mix, wait, bake.

                  ## A word on ovens
                  They differ.
                definition: What is yeast? (8-9)
                  A fungus.
                """, CardsAsText.of("""
                ## 1. How do you bake bread?
                Mix, wait, bake.

                ## A word on ovens
                They differ.


                ## 2. What is yeast?
                A fungus.
                """));
    }

    @Test
    void theQuestionOfAHeadingThatIsOnlyANumberStandsBelow() {
        assertEquals("""
                definition: What is basalt? (1-5)
                  A dark volcanic rock.
                definition: What is tuff? (7-11)
                  Ash turned to rock.
                """, CardsAsText.of("""
                ## Question 1

                What is basalt?

                A dark volcanic rock.

                ## Question 2

                What is tuff?

                **Answer:** Ash turned to rock.
                """));
    }

    @Test
    void aHyphenBeforeTheNumberOfAHeadingIsNoPartOfTheQuestion() {
        assertEquals("""
                explanation: Why do leaves fall? (1-3)
                  The tree saves water.
                fact: What do roots take up? (5-7)
                  Water and salts.
                """, CardsAsText.of("""
                ## - 1. Why do leaves fall?

                ### A: The tree saves water.

                ## - 2. What do roots take up?

                ### A: Water and salts.
                """));
    }

    @Test
    void aNumberInASmallerHeadingStandsRightAboveItsQuestion() {
        assertEquals("""
                exercise: Write a function that counts birds (3-8)
                  - Count all of them

                  ###### Notes
                  Eggs do not count.
                exercise: Write a function that names a bird (10-12)
                  By its colour.
                """, CardsAsText.of("""
                ## Birds

                #### Q1
                ### Write a function that counts birds
                - Count all of them

                ###### Notes
                Eggs do not count.

                #### Q2
                ### Write a function that names a bird
                By its colour.
                """));
    }
}
