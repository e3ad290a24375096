package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.MemoryState.Studied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock is set while cards are answered, in the real window.
class ClockJumpTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final String CLOCK_NOTE = ".*its last record is from .*, and the clock of this machine says .*";

    @TempDir
    private Path home;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("Recto")).resolve("leaves.md"), """
                # Leaves

                ## How do you tell an oak?

                By its lobes.

                ## How do you tell a birch?

                By its bark.

                ## How do you tell an ash?

                By its buds.
                """);
    }

    @Test
    void studyGoesOnWhenTheClockIsSetBack() throws Exception {
        var answers = studyWithJump(Duration.ofDays(-3));
        try (var app = new TestWindow(MORNING.minus(Duration.ofDays(3)).plusSeconds(600), home, home)) {
            app.waitForScreen(HomeScreen.class);
            assertAnswersAreThere(answers, app);
        }
    }

    @Test
    void studyGoesOnWhenTheClockIsSetForwards() throws Exception {
        var answers = studyWithJump(Duration.ofDays(40));
        try (var app = new TestWindow(MORNING.plus(Duration.ofDays(40)).plusSeconds(600), home, home)) {
            app.waitForScreen(HomeScreen.class);
            assertAnswersAreThere(answers, app);
            assertFalse(says(app, CLOCK_NOTE), app.words()::toString);
        }
    }

    @Test
    void aClockThatIsRightAgainIsNoticedUntilTheNextAnswerAndCardsAreAskedToday() throws Exception {
        var answers = studyWithJump(Duration.ofDays(40));
        try (var app = new TestWindow(MORNING.plusSeconds(3600), home, home)) {
            app.waitForScreen(HomeScreen.class);
            app.waitForWordsLike(CLOCK_NOTE);
            app.waitForWordsLike("If the clock is right now, go on: .*");
            assertAnswersAreThere(answers, app);
            app.press(KeyCode.SPACE);
            answer(app);
            app.waitFor(() -> answers(app) == answers + 1);
            app.press(KeyCode.ESCAPE);
        }
        try (var app = new TestWindow(MORNING.plusSeconds(7200), home, home)) {
            app.waitForScreen(HomeScreen.class);
            assertAnswersAreThere(answers + 1, app);
            assertFalse(says(app, CLOCK_NOTE), app.words()::toString);
        }
    }

    /// Answers one card, sets the clock, and answers until each card was.
    ///
    /// @return how many answers that took
    private int studyWithJump(Duration jump) throws Exception {
        try (var app = new TestWindow(MORNING, home, home)) {
            app.waitForWords("Study 3 cards");
            app.press(KeyCode.SPACE);
            answer(app);
            app.waitFor(() -> answers(app) == 1);
            app.setClock(MORNING.plus(jump));
            var given = 1;
            while (app.opened().cards().stream().anyMatch(card -> card.memory() instanceof New)) {
                assertTrue(given < 9, "the new cards are never asked");
                answer(app);
                given++;
                var all = given;
                app.waitFor(() -> answers(app) == all);
            }
            app.press(KeyCode.ESCAPE);
            return given;
        }
    }

    private static void answer(TestWindow app) throws Exception {
        app.waitForScreen(StudyScreen.class);
        app.waitFor(() -> app.shell().present().orElseThrow() instanceof StudyScreen study && study.isSeen());
        assertFalse(says(app, ".*[-−]\\d.*"), "a time is below zero: " + app.words());
        app.typeFast(KeyCode.SPACE, KeyCode.DIGIT3);
    }

    private static boolean says(TestWindow app, String pattern) throws Exception {
        return app.words().stream().anyMatch(words -> words.matches(pattern));
    }

    private static int answers(TestWindow app) {
        return app.opened().cards().stream().mapToInt(card -> reps(card.memory())).sum();
    }

    private static int reps(MemoryState memory) {
        return switch (memory) {
            case New _ -> 0;
            case Studied studied -> studied.reps();
        };
    }

    private static void assertAnswersAreThere(int answers, TestWindow app) {
        assertEquals(answers, answers(app));
        for (var card : app.opened().cards()) {
            assertTrue(card.memory() instanceof Studied studied && studied.scheduledDays() >= 0
                    && studied.stability() > 0,
                    () -> card + " " + card.memory());
        }
    }
}
