package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.CardId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that are killed with signal 9 while they answer or import.
class KilledProcessTest {
    @TempDir
    Path home;

    private TestLibrary at;

    @BeforeEach
    void threeCards() throws IOException {
        at = new TestLibrary(home);
        at.now = Instant.now(); // the other process has no other clock
        try (var library = at.open()) {
            at.take(library, at.file("in/stars.md", TestLibrary.questions("Stars",
                    "What is a nova?", "A white dwarf that flares up on matter taken from its companion.",
                    "What is parallax?", "The apparent shift of a near star against far ones over half a year.",
                    "What is a pulsar?", "A spinning neutron star whose beam sweeps over us.")));
        }
    }

    @Test
    void everyAcknowledgedAnswerIsThere() throws Exception {
        var random = new Random(9);
        var acknowledged = new HashMap<CardId, Integer>();
        for (var round = 0; round < 20; round++) {
            answerAndKill(random.nextInt(150), random.nextInt(4), acknowledged);
            try (var library = at.open()) {
                assertEquals(Library.Access.WRITE, library.access());
                for (var answered : acknowledged.entrySet()) {
                    var reps = History.reps(library.card(answered.getKey()).orElseThrow().memory());
                    // One answer may be on the disk without its acknowledgement having been read.
                    assertTrue(reps >= answered.getValue() && reps <= answered.getValue() + 1,
                            "round " + round + ": " + reps + " answers of " + answered.getValue());
                    acknowledged.put(answered.getKey(), reps);
                }
                assertEquals(List.of(), library.problems().stream()
                        .filter(problem -> !problem.what().startsWith("the last line was not complete")).toList());
            }
        }
    }

    @Test
    void secondProcessDoesNotWrite() throws Exception {
        try (var library = at.open()) {
            var other = start();
            try (var out = other.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("READ_ONLY", out.readLine());
                assertEquals(null, out.readLine());
            }
            assertEquals(0, other.waitFor());
            assertEquals(List.of(), library.problems());
        }
    }

    @Test
    void lockOfAKilledProcessIsNoHindrance() throws Exception {
        var other = start();
        try (var out = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("WRITE", out.readLine());
            try (var library = at.open()) {
                assertEquals(Library.Access.READ_ONLY, library.access());
                assertEquals("another Recto is using this library", library.problems().getFirst().what());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (var library = at.open()) {
            assertEquals(Library.Access.WRITE, library.access());
        }
    }

    @Test
    void anImportIsWholeOrHasChangedNothing() throws Exception {
        var documents = 120;
        for (var i = 0; i < documents; i++) {
            at.file("many/" + i % 7 + "/" + i + ".md",
                    TestLibrary.questions("Star " + i, "What is star " + i + "?", "The " + i + "th of the catalogue."));
        }
        for (var pause : List.of(5, 60, 200, 400)) {
            var process = start(ImportingProcess.class, at.home.resolve("many"));
            try (var out = process.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("taking", out.readLine());
                Thread.sleep(pause);
            } finally {
                process.destroyForcibly().waitFor();
            }
            try (var library = at.open()) {
                var cards = library.cards().size();
                assertTrue(cards == 3 || cards == 3 + documents, cards + " cards after " + pause + " ms");
                if (cards > 3) {
                    assertEquals("Import of 120 cards", library.undo().orElseThrow().what());
                    assertEquals(3, library.cards().size());
                }
                assertFalse(Files.exists(at.folder.resolve("many")), "after " + pause + " ms");
                assertFalse(Files.exists(at.folder.resolve(".recto/incoming")), "after " + pause + " ms");
            }
        }
    }

    private void answerAndKill(int after, int pauseMillis, HashMap<CardId, Integer> acknowledged) throws Exception {
        var process = start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("WRITE", out.readLine());
            for (var i = 0; i < after; i++) {
                note(out.readLine(), acknowledged);
            }
            Thread.sleep(pauseMillis);
            // Not by the process itself, which would close its output here.
            process.toHandle().destroyForcibly();
            // What was acknowledged before the signal came may still be on its way here.
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                note(line, acknowledged);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void note(String line, HashMap<CardId, Integer> acknowledged) {
        var parts = line.split(" ");
        // The signal may cut the last line of the output too.
        if (parts.length == 2 && parts[0].length() == 16) {
            acknowledged.merge(new CardId(parts[0]), Integer.parseInt(parts[1]), Math::max);
        }
    }

    private Process start() throws IOException {
        return start(AnsweringProcess.class);
    }

    private Process start(Class<?> program, Path... paths) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                program.getName(), at.folder.toString(), at.device.toString()));
        Stream.of(paths).forEach(path -> command.add(path.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
