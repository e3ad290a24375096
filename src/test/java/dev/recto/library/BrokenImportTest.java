package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import dev.recto.journal.Disk;
import dev.recto.journal.FaultyDisk;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports during which the program or the machine stops.
class BrokenImportTest {
    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String FINISHED = "an import of 3 documents was cut short: the program or the machine "
            + "stopped. It has been finished now; undo takes all of it back.";
    private static final String NOTHING = "an import was cut short: the program or the machine stopped before anything "
            + "of it had come in. Nothing has changed; import the documents again.";

    @TempDir
    Path home;

    @Test
    void whereverItStopsAllOfItIsInOrNothingAndUndoTakesAllOfItBack() throws IOException {
        var finished = 0;
        var nothing = 0;
        var isDone = false;
        for (var step = 1; !isDone; step++) {
            var at = threeCardsAndAnAnswer("stop" + step);
            var before = files(at);
            isDone = importAndDie(at, step);
            try (var library = at.open()) {
                var said = library.problems().stream().map(Problem::toString)
                        .filter(problem -> !problem.contains("the last line was not complete")).toList();
                var message = at.folder + ": ";
                finished += said.equals(List.of(message + FINISHED)) ? 1 : 0;
                nothing += said.equals(List.of(message + NOTHING)) ? 1 : 0;
                assertTrue(said.isEmpty() || said.equals(List.of(message + FINISHED))
                        || said.equals(List.of(message + NOTHING)), "step " + step + ": " + said);
                if (!said.isEmpty()) {
                    assertEquals(said.getFirst().endsWith(FINISHED) ? 6 : 3, library.cards().size(), "step " + step);
                }
                assertWhole(at, library, before, "step " + step);
            }
        }
        assertTrue(finished > 10, finished + " were finished");
        assertTrue(nothing > 10, nothing + " had not begun");
    }

    @Test
    void aPlaceThatWasMadeAndNoMoreIsRemovedWithoutAWord() throws IOException {
        var at = threeCardsAndAnAnswer("made");
        var all = Files.createDirectory(at.folder.resolve(".recto/incoming"));
        try (var library = at.open()) {
            assertEquals(List.of(), library.problems());
            assertFalse(Files.exists(all));
        }
        var other = Files.createDirectories(all.resolve("another-device"));
        try (var library = at.open()) {
            assertEquals(List.of(), library.problems());
            assertTrue(Files.exists(other));
        }
    }

    @Test
    void whatIsFinishedMayBeCutShortAgain() throws IOException {
        var isDone = false;
        for (var step = 1; !isDone; step++) {
            var at = threeCardsAndAnAnswer("again" + step);
            var before = files(at);
            importAndDie(at, (operation, path) -> operation.equals("move") && path.endsWith("sediment.md"));
            var disk = new FaultyDisk();
            at.disk = disk;
            disk.writeAtMost(1000);
            disk.failAt(step, true);
            try {
                at.open().close();
                isDone = step > disk.operations();
            } catch (IOException e) {
                // The disk is gone.
            }
            at.disk = Disk.real();
            try (var library = at.open()) {
                assertWhole(at, library, before, "step " + step);
            }
        }
    }

    @Test
    void whatSomebodyPutInItsPlaceStays() throws IOException {
        var at = threeCardsAndAnAnswer("mine");
        importAndDie(at, (operation, path) -> operation.equals("move") && path.endsWith("sediment.md"));
        assertTrue(names(at.folder.resolve(".recto/incoming")).contains("import.json"));
        Files.createDirectories(at.folder.resolve("Rocks/deep"));
        Files.writeString(at.folder.resolve("Rocks/igneous.md"), "# Mine\n\n## 1. What is mine?\n\nThis.\n");
        Files.copy(at.home.resolve("in/Rocks/deep/sediment.md"), at.folder.resolve("Rocks/deep/sediment.md"));
        try (var library = at.open()) {
            assertEquals(List.of(
                    "Rocks/igneous.md: its import was cut short: the program or the machine stopped, and it could not "
                            + "be finished: something of that name is there already. Nothing of it was taken in. "
                            + "Rename or remove it, then import it again.",
                    at.folder + ": " + FINISHED.replace("3 documents", "2 documents")),
                    library.problems().stream().map(Problem::toString).toList());
            assertTrue(TestLibrary.shown(library).contains("What is mine?"), TestLibrary.shown(library));
            assertTrue(TestLibrary.shown(library).contains("What is chalk?"), TestLibrary.shown(library));
            assertFalse(Files.exists(at.folder.resolve("Rocks/granite.png")));
            library.undo();
            assertTrue(Files.exists(at.folder.resolve("Rocks/igneous.md")), "it was put there by hand");
            assertTrue(Files.exists(at.folder.resolve("Rocks/deep/sediment.md")), "it was put there by hand");
            assertEquals(1, reps(library));
        }
    }

    @Test
    void whatWasChangedOrRemovedInTheMeantimeIsNeitherBroughtBackNorLost() throws IOException {
        var at = threeCardsAndAnAnswer("changed");
        importAndDie(at, (operation, path) -> operation.equals("write") && path.toString().endsWith(".jsonl"));
        Files.delete(at.folder.resolve("Rocks/igneous.md"));
        Files.writeString(at.folder.resolve("tea.md"), "\nMy own remark.\n", java.nio.file.StandardOpenOption.APPEND);
        try (var library = at.open()) {
            assertFalse(Files.exists(at.folder.resolve("Rocks/igneous.md")));
            assertTrue(Files.readString(at.folder.resolve("tea.md")).endsWith("My own remark.\n"));
            library.undo();
            assertTrue(Files.readString(at.folder.resolve("tea.md")).endsWith("My own remark.\n"));
            assertEquals(1, reps(library));
        }
    }

    @Test
    void anIntentionThatCannotBeUnderstoodIsKeptAside() throws IOException {
        var at = threeCardsAndAnAnswer("odd");
        importAndDie(at, (operation, path) -> operation.equals("move") && path.endsWith("sediment.md"));
        var device = names(at.folder.resolve(".recto/journal")).getFirst();
        Files.writeString(at.folder.resolve(".recto/incoming/" + device + "/import.json"), "{\"v\":1,");
        try (var library = at.open()) {
            assertEquals(List.of(".recto/incoming/" + device + ": an import was cut short: the program or the machine "
                    + "stopped, and what it was about to do cannot be understood: it is no JSON. Import the documents "
                    + "again. What had not come in is kept in .recto/quarantine/" + device + "-import."),
                    library.problems().stream().map(Problem::toString).toList());
            assertTrue(names(at.folder.resolve(".recto/quarantine/" + device + "-import")).contains("import.json"));
            assertEquals(3, at.take(library, at.home.resolve("in")).documents());
        }
    }

    @Test
    void importsOfOtherDevicesAreTheirs() throws IOException {
        var at = threeCardsAndAnAnswer("other");
        var others = at.folder.resolve(".recto/incoming/another/file");
        Files.createDirectories(others.getParent());
        Files.writeString(others, "theirs");
        try (var library = at.open()) {
            assertEquals(List.of(), library.problems());
            at.take(library, at.home.resolve("in"));
            assertTrue(Files.exists(others));
        }
    }

    /// The journal never names what is not durable.
    @Test
    void allIsDurableBeforeItIsRecorded() throws IOException {
        var at = threeCardsAndAnAnswer("order");
        var disk = new FaultyDisk();
        at.disk = disk;
        var unsure = new java.util.TreeSet<String>();
        var isRecorded = new AtomicBoolean();
        try (var library = at.open()) {
            disk.failOn((operation, path) -> {
                var name = at.folder.relativize(path.toAbsolutePath()).toString();
                if (operation.equals("open") && name.startsWith(".recto/incoming")) {
                    unsure.add("content of " + name);
                }
                switch (operation) {
                    case "force" -> unsure.remove("content of " + name);
                    case "createFolder", "open" -> unsure.add("names in " + parent(name));
                    case "move" -> {
                        unsure.add("names in " + parent(name));
                        assertFalse(!name.startsWith(".recto/") && unsure.stream().anyMatch(what ->
                                what.startsWith("content")), unsure + " when " + name + " comes in");
                    }
                    case "syncFolder" -> unsure.remove("names in " + name);
                    case "write" -> {
                        if (name.startsWith(".recto/journal")) {
                            unsure.removeIf(what -> what.startsWith("names in .recto/"));
                            assertEquals("[]", unsure.toString());
                            isRecorded.set(true);
                        }
                    }
                    default -> { }
                }
                return false;
            });
            at.take(library, at.home.resolve("in"));
        }
        assertTrue(isRecorded.get());
    }

    private static String parent(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    /// Three cards in the library, of which one was answered; outside a new version of their document, and two others.
    private TestLibrary threeCardsAndAnAnswer(String name) throws IOException {
        var at = TestLibrary.ofTea(home.resolve(name));
        try (var library = at.open()) {
            library.answer(TestLibrary.idOf(library, "What is oolong?"), Rating.GOOD, Duration.ofSeconds(3));
        }
        Files.writeString(at.home.resolve("in/tea.md"), "\n## 4. What is sencha?\n\nSteamed green tea.\n",
                java.nio.file.StandardOpenOption.APPEND);
        at.file("in/Rocks/igneous.md", TestLibrary.questions("Igneous", "What is granite?",
                "Rock of coarse grains. ![granite](granite.png)"));
        at.file("in/Rocks/deep/sediment.md", TestLibrary.questions("Sediment", "What is chalk?", "Soft limestone."));
        Files.write(at.home.resolve("in/Rocks/granite.png"), PICTURE);
        return at;
    }

    /// @return whether the import was over before that step
    private static boolean importAndDie(TestLibrary at, int step) throws IOException {
        var disk = new FaultyDisk();
        var isDone = false;
        at.disk = disk;
        try (var library = at.open()) {
            var plan = plan(at, library);
            disk.writeAtMost(1000);
            var begun = disk.operations();
            disk.failAt(step, true);
            var report = library.imports().take(plan, Progress.NONE);
            isDone = report.problems().isEmpty() && disk.operations() - begun < step;
        } catch (IOException e) {
            // The disk is gone.
        }
        at.disk = Disk.real();
        return isDone;
    }

    private static void importAndDie(TestLibrary at, BiPredicate<String, Path> where) throws IOException {
        var disk = new FaultyDisk();
        var isDead = new AtomicBoolean();
        at.disk = disk;
        try (var library = at.open()) {
            var plan = plan(at, library);
            disk.failOn((operation, path) -> {
                isDead.compareAndSet(false, where.test(operation, path));
                return isDead.get();
            });
            library.imports().take(plan, Progress.NONE);
        } catch (IOException e) {
            // The disk is gone.
        }
        assertTrue(isDead.get());
        at.disk = Disk.real();
    }

    private static ImportPlan plan(TestLibrary at, Library library) throws IOException {
        return library.imports().plan(List.of(at.home.resolve("in/tea.md"), at.home.resolve("in/Rocks")), List.of(),
                Progress.NONE);
    }

    private static void assertWhole(TestLibrary at, Library library, SortedMap<String, String> before, String when)
            throws IOException {
        assertEquals(1, reps(library), when);
        assertEquals(List.of(), names(at.folder.resolve(".recto/incoming")), when);
        if (library.cards().size() == 6) {
            assertEquals(List.of("Rocks/deep/sediment.md", "Rocks/granite.png", "Rocks/igneous.md", "tea.md"),
                    List.copyOf(files(at).keySet()), when);
            assertEquals("Import of 3 cards", library.undo().orElseThrow().what(), when);
            assertEquals(1, reps(library), when);
        }
        assertEquals(3, library.cards().size(), when + ": " + TestLibrary.shown(library));
        assertEquals(before, files(at), when);
        assertFalse(Files.exists(at.folder.resolve("Rocks")), when);
    }

    private static int reps(Library library) {
        return History.reps(library.card(TestLibrary.idOf(library, "What is oolong?")).orElseThrow().memory());
    }

    private static SortedMap<String, String> files(TestLibrary at) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(at.folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = LibraryPath.relative(at.folder, file);
                if (!path.startsWith(".recto/")) {
                    found.put(path, DocumentContent.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    /// Of all that lies below a folder.
    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).map(file -> file.getFileName().toString()).toList();
        }
    }
}
