package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.ImportPlan.PlannedDocument;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    @TempDir
    Path home;

    @Test
    void allOfThemAreTakenInTheNotesToo() throws IOException {
        var at = new TestLibrary(home);
        at.file("samples/One/quiz.md", TestLibrary.questions("Quiz", "What is a lake?", "Standing water."));
        at.file("samples/Two/notes.md", "# Rivers", "", "## Meander", "",
                "A bend in a river. Its outer bank wears away while sand settles on the inner one.", "", "## Delta", "",
                "Land at a mouth, built from what the river carried down from the hills.");
        try (var library = at.open()) {
            var plan = new Samples(home.resolve("samples")).plan(library, Progress.NONE);
            assertTrue(plan.documents().stream().anyMatch(document -> document.reading().isNotes()));
            assertTrue(plan.documents().stream().noneMatch(PlannedDocument::isLeftNotes));
            var report = library.imports().take(plan, Progress.NONE);
            assertEquals(2, report.documents());
            assertEquals(3, library.cards().size());
        }
    }
}
