package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Boxes and lettered points that nobody chooses from.
class CheckListsTest {
    @Test
    void whatIsToBeCompletedIsTickedOff() {
        assertEquals("", CardsAsText.of("""
                # Leaving

                ## Verify

                Complete this list before you go on to the next place:

                - [ ] Confirm that the fire is out and that all of the ashes are cold.
                - [ ] If a pole is broken, look at why, and mend it before you leave.

                ## Go

                Take the short way.
                """));
        assertEquals(1, CardsAsText.cards("""
                # Leaving

                Complete the sentence: the night is

                - [ ] dark
                - [ ] short
                """).size());
    }

    /// Boxes in a paragraph are no list.
    @Test
    void roundBoxesWithoutAMarkAreReadAsTheyWere() {
        assertEquals(1, CardsAsText.cards("""
                # Nights

                How long is a night in winter?

                ( ) It is long, and it is dark for all of that time.
                ( ) It is short, and it is light for most of that time.
                """).size());
    }

    @Test
    void statementsToChooseFromAreNoCheckList() {
        assertEquals(2, CardsAsText.cards("""
                ## 1. Which of these is right?

                - [ ] The roof of the tent is made of wool that was spun from sheep.
                - [ ] The roof of the tent is made of stone that was cut from a hill.

                ## 2. Which of these is wrong?

                - [ ] The floor of the tent is made of wool that was spun from sheep.
                - [ ] The floor of the tent is made of stone that was cut from a hill.
                """).size());
    }

    @Test
    void letteredPointsBelowAStatementAreNoOptions() {
        assertTrue(CardsAsText.read("""
                # Tents

                There are three jobs to be done before the night comes:

                a. The floor is laid out.
                b. The roof is raised.
                c. The door is closed.

                Then sleep.
                """).cards().isEmpty());
        assertEquals(1, CardsAsText.cards("""
                # Tents

                The first job before the night comes is:

                a. The floor is laid out.
                b. The roof is raised.

                Answer: b
                """).size());
    }

    @Test
    void boxesThatAllAskBehindAnAnswerAreTickedOff() {
        assertEquals("""
                procedure: How do I know that the tent will stand? (1-6)
                  Pull at each rope, or go down this list:

                  - [ ] Are the poles whole?
                  - [ ] Is the ground flat?
                procedure: How do I leave? (8-10)
                  Take all with you.
                """, CardsAsText.of("""
                ## How do I know that the tent will stand?

                Pull at each rope, or go down this list:

                - [ ] Are the poles whole?
                - [ ] Is the ground flat?

                ## How do I leave?

                Take all with you.
                """));
        assertEquals("""
                multiple-choice: Which of these questions is asked first? (1-4)
                  [ ] Are the poles whole?
                  [ ] Is the ground flat?
                """, CardsAsText.of("""
                ## Which of these questions is asked first?

                - [ ] Are the poles whole?
                - [ ] Is the ground flat?
                """));
    }
}
