package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Steps of guides are no questions, and tasks that are worded like them are.
class GuidesAndTasksTest {
    @Test
    void aFewTasksAreAskedAmongTheirChapters() {
        assertEquals(2, CardsAsText.cards("""
                # Biology

                ## Energy

                ### Explain photosynthesis

                Light makes sugar.

                ### Describe respiration

                Sugar makes energy.
                """).size());
    }

    @Test
    void headingsWithinAnswersMakeNoManual() {
        assertEquals(3, CardsAsText.cards("""
                # Interview questions on packages

                ## 1. Create a package

                ### Installation

                Run the tool.

                ## 2. Remove a package

                ### Usage

                Run it again.

                ## 3. Build a package

                ### Configuration

                Write a file.
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // Steps of a guide.
            """
            # Tents

            ## 1. Choose the place

            First you look for dry ground.

            ## 2. Lay out the floor

            ```
            corner, corner, corner, corner
            ```

            ## 3. Raise the poles

            Your poles go through the loops.
            """,
            // The same in bold.
            """
            # Tents

            **1. Choose the place**

            First you look for dry ground.

            **2. Raise the poles**

            Your poles go through the loops.
            """,
            // What is to be checked, ticked off and possible.
            """
            # Tents

            ## Before the night

            - [ ] Check the pegs.
            - [ ] Close the door.

            ## In the morning

            - [ ] Open the door.
            - [ ] Dry the floor.
            """,
            """
            # Tents

            ## Weather

            - [x] Rain
            - [x] Wind

            ## Places

            - [x] Sand
            - [x] Snow
            """,
            // Conditions and commands.
            """
            # Tents

            You sleep outside:

            - When the night is dry.
            - When the ground is warm
            - How long you stay is up to you.

            Then:

            1. Create a place for the fire.
            2. Build a wall of stones.
            3. Remove the grass.
            """,
            // "See the" announces no answer.
            """
            # Tents

            The poles are made of wood.

            See the
            long list of trees.

            The floor is made of wool.

            See the
            long list of sheep.
            """})
    void whatGuidesTellToDoIsNoQuestion(String page) {
        var cards = CardsAsText.read(page);
        assertTrue(cards.isNotes() || cards.cards().isEmpty(), () -> CardsAsText.of(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // Tasks with nothing but code as their answers.
            """
            # Lists

            ## 1. Reverse the list

            ```
            list.reversed()
            ```

            ## 2. Remove the doubles

            ```
            list.distinct()
            ```
            """,
            // Named after what they are.
            """
            # Exercises on tents

            ## 1. Raise the poles

            You put them through the loops.

            ## 2. Lay out the floor

            You begin in a corner.
            """,
            """
            # Tents

            ## Homework

            - Build a wall of stones.
            - Create a place for the fire.
            - Remove the grass.
            """,
            // Among others that ask.
            """
            # Tents

            - Explain the poles.
            - When is a floor warm?
            - Build a wall of stones.
            """,
            // One option is the right one.
            """
            # Tents

            ## Warm floors are of

            - [x] Wool
            - [ ] Stone

            ## Cold floors are of

            - [ ] Wool
            - [x] Stone
            """,
            // Options without an answer yet, where something is asked.
            """
            # Tents

            Which floor is warm?

            - [ ] Wool
            - [ ] Stone

            The cold one is

            - [ ] Wool
            - [ ] Stone
            """})
    void tasksAndOptionsAreAskedAllTheSame(String page) {
        var cards = CardsAsText.read(page);
        assertTrue(!cards.isNotes() && cards.cards().size() >= 2, () -> CardsAsText.of(page));
    }
}
