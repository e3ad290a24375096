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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A study in a terminal of the system, by a process of its own, that is ended from outside in its middle. An answer is
/// acknowledged when the next question is shown.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are neither these signals nor terminals of this kind")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndedStudyTest {
    private static final int CARDS = 30;
    private static final Pattern SUMMARY = Pattern.compile("(\\d+) again, (\\d+) hard, (\\d+) good, (\\d+) easy");
    private static final int LONGEST_MILLIS = 600;

    @TempDir
    Path folder;

    /// Answers to each star that were acknowledged.
    private final Map<Integer, Integer> acknowledged = new HashMap<>();
    private final Random random = new Random(15);
    private Path library;

    @BeforeEach
    void stars() throws IOException {
        library = libraryOfStars("home/Recto");
    }

    private Path libraryOfStars(String name) throws IOException {
        var recto = new Commands(folder);
        recto.now = Instant.now(); // the other process has no other clock
        recto.questions("stars.md", "Stars", IntStream.range(0, CARDS).mapToObj(i -> "What is star " + i + "?")
                .toArray(String[]::new));
        recto.run("import", "--yes", "--library", name, "stars.md").done();
        return folder.resolve(name);
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
            afterEnd(terminal);
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

    @Test
    void summaryAcknowledgesNoAnswer() throws Exception {
        try (var terminal = study()) {
            for (var i = 0; i < 3; i++) {
                terminal.until(ShownAnswers.QUESTION);
                terminal.type(" ");
                terminal.until(ShownAnswers.ANSWER);
                terminal.type(i < 2 ? "1" : "");
            }
            terminal.signal("INT");
            assertTrue(ShownAnswers.QUESTION.matcher(afterEnd(terminal)).find(), "the forgotten stars are named");
            assertEquals(2, sum(acknowledged));
        }
        assertAnswersAreThere();
    }

    /// Keys come without a pause, and the end at any moment: while an answer is written, made durable, or shown.
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP", "KILL"})
    void powerCutAtAnyMomentTakesNoAcknowledgedAnswer(String signal) throws Exception {
        for (var round = 0; round < Integer.getInteger("recto.rounds", 2); round++) {
            library = libraryOfStars("round " + round); // there are always cards to answer
            acknowledged.clear();
            try (var terminal = studyOnAForgetfulDisk()) {
                terminal.until(ShownAnswers.QUESTION);
                var typing = Thread.ofVirtual().start(() -> typeOn(terminal));
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                terminal.signal(signal);
                afterEnd(terminal);
                typing.interrupt();
                typing.join();
                if (!signal.equals("KILL")) {
                    assertTerminalIsAsBefore(terminal);
                }
                assertAcknowledgedAreThere();
                if (signal.equals("INT")) {
                    assertEquals(sum(acknowledged), summedUp(terminal.transcript()));
                }
            }
        }
    }

    private static int summedUp(String transcript) {
        return SUMMARY.matcher(transcript).results()
                .mapToInt(said -> IntStream.rangeClosed(1, 4).map(i -> Integer.parseInt(said.group(i))).sum()).sum();
    }

    private void typeOn(PseudoTerminal terminal) {
        try {
            while (true) {
                terminal.type(" " + (1 + random.nextInt(4)));
                Thread.sleep(random.nextInt(30));
            }
        } catch (IOException | InterruptedException _) {
            // It has ended.
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

    private PseudoTerminal studyOnAForgetfulDisk() throws IOException {
        return new PseudoTerminal(folder.resolve("terminal"), PseudoTerminal.java(
                StudyOnAForgetfulDisk.class.getName(), library.toString(), folder.resolve("other device").toString(),
                String.valueOf(CARDS)));
    }

    /// Answers some cards, and one more whose acknowledgement is not awaited.
    private void answerSome(PseudoTerminal terminal) throws IOException {
        for (var i = 3 + random.nextInt(6); i >= 0; i--) {
            terminal.until(ShownAnswers.QUESTION);
            terminal.type(" ");
            terminal.until(ShownAnswers.ANSWER);
            terminal.type(String.valueOf(1 + random.nextInt(4)));
        }
    }

    private String afterEnd(PseudoTerminal terminal) throws Exception {
        var rest = terminal.rest();
        ShownAnswers.acknowledged(terminal.transcript())
                .forEach((star, count) -> acknowledged.merge(star, count, Integer::sum));
        terminal.awaitEnd();
        return rest;
    }

    private static void assertTerminalIsAsBefore(PseudoTerminal terminal) {
        assertEquals(terminal.noted("before"), terminal.noted("after"), terminal.visible());
        var shown = terminal.visible();
        assertFalse(shown.contains("Exception"), shown);
        assertFalse(shown.substring(shown.lastIndexOf("^[?1049l")).contains("^[1;1H"), "a page comes late: " + shown);
        for (var mode : List.of("^[?1049", "^[?2004", "^[?7", "^[?25")) {
            var isOn = mode.equals("^[?7") || mode.equals("^[?25");
            var lastOn = shown.lastIndexOf(mode + "h");
            var lastOff = shown.lastIndexOf(mode + "l");
            assertTrue(isOn ? lastOn > lastOff : lastOff > lastOn, mode + " is left as it was not: " + shown);
        }
    }

    /// Every answer that was acknowledged, and at most one more: whose next question was not shown any more.
    private void assertAnswersAreThere() throws IOException {
        var before = sum(acknowledged);
        assertAcknowledgedAreThere();
        assertTrue(sum(acknowledged) <= before + 1, before + " acknowledged, of " + acknowledged);
    }

    private void assertAcknowledgedAreThere() throws IOException {
        var surroundings = new Library.Surroundings(
                InstantSource.system(), () -> ZoneOffset.UTC, folder.resolve("device"));
        try (var opened = Library.open(library, Library.Access.WRITE, surroundings)) {
            assertEquals(Library.Access.WRITE, opened.access());
            var there = opened.cards().stream().collect(Collectors.toMap(
                    card -> star(card.card().face().question().text()), card -> reps(card.memory())));
            acknowledged.forEach((star, count) -> assertTrue(there.get(star) >= count,
                    count + " to " + star + " in " + there));
            there.values().removeIf(count -> count == 0);
            acknowledged.clear();
            acknowledged.putAll(there);
        }
    }

    private static int star(String question) {
        var matcher = ShownAnswers.QUESTION.matcher(question);
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
