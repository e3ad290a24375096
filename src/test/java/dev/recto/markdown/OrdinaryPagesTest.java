package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are no questions and answers and have something that looks like one.
class OrdinaryPagesTest {
    @ParameterizedTest
    @CsvSource({"CHANGELOG_OLD.md", "NEWS.md", "MIGRATION_GUIDE.md"})
    void pagesOfARepositoryGiveNoneWhateverTheirMarks(String name) {
        assertEquals(0, CardsAsText.read(name, """
                # The sorter

                **Problem:** The list is not sorted.

                **Solution:** Call it twice.

                **Problem:** It is sorted twice.

                **Solution:** Call it once.

                Emit box :: Changed.
                """).cards().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // The name of the program before each version.
            """
            sorter 2.11.2 (8 January 2033)
            ==============================

             * Check the order of lists that are empty.
             * Remove the second window.

            sorter 2.11.1 (15 November 2032)
            ================================

             * SECURITY: Replace `$` in names with `?` when they
               are shown.
             * Convert lists to arrays.
            """,
            // The date before the word for it.
            """
            # The past of the sorter

            ## 2031.01.29, Version 0.11.16 (Unstable)

            * box: add a name to box::Lid (A. Tinker)

            ## 2031.01.20, Version 0.11.15 (Unstable)

            * lid: addresses may end in :: (A. Tinker)
            """})
    void listsOfChangesAskNothing(String page) {
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void twoProgramsAreNoListOfChanges() {
        assertEquals(2, CardsAsText.cards("""
                # Languages

                ## Kotlin 2.0: what is new?

                The compiler.

                ## Java 21: what is new?

                Virtual threads.
                """).size());
    }

    @Test
    void addressInQuotesDividesNothing() {
        assertEquals("", CardsAsText.of("""
                # Building

                If the main port has an address, the inner one must have '::1' too. For some houses
                that is not so. To give them '::1' call the owner.
                """));
        assertEquals(1, CardsAsText.cards("What is called \"the old one\"::The oldest bridge of the town\n").size());
    }

    @Test
    void operatorsAreNoBlanks() {
        assertEquals("", CardsAsText.of("""
                # Code

                Use '===' instead of '==' to compare, and never "==", but "==" in old code.
                """));
    }

    @Test
    void oneHeadingThatAsksAmongAsManyOthersIsOneOfTheTopics() {
        assertTrue(CardsAsText.read("""
                # Adapters

                ## What is an adapter?

                An adapter is a small part of brass that joins two things which would not fit each other.

                ## Compatibility

                It fits all sockets that have been sold since the first one was made, and most of the plugs.
                """).isNotes());
    }

    @Test
    void articleOnHowToDoSomethingIsNoQuestion() {
        assertEquals("", CardsAsText.of("""
                # Releases

                ## How to make a release

                ### Before it

                Count the boxes.

                ### Behind it

                Count them again.
                """));
        assertEquals(1, CardsAsText.cards("# How to make a release\n\nCount the boxes.\n").size());
    }

    @Test
    void clausesInOneSectionOfAManualAreNotAsked() {
        assertTrue(CardsAsText.read("""
                # Doors

                ## Handles

                They turn.

                ## Hinges

                They bend.

                ## Keys

                They fit.

                ## Locks

                They hold.

                ### When a lock is old

                It is oiled.

                ### When a lock is new

                It is left alone.

                ### When a lock is lost

                It is replaced.
                """).isNotes());
    }

    @Test
    void fewQuestionsInAManualNeedAHeadingThatSaysSo() {
        var page = """
                # A sorter

                ## Installation

                Put it on your path.

                ## Usage

                Call it in a folder.

                ## %s

                - Need a plugin? Look at the shelf.
                - Want to build one? Read the plans.
                - Have one already? Tell us of it.
                """;
        assertEquals("", CardsAsText.of(page.formatted("Plugins")));
        assertEquals(3, CardsAsText.cards(page.formatted("FAQ")).size());
    }

    @Test
    void asideInAManualIsNoQuestion() {
        var page = """
                # A sorter

                ## Installation

                Put it on your path.

                ## %s

                Call it in a folder.

                <details><summary>Need to sort without a folder?</summary>

                Give it a list.
                </details>
                """;
        assertEquals("", CardsAsText.of(page.formatted("Usage\n\nIt is fast.\n\n## Requirements")));
        assertEquals(1, CardsAsText.cards(page.formatted("Usage\n\nIt is fast.\n\n## Common questions")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // "Define" among steps.
            """
            # Tents of your own

            ## 1. Define your poles

            They are the same at home.

            ## 2. Raise the roof

            Your poles go through the loops.

            ## 3. Lay out the floor

            It is made of wool.

            ## 4. Close the door

            You pull the string.
            """,
            // What is to be ticked off, one sentence each.
            """
            Each section has a list to be gone through.

            ## 1. Make a plan

            - [ ] Read what was planned in the years before, and whether it was done at all.
            - [ ] Stop if there is no such plan in the whole house.

            ## 2. Build and repair

            - [ ] Run the saw once, along the line that was drawn in the plan of the house.
            - [ ] If a board is missing, correct the plan or stop where you are.
            """,
            // The name says what it is.
            """
            # Maintaining the tent

            ## 0. Check the poles

            They are straight.

            ## 1. Wash the roof

            Use soap.
            """})
    void stepsOfAGuideAreNotAsked(String page) {
        var cards = CardsAsText.read(page);
        assertTrue(cards.isNotes() || cards.cards().isEmpty(), () -> CardsAsText.of(page));
    }

    @Test
    void articleThatComesToASolutionIsNoQuestion() {
        assertTrue(CardsAsText.read("""
                <h1>Tents</h1>

                # Sleeping late

                ## Introduction

                The sun wakes whoever sleeps in a tent.

                ## Solution

                ### Overview

                A second roof keeps it out.

                ## Conclusion

                It is dark.
                """).isNotes());
    }

    @Test
    void waysOfDoingItAreNoTasks() {
        assertEquals("", CardsAsText.of("""
                # Tents

                ## Installation

                **Using `wool`**

                Spin it.

                **Using `cotton`**

                Weave it.

                ## Usage

                Sleep.
                """));
        assertEquals(2, CardsAsText.cards("""
                # Knitting

                **Using two needles, knit a scarf.**

                One row after the other.

                **Using one needle, sew a seam.**

                One stitch after the other.
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Configuration for VS Code\n\nCall the script.\n", "# vs. CMake\n\nIt is older.\n"})
    void whatIsNoPairIsNotCompared(String page) {
        assertEquals("", CardsAsText.of(page));
    }
}
