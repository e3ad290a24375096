package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Recto;
import dev.recto.library.Library;
import dev.recto.memory.MemoryState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A study in a terminal of the system, by a process of its own, that is ended from outside in its middle. An answer is
/// acknowledged when the next page is shown.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are neither these signals nor terminals of this kind")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndedStudyTest {
    private static final int CARDS = 30;
    private static final Pattern QUESTION = Pattern.compile("What is star (\\d+)\\?");
    private static final Pattern ANSWER = Pattern.compile("The answer to that is");

    @TempDir
    Path folder;

    /// Answers to each star that were acknowledged.
    private final Map<Integer, Integer> acknowledged = new HashMap<>();
    private final Random random = new Random(15);
    private Path library;
    private int last;

    @BeforeEach
    void stars() throws IOException {
        var recto = new Commands(folder);
        recto.now = Instant.now(); // the other process has no other clock
        recto.questions("stars.md", "Stars", IntStream.range(0, CARDS).mapToObj(i -> "What is star " + i + "?")
                .toArray(String[]::new));
        recto.run("import", "--yes", "stars.md").done();
        library = folder.resolve("home/Recto");
    }

    @Test
    void ctrlCEndsItInOrder() throws Exception {
        try (var terminal = study()) {
            answerSome(terminal);
            terminal.type("\u0003");
            var summary = afterEnd(terminal);
            assertEquals("0", terminal.noted("status"));
            assertTrue(summary.contains(" still to study today."), summary);
            assertTerminalIsAsBefore(terminal);
        }
        assertAnswersAreThere();
    }

    @Test
    void terminatedStudyGivesTheTerminalBack() throws Exception {
        endBySignal("TERM", 15);
    }

    @Test
    void studyToldOfAHangUpGivesTheTerminalBack() throws Exception {
        endBySignal("HUP", 1);
    }

    @Test
    void interruptByAnotherProcessIsAsCtrlC() throws Exception {
        try (var terminal = study()) {
            answerSome(terminal);
            terminal.signal("INT");
            afterEnd(terminal);
            assertEquals("0", terminal.noted("status"));
            assertTerminalIsAsBefore(terminal);
        }
        assertAnswersAreThere();
    }

    @Test
    void closedTerminalEndsTheStudy() throws Exception {
        try (var terminal = study()) {
            answerSome(terminal);
            terminal.hangUp();
            noteQuestions(terminal.rest());
            terminal.awaitEnd();
        }
        assertAnswersAreThere();
    }

    @Test
    void killedStudyGoesOnInTheNext() throws Exception {
        for (var round = 0; round < 3; round++) {
            try (var terminal = study()) {
                answerSome(terminal);
                terminal.signal("KILL");
                afterEnd(terminal);
                assertEquals(String.valueOf(128 + 9), terminal.noted("status"));
            }
            assertAnswersAreThere();
        }
    }

    private void endBySignal(String name, int number) throws Exception {
        try (var terminal = study()) {
            answerSome(terminal);
            terminal.signal(name);
            afterEnd(terminal);
            assertEquals(String.valueOf(128 + number), terminal.noted("status"));
            assertTerminalIsAsBefore(terminal);
        }
        assertAnswersAreThere();
    }

    private PseudoTerminal study() throws IOException {
        return new PseudoTerminal(
                folder.resolve("terminal"), PseudoTerminal.java("-Duser.home=" + folder.resolve("home"),
                Recto.class.getName(), "study", "--more", String.valueOf(CARDS), "--library", library.toString()));
    }

    /// Answers some cards, and one more whose acknowledgement is not awaited.
    private void answerSome(PseudoTerminal terminal) throws IOException {
        var card = question(terminal);
        for (var i = 3 + random.nextInt(6); i >= 0; i--) {
            terminal.type(" ");
            terminal.until(ANSWER);
            terminal.type(String.valueOf(1 + random.nextInt(4)));
            last = card;
            if (i > 0) {
                card = question(terminal);
                acknowledged.merge(last, 1, Integer::sum);
            }
        }
    }

    private static int question(PseudoTerminal terminal) throws IOException {
        return Integer.parseInt(terminal.until(QUESTION).group(1));
    }

    private String afterEnd(PseudoTerminal terminal) throws Exception {
        var rest = terminal.rest();
        noteQuestions(rest);
        terminal.awaitEnd();
        return rest;
    }

    /// The last answer may have been acknowledged before the end came: another question was shown. The same one may be
    /// drawn once more.
    private void noteQuestions(String rest) {
        if (QUESTION.matcher(rest).results().anyMatch(shown -> Integer.parseInt(shown.group(1)) != last)) {
            acknowledged.merge(last, 1, Integer::sum);
        }
    }

    private static void assertTerminalIsAsBefore(PseudoTerminal terminal) {
        assertEquals(terminal.noted("before"), terminal.noted("after"), terminal.visible());
        var shown = terminal.visible();
        assertFalse(shown.contains("Exception"), shown);
        for (var mode : List.of("^[?1049", "^[?2004", "^[?7", "^[?25")) {
            var isOn = mode.equals("^[?7") || mode.equals("^[?25");
            var lastOn = shown.lastIndexOf(mode + "h");
            var lastOff = shown.lastIndexOf(mode + "l");
            assertTrue(isOn ? lastOn > lastOff : lastOff > lastOn, mode + " is left as it was not: " + shown);
        }
    }

    private void assertAnswersAreThere() throws IOException {
        var surroundings = new Library.Surroundings(
                InstantSource.system(), () -> ZoneOffset.UTC, folder.resolve("device"));
        try (var opened = Library.open(library, Library.Access.WRITE, surroundings)) {
            assertEquals(Library.Access.WRITE, opened.access());
            var answers = opened.cards().stream().collect(Collectors.toMap(
                    card -> star(card.card().face().question().text()), card -> reps(card.memory())));
            acknowledged.forEach((star, count) -> assertTrue(answers.get(star) >= count, star + " in " + answers));
            var sum = sum(answers);
            assertTrue(sum <= sum(acknowledged) + 1, answers + " for " + acknowledged);
            answers.values().removeIf(count -> count == 0);
            acknowledged.clear();
            acknowledged.putAll(answers);
        }
    }

    private static int star(String question) {
        var matcher = QUESTION.matcher(question);
        assertTrue(matcher.find(), question);
        return Integer.parseInt(matcher.group(1));
    }

    private static int reps(MemoryState memory) {
        return switch (memory) {
            case MemoryState.New _ -> 0;
            case MemoryState.Studied studied -> studied.reps();
        };
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
