package dev.recto.desktop;

import dev.recto.desktop.frame.Background;
import dev.recto.desktop.frame.DefectLog;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.library.Library;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on the headless platform, with real threads and a robot at the keys.
final class TestWindow implements AutoCloseable {
    private static final int PATIENCE = 30;

    private final FxRobot robot = new FxRobot();
    private final List<URI> openedOutside = new CopyOnWriteArrayList<>();
    private final Path home;
    private final Background background;
    private final Shell shell;
    private volatile Instant now;
    private volatile Optional<String> openedNothingBecause = Optional.empty();

    /// @param home holds the library and this device's notes, also those of an earlier window
    /// @param samples folder of the decks that come with the app
    /// @param documents given on the command line
    TestWindow(Path home, Path samples, Path... documents) throws Exception {
        this(Instant.parse("2026-03-02T09:00:00Z"), home, samples, documents);
    }

    /// @param now what the clock says until it is set
    TestWindow(Instant now, Path home, Path samples, Path... documents) throws Exception {
        this.now = now;
        this.home = home;
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        InstantSource clock = () -> this.now;
        background = Background.threads(new DefectLog(home.resolve("device"), clock));
        shell = Camera.onScreen(() -> new Desktop(new Desktop.Wiring(
                        library(), home.resolve("device"), samples, clock, () -> ZoneOffset.UTC,
                        this::openOutside))
                .open(new Stage(), background, List.of(documents)));
        waitFor(() -> shell.present().isPresent() && shell.scene().getWindow().isShowing());
        Camera.frames(2);
    }

    Path library() {
        return home.resolve("Recto");
    }

    /// Sets the clock, as its owner or the system does, forwards or back.
    void setClock(Instant time) {
        now = time;
    }

    Background background() {
        return background;
    }

    Shell shell() {
        return shell;
    }

    Library opened() {
        return shell.ways().desk().orElseThrow().library();
    }

    List<URI> openedOutside() {
        return openedOutside;
    }

    /// Nothing is opened from now on, for this reason: the rest of a sentence after "since".
    void openNothing(String why) {
        openedNothingBecause = Optional.of(why);
    }

    private Optional<String> openOutside(URI address) {
        if (openedNothingBecause.isEmpty()) {
            openedOutside.add(address);
        }
        return openedNothingBecause;
    }

    /// Presses keys together, as a hand does: `press(CONTROL, COMMA)`.
    void press(KeyCode... keys) throws Exception {
        robot.push(keys);
        Camera.frames(2);
    }

    void waitForScreen(Class<? extends Screen> screen) throws Exception {
        waitFor(() -> shell.present().filter(screen::isInstance).isPresent());
        Camera.frames(2);
    }

    /// Waits until the condition, asked on the JavaFX thread, holds. That it never does is a failure.
    void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> Camera.onScreen(condition));
    }

    /// Types these keys in one go, faster than anything could be drawn in between.
    void typeFast(KeyCode... keys) throws Exception {
        Camera.onScreen(() -> {
            var hands = new Robot();
            for (var key : keys) {
                hands.keyType(key);
            }
            return hands;
        });
    }

    /// Waits until a label or a button says exactly this.
    void waitForWords(String words) throws Exception {
        try {
            waitFor(() -> shownWords().contains(words));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing says “" + words + "”; the window says " + words(), e);
        }
    }

    /// Waits until a label or a button says something of this form.
    ///
    /// @param pattern a regular expression
    void waitForWordsLike(String pattern) throws Exception {
        waitFor(() -> shownWords().stream().anyMatch(words -> words.matches(pattern)));
    }

    /// Every text that labels and buttons show.
    List<String> words() throws Exception {
        return Camera.onScreen(this::shownWords);
    }

    private List<String> shownWords() {
        var texts = new ArrayList<String>();
        collect(shell.scene().getRoot(), texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node.isVisible() && node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /// What a screen reader is told of the sheet: the question, or the answer once it shows.
    String sheet() throws Exception {
        return Camera.onScreen(this::shownSheet);
    }

    private String shownSheet() {
        var sheet = shell.scene().lookup(".card-on-sheet");
        return sheet == null || sheet.getAccessibleText() == null ? "" : sheet.getAccessibleText();
    }

    /// Waits until the sheet says this and has been drawn.
    void waitForSheet(String text) throws Exception {
        try {
            waitFor(() -> shownSheet().equals(text)
                    && shell.present().orElseThrow() instanceof StudyScreen study && study.isSeen());
        } catch (TimeoutException e) {
            throw new AssertionError("the sheet says “" + sheet() + "”, not “" + text + "”", e);
        }
    }

    FxRobot robot() {
        return robot;
    }

    /// Closes the window as its user does, and waits until everything is written.
    @Override
    public void close() throws TimeoutException {
        Platform.runLater(shell::close);
        waitFor(() -> !shell.scene().getWindow().isShowing());
    }
}
