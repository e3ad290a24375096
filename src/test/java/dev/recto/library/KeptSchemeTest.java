package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.SchemeChoice;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a document is read is the user's choice, and it is kept with the document.
class KeptSchemeTest {
    private static final SchemeChoice BOLD = SchemeChoice.parse("only:bold-questions");
    private static final List<String> USUAL_CARDS =
            List.of("What is a meander?", "What is a delta?", "What is a source?");
    private static final List<String> BOLD_CARDS = List.of("Why does it move?", "Why does it grow?", "Why is it cold?");

    @TempDir
    Path home;

    private TestLibrary at;
    private Path document;

    @BeforeEach
    void aDocumentThatCanBeReadInTwoWays() {
        at = new TestLibrary(home);
        document = rivers("Land at a mouth.");
    }

    private Path rivers(String delta) {
        return at.file("in/rivers.md", "# Rivers", "", "## 1. What is a meander?", "", "A bend.", "",
                "**Why does it move?**", "", "Its outer bank wears away.", "", "## 2. What is a delta?", "", delta, "",
                "**Why does it grow?**", "", "Sand settles there.", "", "## 3. What is a source?", "",
                "Where a river begins.", "", "**Why is it cold?**", "", "It comes out of the ground.");
    }

    @Test
    void theNextImportUsesIt() throws IOException {
        try (var library = at.open()) {
            take(library, BOLD);
            assertEquals(BOLD_CARDS, questions(library));
            rivers("Land that a river made.");
            var plan = library.imports().plan(List.of(document), List.of(), Progress.NONE).documents().getFirst();
            assertEquals(BOLD, plan.reading().choice());
            assertEquals(BOLD, plan.kept());
            at.take(library, document);
            assertEquals(BOLD_CARDS, questions(library));
        }
    }

    @Test
    void everyStartUsesItAlsoAfterAnEdit() throws IOException {
        try (var library = at.open()) {
            take(library, BOLD);
        }
        for (var build : List.of("this", "another", "")) {
            at.build = build;
            assertEquals(BOLD_CARDS, reopened(), build);
        }
        var own = at.folder.resolve("rivers.md");
        Files.writeString(own, Files.readString(own).replace("Sand settles", "Sand and mud settle"));
        assertEquals(BOLD_CARDS, reopened());
    }

    @Test
    void itGoesWithADocumentThatIsRenamedAndThenEdited() throws IOException {
        try (var library = at.open()) {
            take(library, BOLD);
        }
        var moved = at.folder.resolve("water/streams.md");
        Files.createDirectories(moved.getParent());
        Files.move(at.folder.resolve("rivers.md"), moved);
        assertEquals(BOLD_CARDS, reopened());
        Files.writeString(moved, Files.readString(moved).replace("Sand settles", "Sand and mud settle"));
        assertEquals(BOLD_CARDS, reopened());
    }

    @Test
    void itGoesWithADocumentThatIsRenamedAndEditedBeforeTheNextStart() throws IOException {
        try (var library = at.open()) {
            take(library, BOLD);
        }
        var moved = at.folder.resolve("streams.md");
        Files.move(at.folder.resolve("rivers.md"), moved);
        Files.writeString(moved, Files.readString(moved).replace("Sand settles", "Sand and mud settle"));
        assertEquals(BOLD_CARDS, reopened());
        Files.writeString(moved, Files.readString(moved).replace("Sand and mud settle", "Mud settles"));
        assertEquals(BOLD_CARDS, reopened());
    }

    @Test
    void aNewDocumentIsNotReadAsOneThatVanished() throws IOException {
        try (var library = at.open()) {
            take(library, BOLD);
        }
        Files.delete(at.folder.resolve("rivers.md"));
        Files.write(at.folder.resolve("lakes.md"), List.of(TestLibrary.questions("Lakes",
                "What is a lake?", "Standing water.", "What is a **pond**?", "A small lake.")));
        assertEquals(List.of("What is a lake?", "What is a **pond**?"), reopened());
    }

    @Test
    void undoOfTheImportBringsTheFormerSchemeBack() throws IOException {
        try (var library = at.open()) {
            at.take(library, document);
            library.answer(TestLibrary.idOf(library, USUAL_CARDS.getFirst()), Rating.GOOD, Duration.ofSeconds(3));
            at.pass(Duration.ofMinutes(1));
            take(library, BOLD);
            assertEquals(BOLD_CARDS, questions(library));
            library.undo();
            assertEquals(USUAL_CARDS, questions(library));
            assertEquals(1, library.cards().stream().filter(card -> !card.memory().equals(MemoryState.NEW)).count());
            var plan = library.imports().plan(List.of(document), List.of(), Progress.NONE);
            assertEquals(SchemeChoice.USUAL, plan.documents()
                    .getFirst().reading().choice());
        }
        assertEquals(USUAL_CARDS, reopened());
    }

    @Test
    void cardsOfAFormerSchemeKeepTheirMemory() throws IOException {
        try (var library = at.open()) {
            at.take(library, document);
            var id = TestLibrary.idOf(library, "What is a delta?");
            var memory = library.answer(id, Rating.GOOD, Duration.ofSeconds(3)).memory();
            take(library, BOLD);
            assertTrue(library.card(id).isEmpty());
            take(library, SchemeChoice.USUAL);
            assertEquals(memory, library.card(id).orElseThrow().memory());
        }
    }

    @Test
    void otherDevicesFollow() throws IOException {
        var other = new TestLibrary(home, at.folder, home.resolve("other-device"));
        try (var library = at.open()) {
            at.take(library, document);
        }
        try (var library = other.open()) {
            assertEquals(USUAL_CARDS, questions(library));
        }
        try (var library = at.open()) {
            at.pass(Duration.ofMinutes(5));
            take(library, BOLD);
        }
        other.now = at.now.plusSeconds(60);
        try (var library = other.open()) {
            assertEquals(BOLD_CARDS, questions(library));
        }
    }

    @Test
    void aDocumentThatIsLeftOutIsNotTakenInWithItsFolder() throws IOException {
        at.file("in/lakes.md", TestLibrary.questions("Lakes", "What is a lake?", "Standing water.",
                "What is a pond?", "A small lake."));
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(home.resolve("in")), List.of(), Progress.NONE);
            var rivers = plan.documents().stream().filter(each -> each.target().endsWith("rivers.md")).findFirst();
            var anew = library.imports().readAnew(plan, rivers.orElseThrow(), SchemeChoice.NOTHING);
            library.imports().take(anew, Progress.NONE);
            assertEquals(2, library.cards().size());
            at.take(library, home.resolve("in"));
            assertEquals(2, library.cards().size());
        }
    }

    @Test
    void readingAnewTouchesNoOtherDocumentAndChangesNothing() throws IOException {
        var read = new CopyOnWriteArrayList<String>();
        at.file("in/lakes.md", TestLibrary.questions("Lakes", "What is a lake?", "Standing water."));
        at.readings = (path, content, choice) -> {
            read.add(Path.of(path).getFileName() + " " + choice.text());
            return Readings.real().read(path, content, choice);
        };
        try (var library = at.open()) {
            var plan = library.imports().plan(List.of(home.resolve("in")), List.of(), Progress.NONE);
            read.clear();
            var anew = library.imports().readAnew(plan, plan.documents().getLast(), BOLD);
            assertEquals(List.of("rivers.md only:bold-questions"), read);
            assertEquals(plan.documents().getFirst().cards(), anew.documents().getFirst().cards());
            assertEquals(BOLD_CARDS, anew.documents().getLast().cards().stream()
                    .map(card -> card.card().face().question().text()).toList());
            assertEquals(List.of(), library.cards());
        }
    }

    @Test
    void theCacheKnowsOneReadingFromAnother() throws IOException {
        try (var library = at.open()) {
            take(library, BOLD);
        }
        var read = new CopyOnWriteArrayList<String>();
        at.readings = (path, content, choice) -> {
            read.add(path + " " + choice.text());
            return Readings.real().read(path, content, choice);
        };
        try (var library = at.open()) {
            library.settle();
            assertEquals(List.of(), read, "it is in the cache");
            take(library, SchemeChoice.USUAL);
        }
        read.clear();
        assertEquals(USUAL_CARDS, reopened());
        assertEquals(List.of(), read);
    }

    @Test
    void aSchemeOfANewerVersionIsKeptAndTheDocumentReadAsUsual() throws IOException {
        try (var library = at.open()) {
            take(library, SchemeChoice.parse("a-scheme-of-next-year"));
            assertEquals(USUAL_CARDS, questions(library));
            var plan = library.imports().plan(List.of(document), List.of(), Progress.NONE);
            assertEquals("a-scheme-of-next-year", plan.documents()
                    .getFirst().kept().text());
        }
    }

    @Test
    void aChoiceThatChangesNoCardIsKeptAndUndone() throws IOException {
        try (var library = at.open()) {
            at.take(library, document);
            take(library, SchemeChoice.parse("only:numbered-headings"));
            assertEquals("Choice of how 1 document should be read", library.undo().orElseThrow().what());
        }
    }

    private void take(Library library, SchemeChoice choice) throws IOException {
        var plan = library.imports().plan(List.of(document), List.of(), Optional.of(choice), Progress.NONE);
        library.imports().take(plan, Progress.NONE);
    }

    private List<String> reopened() throws IOException {
        try (var library = at.open()) {
            return questions(library);
        }
    }

    private static List<String> questions(Library library) {
        return library.cards().stream().map(card -> card.card().face().question().text()).toList();
    }
}
