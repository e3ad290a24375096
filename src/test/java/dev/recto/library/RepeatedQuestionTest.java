package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Memories of cards whose question is the same for many pieces of code.
class RepeatedQuestionTest {
    private static final Duration TOOK = Duration.ofSeconds(4);

    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void anEmptyFolder() {
        at = new TestLibrary(home);
    }

    @Test
    void oneQuestionAskedOfManyPiecesOfCodeGivesNoMemoryToANeighbour() throws IOException {
        var before = outputsStudied("What is printed?", 5);
        var outputs = outputs();
        outputs.set(4, "`echo 5 > five; cat five` reads the five back from its file.");
        outputs.addFirst("`echo 0 | tee zero` writes a zero twice, once to its file.");
        at.file("library/shell.md", TestLibrary.questions("Shell", asking("What is printed?", outputs)));

        try (var library = at.open()) {
            assertEquals(MemoryState.NEW, library.cards().getFirst().memory());
            assertEquals(before, library.cards().get(5).memory());
        }
    }

    @Test
    void oneQuestionAskedOfManyPiecesOfCodeKeepsItsMemoryInItsPlace() throws IOException {
        var before = outputsStudied("What is printed?", 3);
        var outputs = outputs();
        outputs.set(2, "Nothing whatsoever.");
        at.file("library/shell.md", TestLibrary.questions("Shell", asking("What is printed?", outputs)));

        try (var library = at.open()) {
            assertEquals(before, library.cards().get(2).memory());
        }
    }

    @Test
    void newPieceOfCodeElsewhereDoesNotTakeTheMemoryOfOneThatWentAway() throws IOException {
        outputsStudied("What is printed?", 2);
        var outputs = outputs();
        outputs.remove(1);
        outputs.add("Nothing whatsoever.");
        at.file("library/shell.md", TestLibrary.questions("Shell", asking("What is printed?", outputs)));

        try (var library = at.open()) {
            assertEquals(MemoryState.NEW, library.cards().getLast().memory());
            assertTrue(library.cards().stream().allMatch(card -> card.memory().equals(MemoryState.NEW)));
        }
    }

    private static List<String> outputs() {
        return new ArrayList<>(List.of(
                "`echo 1 | wc -l` counts a single line.", "`seq 2 | tail -n 1` keeps the last number.",
                "`printf 3; true` leaves no line end.", "`false || echo 4` runs what follows a failure.",
                "`echo 5 > five; cat five` reads the number back.", "`yes 6 | head -n 1` stops an endless stream."));
    }

    private static String[] asking(String question, List<String> answers) {
        return answers.stream().flatMap(answer -> Stream.of(question, answer)).toArray(String[]::new);
    }

    /// Takes in a document that asks one question of many things, and answers the card at a place, from 1.
    private MemoryState outputsStudied(String question, int place) throws IOException {
        try (var library = at.open()) {
            at.take(library, at.file("in/shell.md", TestLibrary.questions("Shell", asking(question, outputs()))));
            return library.answer(library.cards().get(place - 1).id(), Rating.GOOD, TOOK).memory();
        }
    }
}
