package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;

/// What every repository has beside its subject gives no cards, whatever its headings are.
class RepositoryPagesTest {
    private static final String QUESTIONS = """
            # %s

            ## Where do I begin?

            With the list of open tasks.

            ## Who decides?

            Those who do the work.
            """;

    @ParameterizedTest
    @CsvSource({"CONTRIBUTING.md, The sorter", "page.md, Contributing to the sorter", "page.md, Code of conduct",
            "docs/ISSUE_TEMPLATE.md, The sorter", "page.md, Migration guide", "LICENSE.md, The sorter"})
    void pagesOfARepositoryAskNothing(String name, String title) {
        assertEquals(0, CardsAsText.read(name, QUESTIONS.formatted(title)).cards().size());
    }

    @ParameterizedTest
    @CsvSource({"notes.md, The sorter", "contributors-in-history.md, Who built the canal",
            "page.md, Conduct of armies", "page.md, How to keep a change log", "page.md, Keep a changelog"})
    void otherNamesSayNothing(String name, String title) {
        assertEquals(2, CardsAsText.read(name, QUESTIONS.formatted(title)).cards().size());
    }

    @Test
    void howToReportWhatIsWrongIsNotForLearning() {
        assertEquals("", CardsAsText.of("""
                # The sorter

                ## Supported versions

                The last two are mended.

                ## Reporting a vulnerability

                Write to us, and say:

                - What can be done with it?
                - How is it done?
                - Which version has it?
                """));
    }

    private static final String READ_ME = """
            # sorter

            %s

            ## Sorting by size

            The sorter looks at the size of each file in turn.

            ## Sorting by age

            The sorter looks at the date of each file in turn.

            ```
            npm install sorter
            ```
            """;

    @Test
    void readMeOfAPackageIsNoNote() {
        var badge = READ_ME.formatted("![version](https://img.shields.io/npm/v/sorter.svg)");
        assertEquals(0, CardsAsText.read("README.md", badge).cards().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file-sorter", "@tools/sorter", "`sorter.js`"})
    void titleThatIsThePackagesNameMakesAReadMe(String title) {
        var named = READ_ME.replaceFirst("(?m)^# .*$", "# " + title).formatted("Sorts files.");
        assertEquals(0, CardsAsText.read("README.md", named).cards().size());
        assertEquals(2, CardsAsText.read("sorting.md", named).cards().size());
    }

    @Test
    void notesMayShowHowSomethingIsInstalled() {
        var plain = CardsAsText.read("README.md", READ_ME.formatted("What I learned today."));
        assertTrue(plain.isNotes());
        assertEquals(2, plain.cards().size());
    }

    @Test
    void numbersOfNotesAreNoPartOfWhatIsAsked() {
        var reading = CardsAsText.read("""
                # Tents

                ## 1. Floors

                You lie on them, so they are soft.

                ## 2. Poles

                You lift the roof with them.
                """);
        assertTrue(reading.isNotes());
        reading.cards().forEach(found -> assertFalse(found.card().face().question().text().contains("1. ")
                || found.card().face().question().text().contains("2. "), found.card().toString()));
    }

    @Test
    void rulesOfConductAreNoNotesInAnyLanguage() {
        for (var title : List.of("Código de conduta para quem colabora", "Verhaltenskodex für Mitwirkende",
                "Kodeks postępowania", "Davranış kuralları", "Gedragscode")) {
            assertEquals("", CardsAsText.of("# " + title + "\n\n## Boats\n\nWhoever rows a boat of ours brings it back "
                    + "clean and in time.\n\n## Sails\n\nSails are dried before they are put away for the night.\n"), title);
        }
    }
}
