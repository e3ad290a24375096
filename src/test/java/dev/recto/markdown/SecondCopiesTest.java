package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondCopiesTest {
    @TempDir
    Path folder;

    @Test
    void whatASyncToolKeptBesideADocumentIsLeftOutAndNamed() throws IOException {
        for (var name : List.of("tea.md", "tea.sync-conflict-20261120-101112-ABCDEFG.md",
                "tea (Ann's conflicted copy 2026-11-20).md", "milk (1).md",
                        "solo.sync-conflict-20261120-101112-X.md")) {
            Files.writeString(folder.resolve(name), "# Tea\n");
        }
        var problems = new ArrayList<Problem>();
        var found = DocumentFiles.under(folder, folder, problems::add);
        assertEquals(
                List.of("milk (1).md", "solo.sync-conflict-20261120-101112-X.md", "tea.md"),
                found.stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(2, problems.size());
    }
}
