package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.journal.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of an import that is taken back.
class TakingBackTest {
    private static final int DOCUMENTS = 12;

    @TempDir
    Path home;
    private TestLibrary at;

    @BeforeEach
    void library() {
        at = new TestLibrary(home);
        for (var i = 0; i < DOCUMENTS; i++) {
            at.file("in/Soils/" + (i % 2 == 0 ? "clay" : "sand/dune") + "/" + i + ".md",
                    TestLibrary.questions("Soil " + i, "What is soil " + i + "?", "The " + i + "th one."));
        }
    }

    @Test
    void eachFolderIsMadeDurableOnceAndEmptyOnesGo() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        var synced = new ArrayList<String>();
        try (var library = at.open()) {
            at.take(library, home.resolve("in"));
            assertEquals(DOCUMENTS, library.cards().size());
            disk.failOn((operation, path) -> {
                if (operation.equals("syncFolder") && !path.startsWith(at.folder.resolve(".recto"))) {
                    synced.add(at.folder.relativize(path).toString());
                }
                return false;
            });
            library.undo();
            assertEquals(List.of(""), synced, "all below it went");
            assertFalse(Files.exists(at.folder.resolve("in")));
        }
    }

    @Test
    void aFolderWithSomethingElseInItStays() throws IOException {
        try (var library = at.open()) {
            at.take(library, home.resolve("in"));
            Files.writeString(at.folder.resolve("in/Soils/sand/mine.pdf"), "mine");
            library.undo();
            assertTrue(Files.exists(at.folder.resolve("in/Soils/sand/mine.pdf")));
            assertFalse(Files.exists(at.folder.resolve("in/Soils/sand/dune")));
            assertFalse(Files.exists(at.folder.resolve("in/Soils/clay")));
        }
    }

    @Test
    void aFolderThatCannotBeMadeDurableStopsNothing() throws IOException {
        var disk = new FaultyDisk();
        at.disk = disk;
        try (var library = at.open()) {
            at.take(library, home.resolve("in"));
            disk.failOn((operation, path) -> !path.startsWith(at.folder.resolve(".recto"))
                    && (operation.equals("syncFolder") || operation.equals("list")));
            assertEquals("Import of 12 cards", library.undo().orElseThrow().what());
            assertEquals(List.of(), library.cards());
        }
    }

    @Test
    void whoWaitsHearsOfEachFile() throws IOException {
        var heard = new ArrayList<String>();
        try (var library = at.open()) {
            at.take(library, home.resolve("in"));
            library.undo((done, total, what) -> {
                heard.add(done + " of " + total + " " + what);
                assertEquals(List.of(), library.problems(), "who reads does not wait");
                return true;
            });
        }
        assertEquals(DOCUMENTS, heard.size());
        assertEquals("11 of 12 in/Soils/clay/0.md", heard.getLast());
    }
}
