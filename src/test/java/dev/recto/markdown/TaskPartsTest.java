package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Parts of a task that ask, and lettered lines that are options or an answer.
class TaskPartsTest {
    @Test
    void partsThatAskAreTheQuestion() {
        assertEquals("""
                explanation: Storks spend the winter in the south. (3-9)
                  ?
                  ? a) Which way do they fly? (1P)
                  ?
                  ? b) Why do some of them stay? (4P)
                explanation: a) Explain how a nest is built. (11-16)
                  ?
                  ? b) Name two animals that live in it, and say what they
                  ? eat. (2P)
                """, CardsAsText.of("""
                # Exam

                #### Task 1 (5P)

                Storks spend the winter in the south.

                a) Which way do they fly? (1P)

                b) Why do some of them stay? (4P)

                #### Task 2 (6P)

                a) Explain how a nest is built. (4P)

                b) Name two animals that live in it, and say what they
                eat. (2P)
                """));
    }

    @Test
    void partsWithoutPointsAskToo() {
        assertEquals("""
                fact: A train leaves the station at noon. (1-4)
                  ?
                  ? a) When does it pass the bridge?
                  ? b) Where does it meet the other one?
                """, CardsAsText.of("""
                ## Exercise 1: A train leaves the station at noon.

                a) When does it pass the bridge?
                b) Where does it meet the other one?
                """));
    }

    @Test
    void optionsWithPointsAreToBeChosen() {
        assertEquals("""
                multiple-choice: How often do you water the fern? (3-7)
                  [ ] never (0 points)
                  [ ] every day (1 point)
                  [ ] every week (2 points)
                """, CardsAsText.of("""
                # Test

                ### 1. How often do you water the fern?

                a) never (0 points)
                b) every day (1 point)
                c) every week (2 points)
                """));
    }

    @Test
    void questionsMayBeWhatIsAskedFor() {
        assertEquals("""
                fact: Which questions does a doctor ask first? (1-4)
                  a) Where does it hurt?
                  b) Since when does it hurt?
                """, CardsAsText.of("""
                ### 1. Which questions does a doctor ask first?

                a) Where does it hurt?
                b) Since when does it hurt?
                """));
    }

    @Test
    void answersBelowThePartsStayAnswers() {
        assertEquals("""
                explanation: Storks spend the winter in the south. (1-11)
                  a) Which way do they fly? (1P)

                  Over the straits.

                  b) Why do some of them stay? (4P)

                  They are fed.
                """, CardsAsText.of("""
                #### Task 1 (5P)

                Storks spend the winter in the south.

                a) Which way do they fly? (1P)

                Over the straits.

                b) Why do some of them stay? (4P)

                They are fed.
                """));
    }
}
