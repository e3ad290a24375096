package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands while another Recto writes the library.
class LibraryBeingWrittenTest {
    @TempDir
    Path folder;

    private Commands recto;

    @BeforeEach
    void commands() throws IOException {
        recto = new Commands(folder);
        recto.questions("sql.md", "SQL", "What is a join?", "What is an index?", "What is a view?");
    }

    @Test
    void whileAnotherWritesNothingIsChangedButAllIsRead() throws IOException {
        var ids = imported();
        var other = new Library.Surroundings(() -> recto.now, () -> ZoneOffset.UTC, folder.resolve("device"));
        try (var holder = Library.open(folder.resolve("home/Recto"), Library.Access.WRITE, other)) {
            assertEquals(Library.Access.WRITE, holder.access());
            for (var command : List.of(List.of("answer", ids.getFirst(), "good"), List.of("import", "--yes", "sql.md"),
                    List.of("options", "--new-per-day", "1"), List.of("undo"), List.of("study"))) {
                var outcome = recto.run(command.toArray(String[]::new));
                assertEquals(1, outcome.status(), command + outcome.err());
                assertEquals("", outcome.out(), command.toString());
                assertTrue(outcome.err().contains("Nothing was changed."), outcome.err());
            }
            assertEquals(3, recto.run("due").done().lines().size());
            assertEquals(3, recto.run("show").done().lines().size());
        }
        recto.run("answer", ids.getFirst(), "good").done();
    }

    @Test
    void whileAnotherWritesCardsCanBeLookedAtInTheTerminal() throws IOException {
        imported();
        recto.interactive = true;
        recto.environment.put("TERM", "dumb");
        var other = new Library.Surroundings(() -> recto.now, () -> ZoneOffset.UTC, folder.resolve("device"));
        try (var _ = Library.open(folder.resolve("home/Recto"), Library.Access.WRITE, other)) {
            var looked = recto.typing(" 3 q", "study").done();
            assertTrue(looked.out().contains("Nothing is graded: another Recto is using this library."), looked.out());
            assertTrue(looked.out().contains("nothing is graded   3 left"), looked.out());
            assertTrue(looked.out().contains("Nothing is graded here. Space goes on."), looked.out());
            assertTrue(looked.out().endsWith("1 card looked at, nothing graded.\n"), looked.out());
            assertTrue(recto.typing("      ", "study").done().out().endsWith("3 cards looked at, nothing graded.\n"));
            assertTrue(recto.typing("q").done().out().endsWith("0 cards looked at, nothing graded.\n"));
        }
        assertEquals(3, recto.run("due").done().lines().size());
    }

    private List<String> imported() {
        recto.run("import", "--yes", "sql.md").done();
        return recto.run("show", "--json").done().objects().stream().map(card -> card.get("id").asString()).toList();
    }
}
