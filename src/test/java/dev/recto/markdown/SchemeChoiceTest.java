package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.Reading.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How else a document could be read, and that it is when the user says so.
class SchemeChoiceTest {
    private static final String RIVERS = """
            # Rivers

            ## 1. What is a meander?

            A bend.

            **Why does it move?**

            Its outer bank wears away.

            ## 2. What is a delta?

            Land at a mouth.

            **Why does it grow?**

            Sand settles there.

            ## 3. What is a source?

            Where a river begins.

            **Why is it cold?**

            It comes out of the ground.
            """;

    @Test
    void everySchemeThatSeesSomethingIsNamedWithItsCountAndWhatBecameOfIt() {
        assertEquals("""
                numbered-headings: Numbered headings, 3 of 3, the most evidence
                question-headings: Headings that ask, 0 of 3, all of it lies in what others took
                bold-questions: Bold questions, 0 of 3, all of it lies in what others took
                notes: Notes, 0 of ?, only if nothing else is found
                nothing: Nothing, 0 of 0, it leaves this document out
                """, alternatives(read(SchemeChoice.USUAL)));
    }

    @Test
    void theSchemeThatIsChosenTakesItsQuestionsFirst() {
        var reading = read(SchemeChoice.parse("bold-questions"));
        assertEquals(List.of("Why does it move?", "Why does it grow?", "Why is it cold?"), questions(reading).stream()
                .filter(question -> question.startsWith("Why")).toList());
        assertEquals("bold-questions", reading.alternatives().getFirst().key());
        assertEquals("you chose it", reading.alternatives().getFirst().why());
    }

    @Test
    void aSchemeAloneLeavesNothingToOthers() {
        var reading = read(SchemeChoice.parse("only:bold-questions"));
        assertEquals(List.of("Why does it move?", "Why does it grow?", "Why is it cold?"), questions(reading));
        assertEquals("Bold questions", reading.scheme());
    }

    @Test
    void aListIsNoLineOfTheKeyAboveIt() {
        var tea = SourceText.decode("tea.md", """
                ## 2. Which tea is green?
                **Answer:** B
                - [x] Sencha leaf
                - [ ] Assam leaf
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals("Sencha leaf", new DocumentReader().read(tea, SchemeChoice.parse("choice-blocks")).cards().getFirst()
                .card().face().answer().text());
    }

    @Test
    void everyHeadingIsAskedWhereTheUserSaysThatTheseAreNotes() {
        var reading = read(SchemeChoice.NOTES);
        assertEquals("Notes", reading.scheme());
        assertEquals(List.of("What is a meander?", "Why does it move?", "What is a delta?", "Why does it grow?",
                "What is a source?", "Why is it cold?"), questions(reading));
        assertEquals(reading.cards().size(), alternative(reading, "notes").found().orElseThrow());
    }

    @Test
    void aDocumentCanBeLeftOut() {
        var reading = read(SchemeChoice.NOTHING);
        assertEquals(List.of(), reading.cards());
        assertEquals(List.of(), reading.problems(), "nobody is told what he wanted");
        assertEquals("[LeftOut[line=1, endLine=25, what=The whole document, why=you chose to leave it out]]",
                reading.leftOut().toString());
        assertEquals(3, alternative(reading, "numbered-headings").found().orElseThrow());
    }

    @Test
    void aSchemeThatIsNotThereChangesNothing() {
        for (var key : List.of("question-tables", "a-scheme-of-next-year")) {
            assertEquals(read(SchemeChoice.USUAL).cards(), read(SchemeChoice.parse(key)).cards());
        }
        assertFalse(SchemeChoice.parse("a-scheme-of-next-year").isKnown());
    }

    @Test
    void theUsualReadingOfADocumentWithoutQuestionsSaysThatNotesWereTaken() {
        var reading = CardsAsText.read("# Rivers\n\n## Delta\n\nLand at a mouth of a river.\n\n"
                + "## Meander\n\nA bend that wanders over the years.\n");
        assertEquals("notes: Notes, 2 of 2, nothing else was found\n", alternatives(reading).lines()
                .filter(line -> line.startsWith("notes")).findFirst().orElse("") + "\n");
    }

    @Test
    void choicesAreReadAsTheyAreWritten() {
        for (var text : List.of("usual", "notes", "nothing", "bold-questions", "only:bold-questions")) {
            assertEquals(text, SchemeChoice.parse(text).text());
            assertTrue(SchemeChoice.parse(text).isKnown(), text);
        }
    }

    /// They stand in journals: one that is missing here was renamed, and the choices of users with it.
    @Test
    void keysStayForGood() {
        assertTrue(SchemeChoice.known().containsAll(List.of("front-matter-question", "line-prefixes",
                "inline-separators", "semicolon-separators",
                "card-tags", "outlines", "details", "admonitions", "question-tables", "cloze-texts", "tagged-headings",
                "numbered-headings", "item-headings", "answered-headings", "question-headings", "bold-questions",
                "list-questions", "labelled-answers", "quoted-questions", "choice-blocks", "notes", "nothing",
                "usual")),
                SchemeChoice.known().toString());
    }

    private static Reading read(SchemeChoice choice) {
        return new DocumentReader().read(
                SourceText.decode("rivers.md", RIVERS.getBytes(StandardCharsets.UTF_8)), choice);
    }

    private static List<String> questions(Reading reading) {
        return reading.cards().stream().map(found -> found.card().face().question().text()).toList();
    }

    private static Alternative alternative(Reading reading, String key) {
        return reading.alternatives().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private static String alternatives(Reading reading) {
        return reading.alternatives().stream().map(one -> "%s: %s, %d of %s, %s\n".formatted(one.key(), one.name(),
                one.taken(), one.found().isPresent() ? String.valueOf(one.found().getAsInt()) : "?", one.why()))
                .collect(Collectors.joining());
    }
}
