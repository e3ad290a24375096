package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.CardId;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card is the same card after an edit, a move, a rename, and nobody else's memory is taken for it.
class IdentityTest {
    private static final Duration TOOK = Duration.ofSeconds(4);
    private static final String[] GLASS = TestLibrary.questions("Glass",
            "What is annealing?", "Slow cooling that lets the stresses in hot glass relax before it hardens.",
            "What is cullet?", "Broken glass that is melted again, which saves heat and raw sand.",
            "What is tempering?", "Fast cooling of the surface, so that it ends up compressed and hard to crack.",
            "What does lead add?", "Weight and a high refractive index, so cut edges sparkle.");

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void anEmptyFolder() {
        at = new TestLibrary(home);
    }

    @Test
    void editedInTheFolderKeepsItsSchedule() throws IOException {
        var before = studied("What is cullet?");
        edit("glass.md", "## 2. What is cullet?", "## 2. What is called cullet?");
        edit("glass.md", "and raw sand", "and fresh sand");

        assertEquals(before, memoryOf("What is called cullet?"));
        assertEquals(before, memoryOf("What is called cullet?"));
    }

    @Test
    void rewrittenAnswerKeepsItsSchedule() throws IOException {
        var before = studied("What is tempering?");
        edit("glass.md", "Fast cooling of the surface, so that it ends up compressed and hard to crack.",
                "Chilling with air jets.");

        assertEquals(before, memoryOf("What is tempering?"));
    }

    @Test
    void questionWithNewWordsAndTheSameAnswerKeepsItsSchedule() throws IOException {
        var before = studied("What is annealing?");
        edit("glass.md", "What is annealing?", "Why is a finished vase put into a lehr?");

        assertEquals(before, memoryOf("Why is a finished vase put into a lehr?"));
    }

    @Test
    void anotherQuestionInItsPlaceIsANewCard() throws IOException {
        studied("What does lead add?");
        edit("glass.md", "What does lead add?", "What does boron add?");
        edit("glass.md", "Weight and a high refractive index, so cut edges sparkle.",
                "Little expansion: it survives boiling water.");

        assertEquals(MemoryState.NEW, memoryOf("What does boron add?"));
    }

    @Test
    void renamedDocumentKeepsAllSchedules() throws IOException {
        var before = studied("What is cullet?");
        Files.createDirectories(at.folder.resolve("Crafts"));
        Files.move(at.folder.resolve("glass.md"), at.folder.resolve("Crafts/about glass.md"));

        assertEquals(before, memoryOf("What is cullet?"));
        try (var library = at.open()) {
            assertEquals(List.of("Crafts", "Glass"), library.cards().getFirst().card().face().deck());
            assertEquals("Crafts/about glass.md", library.cards().getFirst().card().face().source().path());
        }
    }

    @Test
    void cardMovedToAnotherDocumentKeepsItsSchedule() throws IOException {
        var before = studied("What is cullet?");
        replace("glass.md", TestLibrary.questions("Glass",
                "What is annealing?", "Slow cooling that lets the stresses in hot glass relax before it hardens."));
        replace("recycling.md", TestLibrary.questions("Recycling",
                "What is cullet?", "Broken glass that is melted again, which saves heat and raw sand.",
                "What is slag?", "What floats on molten metal and is skimmed off."));

        assertEquals(before, memoryOf("What is cullet?"));
    }

    @Test
    void vanishedCardGetsItsMemoryBack() throws IOException {
        var before = studied("What is cullet?");
        var whole = Files.readString(at.folder.resolve("glass.md"));
        replace("glass.md", TestLibrary.questions("Glass", "What is tempering?", "Fast cooling of the surface."));
        try (var library = at.open()) {
            assertEquals(1, library.cards().size());
        }
        Files.writeString(at.folder.resolve("glass.md"), whole);

        assertEquals(before, memoryOf("What is cullet?"));
    }

    @Test
    void copiedCardDoesNotTakeTheMemoryOfTheOriginal() throws IOException {
        var before = studied("What is cullet?");
        replace("a copy.md", TestLibrary.questions("A copy",
                "What is cullet?", "Broken glass that is melted again, which saves heat and raw sand."));
        try (var library = at.open()) {
            var copies = library.cards().stream()
                    .filter(card -> card.card().face().question().text().equals("What is cullet?")).toList();
            assertEquals(2, copies.size());
            assertNotEquals(copies.get(0).id(), copies.get(1).id());
            assertEquals(Map.of("a copy.md", MemoryState.NEW, "glass.md", before), Map.of(
                    copies.get(0).card().face().source().path(), copies.get(0).memory(),
                    copies.get(1).card().face().source().path(), copies.get(1).memory()));
        }
    }

    @Test
    void idsAreTheSameOnEveryDeviceThatSeesTheDocumentsFirst() throws IOException {
        var other = new TestLibrary(home.resolve("other"));
        for (var device : List.of(at, other)) {
            device.file("x", "");
            Files.createDirectories(device.folder);
            Files.writeString(device.folder.resolve("a.md"), String.join("\n", GLASS));
            Files.writeString(device.folder.resolve("b.md"), String.join("\n", GLASS));
        }
        assertEquals(ids(at), ids(other));
        assertEquals(8, ids(at).stream().distinct().count());
    }

    @Test
    void excludedCardsStayOutAtTheNextImportAndOpen() throws IOException {
        var document = at.file("in/glass.md", GLASS);
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(document), List.of(), Progress.NONE);
            var report = library.imports().take(
                    plan.select(card -> !card.card().face().question().text().contains("lead")),
                    Progress.NONE);
            assertEquals(3, report.added());
            assertEquals(3, library.cards().size());
        }
        try (var library = at.open()) {
            assertEquals(3, library.cards().size());
            at.file("in/glass.md", TestLibrary.questions("Glass",
                    "What does lead add?", "Weight and a high refractive index, so that cut edges sparkle.",
                    "What is cullet?", "Broken glass that is melted again, which saves heat and raw sand.",
                    "What is frit?", "Ground glass for enamel and for casting."));
            var plan = library.imports().plan(List.of(document), List.of(), Progress.NONE);
            assertEquals(List.of(false, true, true),
                    plan.documents().getFirst().cards().stream().map(ImportPlan.PlannedCard::selected).toList());
            library.imports().take(plan, Progress.NONE);
            assertEquals("Glass: What is cullet?\nGlass: What is frit?", TestLibrary.shown(library));

            var again = library.imports().plan(List.of(document), List.of(), Progress.NONE);
            library.imports().take(again.select(card -> true), Progress.NONE);
            assertEquals(3, library.cards().size());
        }
    }

    @Test
    void cardThatTwoDevicesNamedDifferentlyIsJoinedWithBothMemories() throws IOException {
        var laptop = at;
        var desktop = new TestLibrary(home, home.resolve("library2"), home.resolve("device2"));
        MemoryState ofLaptop = studied("What is cullet?");
        Sync.both(laptop, desktop);
        try (var library = desktop.open()) {
            assertEquals(ofLaptop, library.card(TestLibrary.idOf(library, "What is cullet?")).orElseThrow().memory());
        }
        // The laptop sees the question change step by step, the desktop only the outcome and takes it for a new card.
        edit("glass.md", "What is cullet?", "What do glass makers call cullet, and why is it good?");
        laptop.open().close();
        edit("glass.md", "Broken glass that is melted again, which saves heat and raw sand.",
                "Broken glass that is melted again; the oven needs less fuel then.");
        laptop.open().close();
        edit("glass.md", "What do glass makers call cullet, and why is it good?", "Why do ovens like shards?");
        laptop.open().close();
        Files.copy(laptop.folder.resolve("glass.md"), desktop.folder.resolve("glass.md"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        CardId atDesktop;
        desktop.pass(Duration.ofMinutes(5));
        try (var library = desktop.open()) {
            atDesktop = TestLibrary.idOf(library, "Why do ovens like shards?");
            assertEquals(MemoryState.NEW, library.card(atDesktop).orElseThrow().memory());
            library.answer(atDesktop, Rating.GOOD, TOOK);
        }
        Sync.both(laptop, desktop);
        Sync.both(laptop, desktop);

        for (var device : List.of(laptop, desktop)) {
            try (var library = device.open()) {
                assertEquals(4, library.cards().size());
                var card = library.card(atDesktop).orElseThrow();
                assertEquals("Why do ovens like shards?", card.card().face().question().text());
                assertEquals(History.reps(ofLaptop) + 1, History.reps(card.memory()));
            }
        }
    }

    @Test
    void tenThousandReplacedCardsAreMatchedInLinearTime() {
        var records = new ArrayList<CardRecord>();
        var cards = new ArrayList<dev.recto.card.Card>();
        for (var i = 0; i < 10_000; i++) {
            records.add(new CardRecord(CardId.ofContent("old" + i, "", ""), "d.md", i + 1, i + 1,
                    "What is the old thing " + i + "?",
                    AnswerPrint.of("It is the answer to an old question, number " + i), CardRecord.Presence.HERE));
            cards.add(Cards.fact("Which new idea comes " + i + "th?",
                    "A new idea which has number " + i + " of them all"));
        }
        var matches = new Matcher(records, java.util.Set.of()).match(List.of(new Matcher.DocumentCards("d.md", cards)));

        assertEquals(10_000, matches.getFirst().stream().map(Matcher.Match::id).distinct().count());
    }

    private MemoryState studied(String question) throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("in/glass.md", GLASS));
            library.answer(TestLibrary.idOf(library, "What is tempering?"), Rating.AGAIN, TOOK);
            library.answer(TestLibrary.idOf(library, question), Rating.EASY, TOOK);
            return library.card(TestLibrary.idOf(library, question)).orElseThrow().memory();
        }
    }

    private MemoryState memoryOf(String question) throws IOException {
        try (var library = at.open()) {
            assertTrue(library.problems().isEmpty(), library.problems().toString());
            return library.card(TestLibrary.idOf(library, question)).orElseThrow().memory();
        }
    }

    private void edit(String path, String before, String after) throws IOException {
        var text = Files.readString(at.folder.resolve(path));
        assertTrue(text.contains(before), text);
        Files.writeString(at.folder.resolve(path), text.replace(before, after));
    }

    private void replace(String path, String... lines) throws IOException {
        Files.writeString(at.folder.resolve(path), String.join("\n", lines) + "\n");
    }

    private static List<CardId> ids(TestLibrary at) throws IOException {
        try (var library = at.open()) {
            return library.cards().stream().map(LibraryCard::id).toList();
        }
    }
}
