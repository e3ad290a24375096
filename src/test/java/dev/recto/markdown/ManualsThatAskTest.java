package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Question marks and tasks in the pages of programs, and what stands beside their frequent questions.
class ManualsThatAskTest {
    @ParameterizedTest
    @ValueSource(strings = {
            // Options of a call.
            """
            # Kettle

            Boils water.

            - `heat?` - How hot it gets, 90 if nothing is said
            - `lid?`: `boolean` - Whether it is closed
            - `sound?` (`string`) - What it plays
            """,
            """
            # Kettle

            - `boil(water: Water, heat?: number)` - Boils it
            - `pour(cup: Cup, slowly?)` - Pours it
            - `cups?: Cup[] | Cup` - those that are filled
            """,
            // Collapsed ones.
            """
            # Kettle

            <details><summary><b><code>.boil(heat?)</code></b></summary>

            Boils the water.

            </details>

            <details><summary><b><code>.pour(cup, slowly?)</code></b></summary>

            Pours the water.

            </details>
            """})
    void namesThatMayBeLeftOutAskNothing(String page) {
        var read = CardsAsText.read(page);
        assertTrue(read.cards().isEmpty() || read.isNotes(), () -> CardsAsText.of(page));
    }

    @Test
    void questionsInCodeAndBracketsAskAllTheSame() {
        assertEquals("""
                fact: What does `lid?.close()` give? (3-4)
                  - Nothing where there is no lid.
                fact: Is it hot (really?) (5-6)
                  - It is.
                fact: What may be left out of `boil(water, heat?)`? (7-8)
                  - The heat.
                """, CardsAsText.of("""
                # Kettle

                - What does `lid?.close()` give?
                  - Nothing where there is no lid.
                - Is it hot (really?)
                  - It is.
                - What may be left out of `boil(water, heat?)`?
                  - The heat.
                """));
    }

    @Test
    void frequentQuestionsBeginBehindTheirTitleOnTheSameLevel() {
        assertEquals("""
                fact: Is it made of tin? (17-19)
                  It is.
                fact: The lid is hot (21-23)
                  Wait a while.
                explanation: Why does it sing? (25-27)
                  The steam does.
                """, CardsAsText.of("""
                # Kettle

                ## Ways to boil

                By fire and by wire.

                ## Cups

                Of all sizes.

                ## Lids

                Of tin.

                ## FAQ

                ## Is it made of tin?

                It is.

                ## The lid is hot

                Wait a while.

                ## Why does it sing?

                The steam does.

                ## Races

                It boils faster than the pot.
                """));
    }

    @Test
    void aFewMarkedHeadingsElsewhereLeaveTheRestOfTheManualOut() {
        assertEquals(4, CardsAsText.cards("""
                # Use

                ## Cups

                Of all sizes.

                ## Lids

                Of tin.

                ## Handles

                Of wood.

                # FAQ

                ## How is it cleaned?

                With salt.

                ## Why does it sing?

                The steam does.

                ## Where is it made?

                At the river.

                # Helpers

                ## Who can help?

                Everyone.
                """).size());
    }

    @Test
    void howItIsInstalledIsNoQuestionAmongOthers() {
        assertEquals("""
                definition: What is a kettle? (7-9)
                  A pot with a lid.
                fact: Who needs one? (11-13)
                  Everyone who drinks tea.
                explanation: Why not use a pan? (15-17)
                  It has no lid.
                """, CardsAsText.of("""
                # Kettle

                ## Install

                Put it on the stove.

                ## What is a kettle?

                A pot with a lid.

                ## Who needs one?

                Everyone who drinks tea.

                ## Why not use a pan?

                It has no lid.
                """));
    }

    @Test
    void numberedStepsThatSetUpAProgramAreNoTasks() {
        var page = """
                # Kettle

                ### 1. Create a kettle

                ```
                npx make-kettle
                ```

                ### 2. Clone the water

                ```
                git clone https://example.org/water.git
                ```

                ### 3. Boil it

                ```
                npm run boil
                ```
                """;
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void exercisesOfWhichOneInstallsSomethingAreTasks() {
        assertEquals(3, CardsAsText.cards("""
                # Kettle

                ### 1. Write a function that boils water

                ```
                npm install stove
                ```

                ### 2. Write a function that pours it

                ```
                pour()
                ```

                ### 3. Implement a lid

                ```
                class Lid {}
                ```
                """).size());
    }

    @Test
    void whatTheReaderIsToCheckAmongRulesIsNotAsked() {
        var page = """
                # Tidy kitchens

                Rules:

                - Put the cups on the shelf.
                - Put the lids on the pots.
                - Put the spoons away.
                - Close the doors.
                - Keep the floor dry.
                - Open the window.
                - Carry the ashes out.
                - Fill the lamp.
                - Wind the clock.
                - Feed the cat.

                When you leave:

                - Is the stove cold?
                - Are all lamps out?
                - Is the door closed?
                """;
        assertEquals("", CardsAsText.of(page));
        assertEquals(3, CardsAsText.cards(page.replace("When you leave:", "## Review questions")).size());
    }
}
