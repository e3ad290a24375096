package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a program's own documents are worded like, and what is asked among it all the same.
class ManualsAndLogsTest {
    @ParameterizedTest
    @ValueSource(strings = {
            // Items that tell what was done.
            """
            # Changes of the tool

            ## 2.1.0 / 3 March 2031

            - Remove the second window (#12)
            - Return the old value (#13)
            - Implement sorting (#14)

            ## 2.0.1

            - Write the file in one piece
            """,
            // Versions with links and dates are no numbered questions.
            """
            ## [3.4.1](https://example.org/compare/v3.4.0...v3.4.1) (2031-02-01)

            ### Fixes

            - The list keeps its order.

            ## 3.4.0 Jan 5th 2031

            ### Additions

            - Lists can be sorted.

            ## v3.3.9-rc.1, released in May 2030

            - Lists.
            """,
            // Names of what was changed.
            """
            # Log

            ## 1.1.0

            - Feature: give back a box::Handle where it is asked for

            ## 1.0.0

            - Fix: an empty box::Lid may be closed
            """})
    void whatWasChangedAsksNothing(String page) {
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void questionsOfDaysAndVersionsHaveQuestionMarks() {
        assertEquals(4, CardsAsText.cards("""
                # One question a day

                ## 2031-03-01

                1. What is a heap?
                2. Why is it fast?

                ## 2031-03-02

                1. What is a tree?
                2. Name its parts.
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // Steps in a list.
            """
            # A sorter

            ## Installation

            1. Create a folder for the files.
            2. Build the sorter in it.
            3. Add it to your path.

            ## Usage

            It sorts what it is given.
            """,
            // Ways to install it.
            """
            # A sorter

            ## Quick start

            **Using the first shop**

            Buy it there.

            **Create one yourself**

            Take the plans.

            ## API

            There is one call.
            """,
            // Clauses are no questions.
            """
            # A sorter

            ## Limits of lists

            Lists are sorted in memory.

            ### How it works

            It compares two at a time.

            ### History of the method

            It was found long ago.

            ## When you need it

            Where order counts.
            """,
            // Names of calls with what may be left out.
            """
            # Calls

            ## `sort(list: List, order?: Order)`

            It sorts a list.

            ## `shuffle(list: List, seed?: number)`

            It mixes a list.

            ## Limits

            Lists of a million items.
            """})
    void whatManualsExplainIsNotAsked(String page) {
        var cards = CardsAsText.read(page);
        assertTrue(cards.isNotes() || cards.cards().isEmpty(), () -> CardsAsText.of(page));
    }

    @Test
    void frequentQuestionsInAManualAreAsked() {
        assertEquals("""
                explanation: Why does the sorter stop? (13-15)
                  A file is locked.
                fact: Can it sort by size? (17-19)
                  Yes, with a flag.
                """, CardsAsText.of("""
                # A sorter

                ## Installation

                Put it on your path.

                ## Usage

                Call it in a folder.

                ## FAQ

                ### Why does the sorter stop?

                A file is locked.

                ### Can it sort by size?

                Yes, with a flag.
                """));
    }

    @Test
    void howToIsAskedWhereNothingElseIs() {
        assertEquals(2, CardsAsText.cards("""
                # Lists

                ## How to sort a list

                Compare two at a time.

                ## How to reverse a list

                Swap from both ends.
                """).size());
    }

    @Test
    void ofWhatIsCollapsedInAManualTheFrequentQuestionsAreAsked() {
        assertEquals("""
                fact: Can it sort by size? (17-19)
                  Yes.
                explanation: Why does it stop? (21-23)
                  A file is locked.
                """, CardsAsText.of("""
                # A sorter

                ## Installation

                <details><summary>With the first shop</summary>

                Buy it.
                </details>
                <details><summary>List of shops</summary>

                All.
                </details>

                ## Usage

                ## FAQ
                <details><summary>Can it sort by size?</summary>

                Yes.
                </details>
                <details><summary>Why does it stop?</summary>

                A file is locked.
                </details>
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coding standards", "Naming conventions", "Style guidelines", "Programmierrichtlinien",
        "Normas de estilo", "Conventions de nommage", "Convenzioni di stile", "Padrões de código",
        "Правила оформления", "Правила оформлення", "代码规范", "コーディング規約", "문서 작성 기준"})
    void rulesForAuthorsAreNotLearntByHeart(String title) {
        assertEquals("", CardsAsText.of("""
                # %s

                ## 1. Structure

                Each page has a title.

                ## 2. Spelling

                Accents are written.
                """.formatted(title)));
    }
}
