package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// References of interfaces, texts of licences and pages for those who make a program are no notes.
class InterfaceReferencesTest {
    private static final String TWO_TOPICS = """
            # Kettles

            ## Lids

            They are made of tin and fit on all pots.

            ## Handles

            They are made of wood and stay cold.
            """;

    @ParameterizedTest
    @ValueSource(strings = {
            // Types in braces.
            """
            # Kettle

            The kettle boils water and says when it is done.

            ## `kettle.size`

            * {number}

            How many cups it holds, all of them full.

            ## `kettle.boil(water)`

            * `water` {Water} What is boiled.

            It is hot when the lid moves, and not before.

            ## `kettle.pour()`

            * {Cup}

            A cup with water in it, hot as it comes.
            """,
            // Some of what is passed may be left out.
            """
            # Kettle

            ## boil(water, [heat])

            Boils the water that was put into it before.

            ## pour(cup, slowly = true)

            Pours what is boiled into the cup.

            ## close(options?: Options)

            Closes the lid, so that nothing gets out of it.
            """,
            // Labels, a class and its events.
            """
            # Class: Kettle

            ## `new Kettle(size)`

            Makes one that holds so many cups.

            ## Event: `'boil'`

            Comes when the water is as hot as it gets.

            ## Event: `'empty'`

            Comes when there is nothing more to pour.
            """,
            """
            # Kettle

            ## Instance methods

            ### `kettle.lift`

            Takes it off the stove with both hands.

            ### `kettle.fill`

            Puts water into it, as much as it holds.

            ### `kettle.wash`

            Washes it with salt and leaves it to dry.
            """,
            // Options of a command.
            """
            # Kettle

            ### `--heat`

            * Default: 90
            * Type: Number

            How hot it gets before it is taken off.

            ### `--lid`

            * Default: true
            * Type: Boolean

            Whether the lid is on it from the beginning.

            ### `--sing`

            * Default: false
            * Type: Boolean

            Whether it sings when the water is hot.
            """,
            """
            # Codes

            ## KETTLE_EMPTY

            There is no water in it that could be boiled.

            ## KETTLE_COLD

            The stove is not lit, or it went out.

            ## LID_OPEN

            The lid is open, and the steam gets out.
            """})
    void namesWithWhatIsPassedAreNoTopics(String page) {
        assertEquals("", CardsAsText.of(page));
    }

    @Test
    void notesOnCommandsAndFunctionsAreAsked() {
        assertEquals(3, CardsAsText.cards("""
                # Git, second week

                ## `git stash`

                Puts changes aside, so that the folder is clean again.

                ## `git rebase`

                Sets commits upon others, as if they had been made there.

                ## `git bisect`

                Halves the commits again and again to find the bad one.
                """).size());
        assertEquals(3, CardsAsText.cards("""
                # Lists, third week

                ## map()

                Gives a new list with what a function makes of each.

                ## filter()

                Gives a new list with those that a function wants.

                ## slice(start, end)

                Gives a piece of the list, the end not with it.
                """).size());
    }

    @Test
    void printedLicencesAreNoTopics() {
        var page = """
                ## Kettle 1.2

                ### Kettle Notice

                Made by Ann and her sister at the river.

                ### Kettle License

                Permission is hereby granted to everyone to boil water.
                """;
        assertEquals("", CardsAsText.of(page));
        assertEquals(2, CardsAsText.cards(page.replace("Permission is hereby granted", "It allows")).size());
    }

    @Test
    void printedInNotesTheyLeaveTheOtherTopics() {
        assertEquals(3, CardsAsText.cards("""
                # Law of software

                ## Copyright

                It begins when something is written, and needs no form.

                ## Patents

                They are for what is invented, and must be asked for.

                ## Freedom

                Many texts begin with "Permission is hereby granted".
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kettle API reference", "User manual", "Notes for translators", "Porting to other stoves",
            "Postmortem of the flood", "Lid implementation plan"})
    void pagesForMakersAndUsersAreNoNotes(String title) {
        assertEquals("", CardsAsText.of("""
                # %s

                ## Lids

                They are made of tin and fit on all pots.

                ## Handles

                They are made of wood and stay cold.
                """.formatted(title)));
    }

    @Test
    void readMesInOtherLanguagesAreReadMes() {
        var page = """
                # house-kettle

                ## Lids

                They are made of tin and fit on all pots.

                ## Handles

                They are made of wood and stay cold.
                """;
        assertEquals(0, CardsAsText.read("README.de.md", page).cards().size());
        assertEquals(0, CardsAsText.read("README_zh-TW.md", page).cards().size());
        assertEquals(2, CardsAsText.read("kettle.de.md", page).cards().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODING_STYLE.md", "SECURITY.md", "NOTICE.md", ".github/lids.md", "a/.github/lids.md",
            "docs/contributing/lids.md", ".claude/agents/lids.md"})
    void filesThatRepositoriesKeepBesideTheirSubjectAreNoNotes(String name) {
        assertEquals(0, CardsAsText.read(name, TWO_TOPICS).cards().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "SQL.md", "SYSTEM_DESIGN.md", "github/lids.md",
            "our-contributing/lids.md", "agents/lids.md"})
    void namesOfSubjectsAreThoseOfNotes(String name) {
        assertEquals(2, CardsAsText.read(name, TWO_TOPICS).cards().size());
    }

    @Test
    void pagesThatLeadToReportsAreNoNotes() {
        var page = """
                # Steam

                ## Whistles

                They are loud enough for all rooms of the house, and have been so since
                [#12](https://example.org/ann/kettle/issues/12).

                ## Valves

                They close by themselves when the steam has gone out of the lid. See
                [the change](https://example.org/ann/kettle/pull/15).
                """;
        assertEquals("", CardsAsText.of(page));
        assertEquals(2, CardsAsText.cards(page.replace("/pull/15", "/valves")).size());
    }

    @Test
    void whyAndHowInTheReadMeOfAProgramIsNoQuestionWithoutAMark() {
        var page = """
                # house-kettle

                ## Why using a kettle

                It boils faster than a pot with no lid.

                ## How to get a kettle

                They are sold at the river on Sundays.
                """;
        assertEquals(0, CardsAsText.read("README.md", page).cards().size());
        assertEquals(2, CardsAsText.read("kettle.md", page).cards().size());
        assertEquals(2, CardsAsText.read("README.md", page.replace("a kettle\n", "a kettle?\n")).cards().size());
    }

    @Test
    void manualsOfCommandsAreNone() {
        assertEquals("", CardsAsText.of("""
                # New-TeaPot

                ## Synopsis

                Creates a pot that holds some tea.

                ## Syntax

                ```powershell
                New-TeaPot [-Size] <Int32> [-lid] <String> [<CommonParameters>]
                ```

                ## Description

                The command creates a pot that holds some tea.

                ## Examples

                ### Example 1

                ```powershell
                New-TeaPot -Size 3 -lid round
                ```

                This creates a pot with a round lid.

                ## Parameters

                ### -Size

                The size of the pot that is created.

                ### -lid

                The shape of the lid of the pot.

                ### -Colour

                The colour that the pot is glazed in.
                """));
    }

    @Test
    void notesOnALanguageMayHaveOneOfSuchHeadings() {
        assertEquals(true, CardsAsText.of("""
                # Loops

                ## Syntax

                A loop begins with a word and ends with a brace.

                ## The counter

                It counts how often the loop was gone through.

                ## Endless loops

                They end with the program, or not at all.

                ## Conditions

                They are asked before each round, or behind it.

                ## Parameters

                What a loop works on is best handed to it as a list.

                ## Loops in loops

                The inner one is gone through for each round of the outer one.
                """).contains("Endless loops"));
    }
}
