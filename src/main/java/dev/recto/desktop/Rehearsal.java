package dev.recto.desktop;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.desktop.summary.SummaryScreen;
import dev.recto.desktop.welcome.WelcomeScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/// Plays the window by its keys, with nobody at them: in the build, which keeps for every later start what the JVM
/// learns on the way, and to time a start. On a library of its own.
public enum Rehearsal {
    /// An empty library takes in one document, so that there is a library to begin with.
    FILLING {
        @Override
        void play(Stagehand hand) {
            hand.await(WelcomeScreen.class);
            hand.importSomeSamples();
            hand.pressUntil(HomeScreen.class, KeyCode.ENTER, true);
        }
    },
    /// From a library that has cards, or an empty one, through some of its cards, import, a few dozen cards more and
    /// the other screens.
    WHOLE {
        @Override
        void play(Stagehand hand) {
            if (hand.awaitHome()) {
                hand.look();
                hand.study(SOME_CARDS);
            }
            hand.welcome();
            hand.await(WelcomeScreen.class);
            hand.importSamples();
            hand.await(ImportScreen.class);
            hand.pressUntil(HomeScreen.class, KeyCode.ENTER, true);
            for (var round = 0; round < ROUNDS; round++) {
                hand.study(CARDS);
            }
            hand.pressUntil(SettingsScreen.class, KeyCode.COMMA, true);
            hand.pause();
            hand.press(KeyCode.ESCAPE, false);
            hand.await(HomeScreen.class);
        }
    },
    /// Until the first question of a library that has cards can be read.
    FIRST_QUESTION {
        @Override
        void play(Stagehand hand) {
            hand.await(HomeScreen.class);
            hand.awaitPixels();
            hand.say("home");
            hand.pressUntil(StudyScreen.class, KeyCode.SPACE, false);
            hand.awaitCard();
            hand.awaitPixels();
            hand.say("question");
        }
    };

    private static final int ROUNDS = 2;
    private static final int CARDS = 16;
    private static final int SOME_CARDS = 3;

    abstract void play(Stagehand hand);

    /// Presses keys and waits for what comes of them. Not on the JavaFX thread.
    static final class Stagehand {
        private static final Duration PATIENCE = Duration.ofMinutes(1);
        private static final Duration MOMENT = Duration.ofMillis(4);
        private static final Duration LOOK = Duration.ofMillis(700);
        /// Where home has its large words and a question its own, and nothing else has any, in a window of the first
        /// size. A strip through the letters, since to read it takes the window's thread the time that is measured: a
        /// place of 240 × 120 pixels took 80 ms of a start.
        private static final int SEEN_LEFT_OF_CENTRE = 320;
        private static final int SEEN_FROM = 140;
        private static final int SEEN_WIDTH = 240;
        private static final int SEEN_HEIGHT = 12;
        private static final int COLOURS_OF_TEXT = 12;

        private final Shell shell;
        private final Path samples;
        private final Consumer<String> listener;

        /// @param listener is told how far the play has come
        Stagehand(Shell shell, Path samples, Consumer<String> listener) {
            this.shell = shell;
            this.samples = samples;
            this.listener = listener;
        }

        void say(String word) {
            listener.accept(word);
        }

        /// Waits until there is something to be read on the middle of the screen: pixels as a person would see them.
        void awaitPixels() {
            await(() -> {
                var window = shell.scene().getWindow();
                if (!window.isShowing()) {
                    return false;
                }
                var seen = new Robot().getScreenCapture(
                        null, window.getX() + window.getWidth() / 2 - SEEN_LEFT_OF_CENTRE, window.getY() + SEEN_FROM,
                        SEEN_WIDTH, SEEN_HEIGHT, false);
                var pixels = new int[SEEN_WIDTH * SEEN_HEIGHT];
                seen.getPixelReader().getPixels(0, 0, SEEN_WIDTH, SEEN_HEIGHT, PixelFormat.getIntArgbInstance(),
                        pixels, 0, SEEN_WIDTH);
                var colours = new HashSet<Integer>();
                for (var at = 0; at < pixels.length && colours.size() < COLOURS_OF_TEXT; at++) {
                    if (at == 0 || pixels[at] != pixels[at - 1]) {
                        colours.add(pixels[at]);
                    }
                }
                return colours.size() >= COLOURS_OF_TEXT;
            });
        }

        void welcome() {
            onScreen(shell.ways()::welcome);
        }

        void importSamples() {
            onScreen(() -> shell.ways().importPreview(List.of(samples)));
        }

        void importSomeSamples() {
            try (var documents = Files.walk(samples)) {
                var one = documents.filter(path -> path.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
                onScreen(() -> shell.ways().importPreview(List.of(one)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// From home, and back to it.
        void study(int most) {
            pressUntil(StudyScreen.class, KeyCode.SPACE, false);
            for (var card = 0; card < most && awaitCard(); card++) {
                press(KeyCode.SPACE, false);
                pause();
                press(card % 3 == 0 ? KeyCode.DIGIT4 : KeyCode.SPACE, false);
            }
            press(KeyCode.ESCAPE, false);
            // Who leaves before the first answer is taken has no summary.
            await(() -> isPresent(SummaryScreen.class) || isPresent(HomeScreen.class));
            if (ask(() -> isPresent(SummaryScreen.class))) {
                press(KeyCode.SPACE, false);
            }
            await(HomeScreen.class);
        }

        /// @return whether there is home; else the library is empty
        boolean awaitHome() {
            await(() -> isPresent(HomeScreen.class) || isPresent(WelcomeScreen.class));
            return ask(() -> isPresent(HomeScreen.class));
        }

        void await(Class<? extends Screen> screen) {
            await(() -> isPresent(screen));
        }

        /// @return whether there is a card; else the sitting is over
        boolean awaitCard() {
            await(() -> !isPresent(StudyScreen.class)
                    || shell.present().orElseThrow() instanceof StudyScreen study && study.isSeen());
            return ask(() -> isPresent(StudyScreen.class));
        }

        void pressUntil(Class<? extends Screen> screen, KeyCode key, boolean control) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!ask(() -> isPresent(screen) || !fire(key, control))) {
                nap(end);
            }
        }

        void press(KeyCode key, boolean control) {
            ask(() -> fire(key, control));
        }

        private boolean fire(KeyCode key, boolean control) {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        shell.scene().getFocusOwner() == null ? shell.scene() : shell.scene().getFocusOwner(),
                        new KeyEvent(type, "", key.getChar(), key, false, control, false, false));
            }
            return true;
        }

        void pause() {
            nap(Long.MAX_VALUE);
        }

        /// As somebody looks at home: meanwhile its first card is made ready. Not as long as a library rests that is
        /// shown from what was kept of it, so that the first card comes from there.
        void look() {
            nap(Long.MAX_VALUE, LOOK);
        }

        private boolean isPresent(Class<? extends Screen> screen) {
            return shell.present().filter(screen::isInstance).isPresent();
        }

        private void await(BooleanSupplier condition) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!ask(condition)) {
                nap(end);
            }
        }

        private static void nap(long end) {
            nap(end, MOMENT);
        }

        private static void nap(long end, Duration time) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the window does not come to the next step");
            }
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void onScreen(Runnable doing) {
            ask(() -> {
                doing.run();
                return true;
            });
        }

        private static boolean ask(BooleanSupplier question) {
            var asked = new FutureTask<>(question::getAsBoolean);
            Platform.runLater(asked);
            try {
                return asked.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
