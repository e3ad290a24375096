package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Kind;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SchemeChoice;
import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start reads no document and no journal before the first question, and what it shows is what they say.
class LibraryCacheTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    @TempDir
    Path home;

    private TestLibrary at;
    private final List<String> read = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aLibraryWithAHistory() throws IOException {
        at = new TestLibrary(home);
        var reader = Readings.real();
        at.readings = (path, content, choice) -> {
            read.add(path);
            return reader.read(path, content, choice);
        };
        try (var library = at.open()) {
            at.take(library,
                    at.file("in/bees.md", TestLibrary.questions("Bees",
                            "What is a drone?", "A male bee; it has no sting and gathers no food.",
                            "What is royal jelly?", "Food which makes a larva a queen.")),
                    at.file("in/ants.md", TestLibrary.questions("Ants",
                            "What does an ant smell with?", "With its antennae.")));
            library.answer(TestLibrary.idOf(library, "What is a drone?"), Rating.GOOD, TOOK);
            at.pass(Duration.ofMinutes(1));
            library.answer(TestLibrary.idOf(library, "What is royal jelly?"), Rating.AGAIN, TOOK);
            library.studyMore(7);
        }
        read.clear();
    }

    @Test
    void unchangedLibraryIsShownWithoutReadingAnyDocumentAndStaysTheSameWhenItIsRead() throws IOException {
        try (var library = at.open()) {
            var shown = shown(library);
            library.settle();
            assertEquals(shown, shown(library));
            assertEquals(List.of(), read);
        }
        assertEquals(withoutCache(), shownAtStart());
    }

    @Test
    void answerGivenAtOnceIsThatOfTheWholeHistory() throws IOException {
        at.pass(Duration.ofMinutes(12));
        MemoryState quick;
        try (var library = at.open()) {
            quick = library.answer(TestLibrary.idOf(library, "What is a drone?"), Rating.HARD, TOOK).memory();
        }
        try (var library = at.open()) {
            var id = TestLibrary.idOf(library, "What is a drone?");
            assertEquals(quick, library.card(id).orElseThrow().memory());
            assertEquals(2, ((MemoryState.Studied) quick).reps());
        }
        assertEquals(withoutCache(), shownAtStart());
    }

    @Test
    void answersOfAKilledProcessAreThereThoughNothingKeptThem() throws IOException {
        var kept = new HashMap<Path, byte[]>();
        for (var file : cacheFiles()) {
            kept.put(file, Files.readAllBytes(file));
        }
        try (var library = at.open()) {
            library.answer(TestLibrary.idOf(library, "What does an ant smell with?"), Rating.EASY, TOOK);
        }
        for (var file : kept.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        assertEquals(withoutCache(), shownAtStart());
        try (var library = at.open()) {
            assertTrue(library.cards().stream().allMatch(card -> card.memory() instanceof MemoryState.Studied));
        }
    }

    @Test
    void libraryThatWasClosedAtOnceIsNotReadAfterwards() throws IOException {
        var closed = at.open();
        closed.close();
        closed.settle();
        assertThrows(IOException.class, () -> closed.studyMore(3));
        try (var library = at.open()) {
            assertEquals(Library.Access.WRITE, library.access());
            assertEquals(7, library.moreToday());
        }
    }

    @Test
    void onlyTheDocumentThatChangedIsReadAgain() throws IOException {
        Files.writeString(at.folder.resolve("ants.md"), "\n## 2. How many legs has an ant?\n\nSix.\n",
                StandardOpenOption.APPEND);
        try (var library = at.open()) {
            assertEquals(4, library.cards().size());
            assertEquals(List.of("ants.md"), read);
        }
    }

    @Test
    void newAndRemovedDocumentsAreNoticed() throws IOException {
        Files.delete(at.folder.resolve("bees.md"));
        at.file("library/wasps.md", TestLibrary.questions("Wasps", "What do wasps build with?", "With chewed wood."));
        assertEquals(List.of("What does an ant smell with?", "What do wasps build with?"), questionsAtStart());
    }

    @Test
    void linesOfAnotherDeviceAreNoticed() throws IOException {
        var other = new TestLibrary(home, at.folder, home.resolve("other device"));
        other.now = at.now.plusSeconds(60);
        try (var library = other.open()) {
            library.answer(TestLibrary.idOf(library, "What does an ant smell with?"), Rating.GOOD, TOOK);
        }
        try (var library = at.open()) {
            var id = TestLibrary.idOf(library, "What does an ant smell with?");
            assertTrue(library.card(id).orElseThrow().memory() instanceof MemoryState.Studied);
        }
    }

    @Test
    void anotherBuildReadsTheDocumentsItself() throws IOException {
        at.build = "another";
        var asBefore = shownAtStart();
        assertEquals(List.of("ants.md", "bees.md"), read.stream().sorted().toList());
        assertEquals(withoutCache(), asBefore);
    }

    @Test
    void cacheDamagedAnywhereChangesNothing() throws IOException {
        var whole = withoutCache();
        var random = new Random(8);
        for (var file : cacheFiles()) {
            var sound = Files.readAllBytes(file);
            for (var round = 0; round < 150; round++) {
                var damaged = sound.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, damaged);
                assertEquals(whole, shownReadOnly(), file::toString);
            }
            for (var length : List.of(0, 1, 4, sound.length / 2, sound.length - 1)) {
                Files.write(file, Arrays.copyOf(sound, length));
                assertEquals(whole, shownReadOnly(), file::toString);
            }
            Files.delete(file);
            assertEquals(whole, shownReadOnly(), file::toString);
            Files.write(file, sound);
        }
    }

    @Test
    void damagedCacheIsMadeAnew() throws IOException {
        for (var file : cacheFiles()) {
            Files.writeString(file, "nonsense");
        }
        at.open().close();
        read.clear();
        at.open().close();
        assertEquals(List.of(), read);
    }

    @Test
    void whatIsWrongIsSaidAtEveryStart() throws IOException {
        try (var journals = Files.walk(at.folder.resolve(".recto/journal"))) {
            var journal = journals.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
            var lines = new ArrayList<>(Files.readAllLines(journal));
            lines.set(1, lines.get(1).replace("good", "hard"));
            Files.write(journal, lines, StandardCharsets.UTF_8);
        }
        for (var start = 0; start < 3; start++) {
            try (var library = at.open()) {
                assertTrue(library.problems().stream().anyMatch(problem -> problem.line().orElse(0) == 2),
                        library.problems()::toString);
            }
        }
    }

    @Test
    void everyKindOfCardComesBackFromTheCacheAsItWas() throws IOException {
        var reader = Readings.real();
        var readings = new ArrayList<Reading>();
        try (var decks = Files.walk(Path.of("decks"))) {
            for (var deck : decks.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                readings.add(reader.read(deck.toString(), new DocumentContent(Files.readAllBytes(deck)),
                        SchemeChoice.USUAL));
            }
        }
        var cards = readings.stream().flatMap(reading -> reading.cards().stream()).map(Reading.FoundCard::card)
                .toList();
        assertEquals(Kind.values().length, cards.stream().map(card -> card.kind()).distinct().count());
        for (var card : cards) {
            var bytes = Packed.bytes(card, PackedCard::pack);
            assertEquals(card, PackedCard.unpack(Packed.open(bytes, 0, bytes.length)));
        }
    }

    private List<Path> cacheFiles() throws IOException {
        try (var files = Files.walk(at.device.resolve("cache"))) {
            var found = files.filter(Files::isRegularFile).toList();
            assertEquals(2, found.size(), found::toString);
            return found;
        }
    }

    private String shownAtStart() throws IOException {
        try (var library = at.open()) {
            return shown(library);
        }
    }

    /// Changes no cache.
    private String shownReadOnly() throws IOException {
        try (var library = at.open(Library.Access.READ_ONLY)) {
            return shown(library);
        }
    }

    private List<String> questionsAtStart() throws IOException {
        try (var library = at.open()) {
            return library.cards().stream().map(card -> card.card().face().question().text()).toList();
        }
    }

    private String withoutCache() throws IOException {
        var build = at.build;
        at.build = "";
        try (var library = at.open(Library.Access.READ_ONLY)) {
            return shown(library);
        } finally {
            at.build = build;
        }
    }

    /// All that is to be seen.
    private static String shown(Library library) {
        assertFalse(library.cards().isEmpty());
        var first = library.cards().getFirst();
        return library.cards() + "\n" + library.options() + "\n" + library.newToday() + " " + library.moreToday() + " "
                + library.usualAnswer() + "\n" + library.preview(first.id()) + "\n" + library.problems() + "\n"
                + library.idsStartingWith(first.id().value().substring(0, 1));
    }
}
