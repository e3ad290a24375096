package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void commands() {
        recto = new Commands(folder);
    }

    @Test
    void helpListsEveryCommand() {
        var help = recto.run("--help").done().out();
        for (var command : List.of("import", "study", "due", "show", "answer", "undo", "options", "cards", "fsrs")) {
            assertTrue(help.lines().anyMatch(line -> line.strip().startsWith(command + " ")), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "study", "due", "show", "answer", "undo", "options", "cards"})
    void everyCommandHasHelpWithAnExample(String command) {
        var help = recto.run(command, "--help").done().out();
        assertTrue(help.startsWith("Usage: recto " + command), help);
        assertTrue(help.contains("Example: recto "), help);
        assertTrue(help.contains(" " + command + " "), help);
    }

    @Test
    void versionIsOneLine() {
        var lines = recto.run("--version").done().lines();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().startsWith("Recto "), lines.getFirst());
    }

    @ParameterizedTest
    @CsvSource({"deu,due", "imprt,import", "shwo,show", "optoins,options", "anwser,answer", "stud,study"})
    void anUnknownWordGetsASuggestion(String typed, String meant) {
        var outcome = recto.run(typed);
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("Unknown command \"" + typed + "\". Did you mean " + meant + "?"),
                outcome.err());
    }

    @Test
    void aWordNearNothingGetsNone() {
        var outcome = recto.run("hippopotamus");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("Unknown command \"hippopotamus\".\n"), outcome.err());
    }

    @Test
    void anUnknownOptionGetsASuggestion() {
        var outcome = recto.run("due", "--jsn");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("Unknown option \"--jsn\". Did you mean --json?"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "answer 3fa9c1d2", "import", "options --new-per-day x", "options --retention 2",
        "options --learning-steps soon", "options --day-ends-at 24", "answer 3fa9c1d2 god", "study --more -1",
        "show --library", "show --library=", "import -odd.md", "undo twice"})
    void wrongUsageHasStatusTwoAndSaysWhereHelpIs(String words) {
        var arguments = words.split(" ");
        var outcome = recto.run(arguments);
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("See recto " + arguments[0] + " --help."), outcome.err());
    }

    @Test
    void aPathThatBeginsWithAHyphenIsExplained() {
        assertTrue(recto.run("cards", "-odd.md").err()
                .startsWith("Unknown option \"-odd.md\". If it is a path, write ./-odd.md\n"));
    }

    @Test
    void anEmptyWordIsNoPath() {
        recto.environment.put("RECTO_LIBRARY", "lib");
        for (var words : List.of(
                List.of("import", "--yes", ""), List.of("due", "--library", ""), List.of("--library", ""))) {
            var outcome = recto.run(words.toArray(String[]::new));
            assertEquals(2, outcome.status(), words.toString());
            assertTrue(outcome.err().contains("an empty word is no path"), outcome.err());
        }
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void anUnknownRatingIsExplained() {
        assertTrue(recto.run("answer", "3fa9c1d2", "god").err()
                .startsWith("Unknown rating \"god\". Did you mean good? It is one of again, hard, good, easy."));
    }

    @Test
    void withoutACommandTheWindowIsAskedFor() {
        var home = folder.resolve("home").resolve("Recto");
        assertEquals(new WindowRequest(home, List.of()), recto.face().windowRequest().orElseThrow());
        assertEquals(new WindowRequest(
                folder.resolve("lib"), List.of(folder.resolve("notes.md"), folder.resolve("a/b"))),
                recto.face().windowRequest("--library", "lib", "notes.md", "a/b").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "--help", "--version", "due --help", "deu", "--nonsense", "--library"})
    void whatIsNoRequestForAWindowIsForTheCommandLine(String words) {
        assertTrue(recto.face().windowRequest(words.split(" ")).isEmpty());
    }

    @Test
    void theLibraryIsWhereTheUserSays() {
        recto.environment.put("RECTO_LIBRARY", "elsewhere");
        assertEquals(folder.resolve("elsewhere"), recto.face().windowRequest().orElseThrow().library());
        assertEquals(folder.resolve("here"), recto.face().windowRequest("--library", "here").orElseThrow().library());
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
