package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page that is written for another use than learning says so when it gives no cards, and is read all the same if the
/// user wants it.
class PurposesTest {
    private static final String CHANGES = """
            # Plans for the kettle

            ## Q1 2031

            It will boil twice as fast as it did before, and the handle stays cool in the hand of whoever lifts it.

            ## Q2 2031

            The lid will close without a sound, and the light beside it goes out once the water is hot enough for tea.
            """;

    private static final String CHAPTERS = """
            # The garden

            ## 1. Soil

            It feeds what grows on it.

            ## 2. Water

            It carries what the soil feeds.

            ## 3. Light

            It turns both into leaves.
            """;

    @Test
    void whatTheDocumentLooksLikeIsSaid() {
        assertEquals(List.of("this looks like a list of changes, not like questions"),
                read(CHANGES, SchemeChoice.USUAL).problems().stream().map(Problem::what).toList());
        assertEquals("""
                numbered-headings 0 of 2: this looks like a list of changes, not like questions
                notes 0 of 2: this looks like a list of changes, not like questions
                """, schemes(read(CHANGES, SchemeChoice.USUAL)));
    }

    @ParameterizedTest
    @CsvSource({"numbered-headings, 2", "notes, 2", "nothing, 0"})
    void theUsersChoiceOverrulesIt(String choice, int cards) {
        var reading = read(CHANGES, SchemeChoice.parse(choice));
        assertEquals(cards, reading.cards().size());
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# Tea\\n\\n## Ingredients\\n\\nLeaves of the first harvest.\\n\\n## Preparation\\n\\nPour water over them. | a recipe",
        "# Lamp\\n\\n## Installation\\n\\nScrew it into the wall.\\n\\n## Usage\\n\\nPress the button once. "
                + "| the manual of a program",
        "---\\nname: Fault\\nabout: Tell what went wrong\\n---\\n\\n## 1. What happened?\\n\\nSay what you saw.\\n\\n"
                + "## 2. What should happen?\\n\\nSay what you wanted. | a form to fill in",
    })
    void itsPurposeIsNamed(String document, String purpose) {
        assertEquals(List.of("this looks like " + purpose + ", not like questions"),
                read(document.replace("\\n", "\n"), SchemeChoice.USUAL).problems().stream().map(Problem::what)
                        .toList());
    }

    @Test
    void whatOnlyShowsHowCardsLookIsCountedAsNotTaken() {
        var form = read("---\nname: Fault\nabout: Tell what went wrong\n---\n\n## 1. What happened?\n\nSay what you "
                + "saw.\n\n## 2. What should happen?\n\nSay what you wanted.\n", SchemeChoice.USUAL);
        assertEquals(0, form.alternatives().stream().mapToInt(Reading.Alternative::taken).sum());
    }

    @Test
    void aDocumentThatHasNothingToBeReadIsSaidToHaveNoQuestion() {
        assertEquals(List.of("no question with an answer was found"),
                read("A walk along the river in the morning.\n", SchemeChoice.USUAL).problems().stream()
                        .map(Problem::what).toList());
    }

    @Test
    void chaptersAreQuestionsWhereTheUserSaysSo() {
        var usual = read(CHAPTERS, SchemeChoice.USUAL);
        assertEquals("Notes", usual.scheme());
        assertEquals("""
                numbered-headings 0 of 3: none of them asks: they look like the parts of a text
                """, schemes(usual).lines().filter(line -> line.startsWith("numbered")).map(line -> line + "\n")
                .collect(Collectors.joining()));
        var wanted = read(CHAPTERS, SchemeChoice.parse("numbered-headings"));
        assertEquals("Numbered headings", wanted.scheme());
        assertEquals(3, wanted.cards().size());
    }

    private static String schemes(Reading reading) {
        return reading.alternatives().stream().filter(one -> one.found().orElse(0) > 0)
                .map(one -> "%s %d of %d: %s%n".formatted(one.key(), one.taken(), one.found().getAsInt(), one.why()))
                .collect(Collectors.joining());
    }

    private static Reading read(String document, SchemeChoice choice) {
        return new DocumentReader().read(
                SourceText.decode("page.md", document.getBytes(StandardCharsets.UTF_8)), choice);
    }
}
