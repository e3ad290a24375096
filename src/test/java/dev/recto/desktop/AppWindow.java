package dev.recto.desktop;

import dev.recto.desktop.frame.Background;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.study.StudyScreen;
import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The whole app in a window that no display shows, used with real keys. For threads other than the toolkit's.
final class AppWindow implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Background background = Background.threads();
    private final List<URI> opened = new ArrayList<>();
    private final Stage stage;
    private final Shell shell;

    static {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }

    /// Opens the app on the folders `library` and `device` below `home`.
    ///
    /// @param documents whose import is previewed at once
    AppWindow(Path home, Path... documents) throws InterruptedException {
        var wiring = new Desktop.Wiring(
                home.resolve("library"), home.resolve("device"), home.resolve("samples"), () -> NOW,
                () -> ZoneId.of("Europe/Berlin"), opened::add);
        stage = Camera.onScreen(() -> new Stage());
        shell = Camera.onScreen(() -> new Desktop(wiring).open(stage, background, List.of(documents)));
        waitFor("the library", () -> shell.desk().isPresent());
    }

    Library library() {
        return shell.desk().map(Desk::library).orElseThrow();
    }

    /// What the library knows of each card, as it is recorded.
    List<String> memories() {
        return library().cards().stream().map(LibraryCard::toString).toList();
    }

    /// The title of the screen that shows.
    String title() {
        return now(() -> shell.present().map(screen -> screen.title()).orElse(""));
    }

    /// Types these keys one after the other, without waiting for what they do.
    void type(KeyCode... keys) throws InterruptedException {
        Camera.onScreen(() -> {
            var robot = new Robot();
            for (var key : keys) {
                robot.keyType(key);
            }
        });
        Camera.frames(1);
    }

    void typeWithControl(KeyCode key) throws InterruptedException {
        Camera.onScreen(() -> {
            var robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(key);
            robot.keyRelease(KeyCode.CONTROL);
        });
        Camera.frames(1);
    }

    /// Whether a visible label or button says exactly this.
    boolean says(String words) {
        return labels().contains(words);
    }

    /// Every text that labels and buttons show.
    List<String> labels() {
        return now(() -> {
            var texts = new ArrayList<String>();
            collect(stage.getScene().getRoot(), texts);
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /// What a screen reader is told of the sheet: the question, or the answer once it shows.
    String sheet() {
        return now(() -> {
            var paper = stage.getScene().lookup(".card-on-sheet");
            return paper == null || paper.getAccessibleText() == null ? "" : paper.getAccessibleText();
        });
    }

    void waitForSheet(String text) throws InterruptedException {
        waitFor("the sheet to say " + text, () -> sheet().equals(text));
        waitFor("the card to be drawn", this::drawn);
    }

    /// Whether what the card view was told to show is on the screen.
    private boolean drawn() {
        return now(() -> shell.present().orElseThrow() instanceof StudyScreen study && study.isSeen());
    }

    void waitFor(String what, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "; the sheet says “" + sheet() + "”, the window " + labels());
            }
            Camera.frames(2);
        }
    }

    private static <T> T now(Callable<T> work) {
        try {
            return Camera.onScreen(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Closes the window as its user would, and waits until everything is written.
    @Override
    public void close() {
        now(() -> {
            stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        try {
            waitFor("the window to close", () -> !now(stage::isShowing));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        background.close();
    }
}
