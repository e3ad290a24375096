package dev.recto.desktop;

import dev.recto.desktop.frame.Background;
import dev.recto.desktop.study.StudyScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Opens windows that look one way, leads them to a screen and takes their pictures.
///
/// @param camera takes them
/// @param wanted says of a picture's name whether it is to be taken
record Studio(Taker camera, View view, Predicate<String> wanted) {
    /// What is done with a screen that is wanted.
    interface Taker {
        void take(Scene scene, String name) throws IOException, InterruptedException;
    }

    /// Whether any of these pictures is wanted.
    boolean wants(List<String> screens) {
        return screens.stream().anyMatch(screen -> wanted.test(view.name(screen)));
    }

    /// Opens a library, leads the window somewhere, and takes its picture.
    void picture(SampleLibrary library, String screen, Consumer<Shell> lead) throws IOException, InterruptedException {
        if (wants(List.of(screen))) {
            var shell = open(library);
            Camera.onScreen(() -> lead.accept(shell));
            take(shell, screen);
            close(shell);
        }
    }

    Shell open(SampleLibrary library) throws InterruptedException {
        return Camera.onScreen(() -> {
            var stage = new Stage();
            var shell = new Desktop(new Desktop.Wiring(
                            library.folder(), library.deviceFolder(), Path.of("decks"), library.clock(),
                            () -> SampleLibrary.ZONE, address -> Optional.empty()))
                    .open(stage, Background.here(library.defects()), List.of());
            stage.setWidth(view.width());
            stage.setHeight(View.HEIGHT);
            shell.theme().setAppearance(view.appearance());
            shell.theme().setTextSize(view.textSize());
            return shell;
        });
    }

    void close(Shell shell) throws InterruptedException {
        Camera.onScreen(shell::close);
    }

    void take(Shell shell, String screen) throws IOException, InterruptedException {
        if (wants(List.of(screen))) {
            camera.take(shell.scene(), view.name(screen));
        }
    }

    /// Presses a key and waits until what it does is drawn. On another thread than JavaFX's.
    static void press(Shell shell, KeyCode code, String text) throws InterruptedException {
        Camera.onScreen(() -> key(shell, code, text));
        Camera.frames(8);
    }

    /// Presses a key, on the JavaFX thread.
    static void key(Shell shell, KeyCode code, String text) {
        var focused = shell.scene().getFocusOwner();
        (focused == null ? shell.scene().getRoot() : focused).fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
    }

    /// Waits until the card that is asked has been drawn.
    static void waitForCard(Shell shell) throws InterruptedException {
        while (!Camera.onScreen(() -> shell.present().orElseThrow() instanceof StudyScreen study && study.isSeen())) {
            Camera.frames(1);
        }
    }

    /// The engine of cards draws on threads of its own: a quarter of a second of frames.
    static void settle() throws InterruptedException {
        Camera.frames(15);
    }
}
