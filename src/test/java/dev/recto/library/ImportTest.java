package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.Status;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Duration TOOK = Duration.ofSeconds(4);
    private static final String[] BEES = TestLibrary.questions("Bees",
            "What is a drone?", "A male bee; it has no sting and gathers no food.",
            "What is royal jelly?", "Food from the glands of young workers, which makes a larva a queen.");

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void anEmptyFolder() {
        at = new TestLibrary(home);
    }

    @Test
    void planSaysWhatWouldHappenAndChangesNothing() throws IOException {
        try (var library = at.open()) {
            var document = plan(library, at.file("in/bees.md", BEES)).documents().getFirst();
            assertEquals(Status.NEW, document.status());
            assertEquals("bees.md", document.target());
            assertEquals(List.of(CardStatus.NEW, CardStatus.NEW),
                    document.cards().stream().map(ImportPlan.PlannedCard::status).toList());
            assertEquals(List.of(), library.cards());
            assertFalse(Files.exists(at.folder.resolve("bees.md")));
        }
    }

    @Test
    void planAndLibraryAgreeOnIdsAndDecks() throws IOException {
        try (var library = at.open()) {
            var plan = library.imports().plan(
                    List.of(at.file("in/bees.md", BEES)), List.of("Animals", "Insects"), Progress.NONE);
            library.imports().take(plan, Progress.NONE);
            assertEquals(plan.documents().getFirst().cards().stream().map(ImportPlan.PlannedCard::card).toList(),
                    library.cards().stream().map(LibraryCard::card).toList());
            assertEquals(List.of("Animals", "Insects", "Bees"), library.cards().getFirst().card().face().deck());
            assertTrue(Files.exists(at.folder.resolve("Animals/Insects/bees.md")));
        }
    }

    @Test
    void importingAgainUpdatesInsteadOfDuplicating() throws IOException {
        var document = at.file("in/bees.md", BEES);
        try (var library = at.open()) {
            at.take(library, document);
            assertEquals(Status.UNCHANGED, plan(library, document).documents().getFirst().status());
            assertEquals(2, at.take(library, document).unchanged());

            at.file("in/bees.md", TestLibrary.questions("Bees",
                    "What is a drone?", "A male bee. It lives for mating.",
                    "What is propolis?", "Resin that bees gather to seal their hive."));
            var plan = plan(library, document).documents().getFirst();
            assertEquals(Status.CHANGED, plan.status());
            assertEquals(List.of(CardStatus.ANSWER_CHANGED, CardStatus.NEW),
                    plan.cards().stream().map(ImportPlan.PlannedCard::status).toList());
            var report = at.take(library, document);
            assertEquals(List.of(1, 1, 0, 1),
                    List.of(report.added(), report.updated(), report.unchanged(), report.gone()));
            assertEquals("Bees: What is a drone?\nBees: What is propolis?", TestLibrary.shown(library));
        }
    }

    @Test
    void sameContentFromElsewhereIsTheSameDocument() throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("in/bees.md", BEES));
            assertEquals(2, at.take(library, at.file("download/honey.md", BEES)).unchanged());
            assertEquals(2, library.cards().size());
        }
    }

    @Test
    void otherDocumentWithTheSameNameGetsAFreeName() throws IOException {
        var wasps = TestLibrary.questions("Wasps", "What does a hornet eat?", "Other insects, and sap of trees.");
        try (var library = at.open()) {
            at.take(library, at.file("a/README.md", BEES), at.file("b/README.md", wasps));
            assertTrue(Files.exists(at.folder.resolve("README.md")));
            assertTrue(Files.exists(at.folder.resolve("README-2.md")));
            assertEquals(3, library.cards().size());

            var ants = TestLibrary.questions("Ants", "What do leafcutters grow?",
                    "A fungus, on a bed of chewed leaves.");
            at.take(library, at.file("a/README.md", ants));
            assertEquals("Bees: What is a drone?\nBees: What is royal jelly?\nWasps: What does a hornet eat?\n"
                    + "Ants: What do leafcutters grow?", TestLibrary.shown(library));
        }
    }

    @Test
    void nameInAnotherCaseIsTheSameName() throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("a/Bees.md", BEES));
            at.take(library, at.file("b/bees.md",
                    TestLibrary.questions("Spelling", "How is “bees” spelt?", "With a double e.")));
            assertTrue(Files.exists(at.folder.resolve("bees-2.md")));
        }
    }

    @Test
    void foldersAreWalkedAndKeepTheirShape() throws IOException {
        at.file("garden/bees.md", BEES);
        at.file("garden/trees/oak.markdown",
                TestLibrary.questions("Oak", "What is a gall?", "A growth around the egg of a wasp."));
        at.file("garden/trees/ash.txt", TestLibrary.questions("Ash", "What is a samara?", "A seed with a wing."));
        at.file("garden/picture.png", "no document");
        at.file("garden/.hidden/x.md", BEES);
        at.file("garden/node_modules/y.md", BEES);
        try (var library = at.open()) {
            at.take(library, home.resolve("garden"));
            assertEquals("""
                    garden/Bees: What is a drone?
                    garden/Bees: What is royal jelly?
                    garden/trees/Ash: What is a samara?
                    garden/trees/Oak: What is a gall?""", TestLibrary.shown(library));
        }
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestComesIn() throws IOException {
        Files.createDirectories(home.resolve("empty"));
        try (var library = at.open()) {
            var plan = plan(library, at.file("in/bees.md", BEES), home.resolve("in/nowhere.md"),
                    at.file("in/bees.pdf", "%PDF"),
                    home.resolve("empty"));
            assertEquals(List.of("it cannot be read: there is no such file", "this is not a markdown document",
                    "there are no documents in this folder"), plan.problems().stream().map(problem -> problem.what())
                            .toList());
            var report = library.imports().take(plan, Progress.NONE);
            assertEquals(2, report.added());
            assertEquals(3, report.problems().size());
        }
    }

    @Test
    void documentIsTakenInAsItWasShown() throws IOException {
        var document = at.file("in/bees.md", BEES);
        var shown = Files.readAllBytes(document);
        try (var library = at.open()) {
            var plan = plan(library, document);
            Files.delete(document);
            assertEquals(2, library.imports().take(plan, Progress.NONE).added());
            assertArrayEquals(shown, Files.readAllBytes(at.folder.resolve("bees.md")));
        }
    }

    @Test
    void planningAndTakingCanBeCancelled() throws IOException {
        var document = at.file("in/bees.md", BEES);
        var other = at.file("in/oak.md",
                TestLibrary.questions("Oak", "What is a gall?", "A growth around the egg of a wasp."));
        try (var library = at.open()) {
            assertThrows(CancellationException.class,
                    () -> library.imports().plan(List.of(document), List.of(), (done, total, what) -> false));
            var plan = plan(library, document, other);
            assertThrows(CancellationException.class,
                    () -> library.imports().take(plan, (done, total, what) -> done < 1));
            assertEquals(List.of(), library.cards());
            assertFalse(Files.exists(at.folder.resolve("bees.md")));
        }
    }

    @Test
    void planThatHasGrownOldIsMatchedAgain() throws IOException {
        var document = at.file("in/bees.md", BEES);
        try (var library = at.open()) {
            var plan = plan(library, document);
            at.take(library, document);
            library.answer(TestLibrary.idOf(library, "What is a drone?"), Rating.GOOD, TOOK);
            var report = library.imports().take(plan, Progress.NONE);
            assertEquals(0, report.added());
            assertEquals(2, library.cards().size());
            assertEquals(1, History.reps(library.card(TestLibrary.idOf(library, "What is a drone?")).orElseThrow()
                    .memory()));
        }
    }

    @Test
    void documentsPutIntoTheFolderByHandAreStudied() throws IOException {
        Files.createDirectories(at.folder.resolve("Insects"));
        Files.writeString(at.folder.resolve("Insects/bees.md"), String.join("\n", BEES));
        try (var library = at.open()) {
            assertEquals("Insects/Bees: What is a drone?\nInsects/Bees: What is royal jelly?",
                    TestLibrary.shown(library));
            library.answer(TestLibrary.idOf(library, "What is a drone?"), Rating.GOOD, TOOK);
            var plan = plan(library, at.folder.resolve("Insects/bees.md")).documents().getFirst();
            assertEquals("Insects/bees.md", plan.target());
            assertEquals(Status.UNCHANGED, plan.status());
        }
        try (var library = at.open()) {
            assertEquals(1, library.newToday());
        }
    }

    @Test
    void documentsSortAsPeopleSortThem() throws IOException {
        for (var name : List.of("10 ends", "9 middles", "1 beginnings", "Appendix/A", "appendix/b")) {
            Files.createDirectories(at.folder.resolve(name).getParent());
            Files.writeString(at.folder.resolve(name + ".md"), String.join("\n",
                    TestLibrary.questions(name, "What is in " + name + "?", "What " + name + " says.")));
        }
        try (var library = at.open()) {
            assertEquals(List.of("1 beginnings", "9 middles", "10 ends", "A", "b"), library.cards().stream()
                    .map(card -> LibraryPath.name(card.card().face().source().path()).replace(".md", "")).toList());
            var positions = new ArrayList<Integer>();
            library.cards().forEach(card -> positions.add(card.position()));
            assertEquals(List.of(0, 1, 2, 3, 4), positions);
        }
    }

    @Test
    void namesThatSomeSystemCannotTakeAreMadeFit() {
        assertEquals("a-b-c.md", LibraryPath.fit("a:b?c.md"));
        assertEquals("con-.md", LibraryPath.fit("con.md"));
        assertEquals("hidden", LibraryPath.fit("..hidden"));
        assertEquals("untitled", LibraryPath.fit("..."));
        assertEquals("gpj-.md", LibraryPath.fit("gpj\u202e.md"));
        assertEquals("x".repeat(80) + ".md", LibraryPath.fit("x".repeat(300) + ".md"));
        assertEquals("Übung 1.md", LibraryPath.fit("Übung 1.md"));
    }

    @Test
    void pathsThatLeadOutOfTheLibraryAreRefused() {
        for (var path : List.of("", "/etc/passwd", "../x.md", "a/../../x", "a//b", "a/./b", ".recto/journal/x",
                ".RECTO/x", "C:/x",
                "a\\b", "nul\0")) {
            assertFalse(LibraryPath.isSafe(path), path);
        }
        assertTrue(LibraryPath.isSafe("Deck/notes of mine.md"));
    }

    @Test
    void shortenedIdsAreFound() throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("in/bees.md", BEES));
            var id = library.cards().getFirst().id();
            assertEquals(List.of(id), library.idsStartingWith(id.value().substring(0, 8)));
            assertEquals(2, library.idsStartingWith("").size());
            assertEquals(List.of(), library.idsStartingWith("zz"));
        }
    }

    private static ImportPlan plan(Library library, Path... paths) throws IOException {
        return library.imports().plan(List.of(paths), List.of(), Progress.NONE);
    }
}
