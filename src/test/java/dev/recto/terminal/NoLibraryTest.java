package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What commands do where no library is.
class NoLibraryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"undo", "answer 3fa9c1d2 good", "due", "due --json", "show", "show 3fa9c1d2", "options",
            "study", "study --more 3"})
    void whatReadsAnswersOrTakesBackMakesNone(String command) {
        var outcome = new Commands(folder).typing(" 3q", (command + " --library new").split(" "));
        assertEquals(1, outcome.status(), outcome.out());
        assertEquals("There is no library in " + folder.resolve("new") + " yet. Begin with: recto import PATH\n",
                outcome.err());
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"options --new-per-day 5"})
    void whatKeepsSomethingMakesOne(String command) {
        new Commands(folder).run((command + " --library new").split(" ")).done();
        assertTrue(Files.isDirectory(folder.resolve("new/.recto")));
    }
}
