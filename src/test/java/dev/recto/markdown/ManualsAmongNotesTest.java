package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of programs, which are no notes on a subject.
class ManualsAmongNotesTest {
    @Test
    void theManualOfAProgramIsNoNotes() {
        assertEquals("", CardsAsText.of("""
                # Fancy tool

                A tool for everything you ever wanted.

                ## Installation
                Download it and put it on your path, then run it.

                ## Usage
                Type its name and wait for the result to come.

                ## License
                Apache
                """));
    }

    @Test
    void aFootOfAnyRepositoryMakesNotesNoManual() {
        assertEquals("""
                definition: What is a bowline? (3-4)
                  A loop that holds under load and is untied with ease.
                definition: What is a reef knot? (6-7)
                  It joins two ropes of one size, and slips if they differ.
                definition: What is a clove hitch? (9-14)
                  It ties a rope to a pole for a while.

                  ```
                  o--o
                  ```
                """, CardsAsText.of("""
                # Knots

                ## A bowline
                A loop that holds under load and is untied with ease.

                ## A reef knot
                It joins two ropes of one size, and slips if they differ.

                ## A clove hitch
                It ties a rope to a pole for a while.

                ```
                o--o
                ```

                ## Contributing
                Send a patch with a picture of the knot that you miss here.

                ## License
                All of this may be copied by whoever wants to tie it.
                """));
    }

    @Test
    void changesManualsAndFormatsAreNoNotes() {
        assertEquals("", CardsAsText.of("""
                # Changes

                ## [1.2.0] - 2024-05-01
                The oven is now hot in half of the time it took before.
                ## [1.1.0] - 2024-03-01
                The door closes by itself and the light goes out then.
                """));
        assertEquals("", CardsAsText.of("""
                # Backofen

                ## Voraussetzungen
                Das Programm braucht ein neues System und viel Speicher.
                ## Verwendung
                Man ruft es mit dem Namen der Datei auf und wartet.
                """));
        assertEquals("", CardsAsText.of("""
                # Cards

                ## Front and back
                Cards are written like this in every one of the documents.

                ```
                Q: a question
                A: an answer
                ```

                ## With boxes
                Options are written like this in every one of them.

                ```
                - [x] right
                - [ ] wrong
                ```
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // One heading of a manual beside a command that installs.
            """
            # lamp

            Lights the desk.

            ## Get started

            ```sh
            npm install lamp
            ```

            ## Colours

            The colour follows the hour, from white at noon to red at night.

            ## Switches

            Each desk has two of them, one at either end, and both work at once.
            """,
            // One of three.
            """
            # lamp

            ## Available scripts

            Each of them is started from the folder in which the settings lie.

            ## Colours

            The colour follows the hour, from white at noon to red at night.

            ## Switches

            Each desk has two of them, one at either end, and both work at once.
            """,
            // What is made from comments in code.
            """
            # setColour

            ## Functions

            ### setColour()

            Gives the lamp another colour until it is put out.

            #### Parameters

            | Name | Meaning |
            | --- | --- |
            | `colour` | what it is to have |

            #### Returns

            The colour that the lamp had before it was called.

            #### See

            https://lamp.example/colours
            """})
    void pagesOfProgramsAreNoNotes(String page) {
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void howSomethingIsInstalledIsNotAskedAmongNotes() {
        assertEquals("""
                definition: What is Rotation? (7-9)
                  Old files are put aside each night and thrown away after a week.
                definition: What is Sampling? (11-13)
                  Only one message of a hundred is kept where there are too many.
                definition: What are Levels? (15-17)
                  Each message says how bad it is, and readers ask for the worst.
                definition: What are Clocks? (19-21)
                  All machines that write into one file must agree about the time.
                """, CardsAsText.of("""
                # Logs

                ## Installation

                Most systems have a service that keeps them, and nothing is to be done.

                ## Rotation

                Old files are put aside each night and thrown away after a week.

                ## Sampling

                Only one message of a hundred is kept where there are too many.

                ## Levels

                Each message says how bad it is, and readers ask for the worst.

                ## Clocks

                All machines that write into one file must agree about the time.
                """));
    }

    @Test
    void twoHeadingsOfManualsAmongManyOthersTellNothingWithoutCode() {
        var notes = """
                # Drip irrigation

                ## How It Works

                Water drips from a hose, right to where the roots are.

                ## Key Features

                It saves water, and leaves stay dry while it runs.

                ## Origin

                Clay pots were buried in fields long before hoses.

                ## Advantages

                Hardly any water is lost to the wind and the sun.

                ## Drawbacks

                The holes clog when the water is hard or dirty.

                ## Spread

                Dry countries use it in most of their orchards.

                ## Costs

                Hoses have to be laid anew every few years.

                ## Outlook

                Sensors in the soil will tell when it is to run.

                ## Crops

                Tomatoes and grapes gain the most by it.
                """;
        assertTrue(CardsAsText.of(notes).contains("Drip irrigation: Drawbacks"));
        assertEquals("", CardsAsText.of(notes + "\n```sh\ndrip --start\n```\n"));
    }
}
