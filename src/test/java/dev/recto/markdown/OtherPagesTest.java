package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that are written for another use than learning give no cards, although they have headings with text.
class OtherPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {
            // A decision.
            """
            # 7. Keep the archive in one file

            ## Status

            Accepted in May.

            ## Context

            Readers copy single files around.

            ## Decision

            The archive stays one file.

            ## Consequences

            Two people cannot edit at once.
            """,
            // What is sent to an interface and what comes back, in German.
            """
            # Schnittstelle

            ## Konto

            ### Anfrage

            ```
            GET /konto
            ```

            ### Antwort

            ```json
            {"nummer": 1}
            ```

            ## Anmeldung

            ### Anfrage

            ```
            POST /anmeldung
            ```

            ### Antwort

            ```json
            {"nummer": 2}
            ```
            """,
            // A recipe, in German.
            """
            # Apfelkuchen

            ## Zutaten

            - 200 g Mehl
            - 4 Äpfel

            ## Zubereitung

            Die Äpfel schälen und in Spalten schneiden.
            """,
            // A licence with numbered parts.
            """
            # Licence of the example

            ## 1. Definitions

            "Text" means what is written here.

            ## 2. Grant of rights

            The reader may copy the text.

            ## 3. Termination

            All rights end when the text is sold.

            ## 4. Governing law

            The law of the author's home.
            """,
            // A life.
            """
            # Ann Example

            ## Experience

            Built bridges for ten years.

            ## Education

            A school and a university.

            ## Skills

            Welding, drawing, patience.
            """,
            // Rules for those who take part.
            """
            # Taking part

            ## Reporting bugs

            Say in the report:

            - What did you do?
            - What did you want to see?
            - What did you see instead?

            ## Code style

            Two blanks, no tabs.
            """,
            // A plan by quarters.
            """
            # Where we go

            ## Q1 2031

            - the new search is ready

            ## Q2 2031

            - the old search is gone
            """,
            // A form for reports.
            """
            ---
            name: Report
            about: Something is wrong
            ---

            ### What happened?

            In a few words.

            ### What did you expect?

            In a few words.
            """,
            // A tutorial.
            """
            # A clock in an afternoon

            ## Prerequisites

            A browser and an editor for text.

            ## Step 1: Draw the face

            Begin with a circle of 200 pixels.

            ## Step 2: Add the hands

            Each of them is a line from the middle.

            ## Next steps

            Let the clock strike the hours.
            """})
    void pagesOfOtherUsesGiveNone(String page) {
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void oneHeadingOfAGenreIsATopicLikeOthers() {
        assertEquals("""
                definition: What is Education? (3-5)
                  What society hands on to its children on purpose.
                definition: What are Institutions? (7-9)
                  Rules and habits that outlive those who made them.
                definition: What is Socialisation? (11-13)
                  How people learn the rules of their group.
                """, CardsAsText.of("""
                # Sociology

                ## Education

                What society hands on to its children on purpose.

                ## Institutions

                Rules and habits that outlive those who made them.

                ## Socialisation

                How people learn the rules of their group.
                """));
    }

    @Test
    void whatIsToBeDoneIsNoChoice() {
        assertEquals("", CardsAsText.of("""
                # Moving house

                ## To do

                - [x] pack the books
                - [ ] call the movers

                ## Later

                - [ ] paint the door
                - [ ] what about the cellar?
                """));
    }

    @Test
    void examplesInTheDescriptionOfAFormatAreNoCards() {
        assertEquals("", CardsAsText.of("""
                # How cards are written

                A card has a question and an answer:

                ```
                Q: What is asked?
                A: What is told.
                ```

                It looks like this.

                Q: What is your favourite colour?
                A: Blue
                """));
    }

    @Test
    void codeInTheAnswersOfADeckDescribesNothing() {
        var cards = CardsAsText.of("""
                Q: How does the tool mark a question?
                A: By a letter.

                ```
                Q: What is asked?
                ```

                Q: Which container keeps its items sorted?
                A: A tree.

                ```
                auto items = std::set<int>();
                ```
                """);
        assertTrue(cards.contains("How does the tool") && cards.contains("Which container"), cards);
    }

    @Test
    void namespacesInCodeAreNoCards() {
        assertTrue(CardsAsText.of("""
                > [!question] What does the call return?
                > An address.

                ```
                arn:aws:iam::1234:role
                std::move(x)
                ```
                """).contains("What does the call return?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // Release notes.
            """
            # Notes of the tool

            ## [1.4.0](https://example.org/1.4.0) (2024-03-02)

            ### What's changed

            - The window keeps its size.

            ### Upgrade instructions

            - Rename the file of settings.
            """,
            // Rules for contributors.
            """
            # Taking part

            ## Code of conduct

            Be kind.

            ## How can I contribute?

            ### Reporting bugs

            Look whether it is known.

            #### How do I submit a good bug report?

            Say what you did.
            """,
            // What introduces a program.
            """
            # The tool

            ## What is this?

            It sorts files.

            ## Prerequisites

            A disk.
            """})
    void headingsOfSuchPagesAskNothingEither(String page) {
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void frequentQuestionsMayAskHowToContribute() {
        var cards = CardsAsText.of("""
                ## Why is my file not sorted?

                It is locked.

                ## How can I contribute?

                Send us a change.

                ## What is this?

                A tool.
                """);
        assertTrue(cards.contains("How can I contribute?") && cards.contains("What is this?"), cards);
    }

    @Test
    void pagesWithOneDemonstrationAfterTheOtherAreGuides() {
        assertEquals("", CardsAsText.of("""
                # Sailing with a robot

                ## 1. New on the pier: the robot

                It pulls the ropes by itself and looks at the wind all day long.

                ## 2. What is a course, and how does a sailor think of it

                A course says where the bow points. It is set before the sails are.

                ## 3. Demo: the calm sea

                Both boats came home in an hour, and nothing was torn.

                ## 4. Demo: the storm

                One boat came home in a day, and the other one is still out there.

                ## 5. Demo: the fog

                Nobody has seen anything, but the robot heard the bell.

                ## 6. Behind the bay

                We also tried a river, and it was no fun at all.
                """));
    }
}
