package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a document became these cards, and what else it could become.
class ExplainTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void aDocumentThatCanBeReadInTwoWays() throws IOException {
        recto = new Commands(folder);
        recto.write("rivers.md", """
                # Rivers

                All about them.

                ## 1. Meanders

                A bend.

                **Why does it move?**

                Its bank wears away.

                ## 2. What is a delta?

                Land at a mouth.

                **Why does it grow?**

                Sand settles there.

                ## 3. What is a source?

                A beginning.

                **Why is it cold?**

                It comes out of the ground.

                ## 4. What is a bank?

                The land beside a river.

                ## 5. What is a ford?

                A place to walk through.
                """);
    }

    @Test
    void everyCutIsExplained() {
        var out = recto.run("cards", "--explain", "rivers.md").done().out();
        assertTrue(out.startsWith("""
                rivers.md: 5 cards (numbered headings)
                  schemes (--scheme KEY reads by another one):
                  * numbered-headings  5 of 5      Numbered headings: the most evidence
                """), out);
        assertTrue(out.contains("""
                    bold-questions     0 of 3      Bold questions: all of it lies in what others took
                    notes                          Notes: only if nothing else is found
                    nothing                        Nothing: it leaves this document out

                  1. Meanders
                """), out);
        assertTrue(out.contains("""
                , lines 5-11, sure]
                     Line 5 is one of 5 numbered headings on the same level.
                     Check: The question is a single word.

                  2. What is a delta?
                     [definition, lines 13-19, sure]
                     Line 13 is one of 5 numbered headings on the same level.

                """), out);
        assertTrue(out.endsWith("""

                  left out, line 3: Introduction (it stands before the first question)

                """), out);
        assertFalse(out.contains("Land at a mouth."), "the answers are not what is explained");
    }

    @Test
    void theSameIsThereForPrograms() {
        var objects = recto.run("cards", "--explain", "--json", "rivers.md").done().objects();
        assertEquals(6, objects.size());
        assertEquals("{\"confidence\":\"sure\",\"because\":\"Line 5 is one of 5 numbered headings on the same level.\","
                + "\"mistakes\":[\"The question is a single word.\"]}", objects.getFirst().get("explain").toString());
        var document = objects.getLast();
        assertEquals("rivers.md", document.get("document").asString());
        assertEquals("usual", document.get("choice").asString());
        var scheme = StreamSupport.stream(document.get("schemes").spliterator(), false)
                .filter(one -> one.get("key").asString().equals("bold-questions")).findFirst().orElseThrow();
        assertEquals("{\"key\":\"bold-questions\",\"name\":\"Bold questions\",\"marks\":\"inferred\",\"found\":3,"
                + "\"taken\":0,\"why\":\"all of it lies in what others took\"}", scheme.toString());
        assertEquals("[{\"line\":3,\"endLine\":3,\"what\":\"Introduction\","
                + "\"why\":\"it stands before the first question\"}]",
                document.get("leftOut").toString());
    }

    @Test
    void anotherSchemeCanBeTried() {
        assertEquals(List.of("Why does it move?", "Why does it grow?", "Why is it cold?"),
                recto.run("cards", "--json", "--scheme", "only:bold-questions", "rivers.md").done().objects().stream()
                        .map(card -> card.get("question").asString()).toList());
    }

    @Test
    void unknownSchemeIsNamedWithThoseThereAre() {
        for (var command : List.of("cards", "import")) {
            var outcome = recto.run(command, "--scheme", "bold-question", "rivers.md");
            assertEquals(2, outcome.status());
            assertTrue(outcome.err().startsWith(
                    "Unknown scheme \"bold-question\". Did you mean bold-questions? "
                            + "There are: front-matter-question, "),
                    outcome.err());
            assertTrue(outcome.err().contains(", notes, nothing, usual."), outcome.err());
        }
    }

    @Test
    void theSchemeOfAnImportIsKeptForTheNext() {
        recto.run("import", "--yes", "--scheme", "only:bold-questions", "rivers.md").done();
        assertEquals(3, recto.run("show", "--json").done().lines().size());
        recto.run("import", "--yes", "rivers.md").done();
        var questions = recto.run("show", "--json").done().objects().stream()
                .map(card -> card.get("question").asString()).toList();
        assertEquals(List.of("Why does it move?", "Why does it grow?", "Why is it cold?"), questions);
        recto.run("import", "--yes", "--scheme", "usual", "rivers.md").done();
        assertTrue(recto.run("show", "--json").done().out().contains("What is a delta?"));
    }

    @Test
    void aDocumentThatIsLeftOutStaysOut() {
        assertEquals(1, recto.run("import", "--yes", "--scheme", "nothing", "rivers.md").status());
        assertEquals(1, recto.run("import", "--yes", "rivers.md").status());
        recto.run("import", "--yes", "--scheme", "usual", "rivers.md").done();
        assertEquals(5, recto.run("show", "--json").done().lines().size());
    }
}
