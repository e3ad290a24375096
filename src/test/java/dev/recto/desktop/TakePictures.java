package dev.recto.desktop;

import dev.recto.desktop.frame.Background;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.theme.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Draws every screen to PNG, light and dark, at three widths, without a display, from the sample decks and a fixed
/// clock.
///
/// `TakePictures FOLDER [PART-OF-A-NAME]`; docs/development.md has the command.
final class TakePictures {
    private static final List<Integer> WIDTHS = List.of(1280, 1000, 640);
    private static final int HEIGHT = 800;

    private final Path work;
    private final Camera camera;
    private final String only;

    private TakePictures(Path work, Camera camera, String only) {
        this.work = work;
        this.camera = camera;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        var work = Path.of(System.getProperty("java.io.tmpdir"), "recto-pictures");
        delete(work);
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
            new TakePictures(work, new Camera(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : "").all();
        } finally {
            Platform.exit();
            delete(work);
        }
    }

    private void all() throws Exception {
        var studied = new SampleLibrary(work.resolve("studied"));
        studied.study(Path.of("decks"));
        var finished = new SampleLibrary(work.resolve("finished"));
        finished.study(Path.of("decks"));
        finished.finishToday();
        var empty = new SampleLibrary(work.resolve("empty"));
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (int width : WIDTHS) {
                shots(empty, appearance, width, shell -> {}, "welcome");
                shots(studied, appearance, width, shell -> press(shell, KeyCode.RIGHT, ""), "home");
                shots(finished, appearance, width, shell -> {}, "home-done");
                shots(studied, appearance, width, Shell::settings, "settings");
                shots(studied, appearance, width, shell -> {
                    shell.settings();
                    press(shell, KeyCode.DIGIT1, "1");
                }, "settings-appearance");
                shots(studied, appearance, width, shell -> {
                    shell.settings();
                    press(shell, KeyCode.DIGIT3, "3");
                }, "settings-folder");
            }
            for (int width : WIDTHS) {
                new StudyPictures(work, camera, appearance, width, only).take();
            }
            components(appearance);
            shots(studied, appearance, WIDTHS.getFirst(), shell -> {
                shell.theme().setTextSize(200);
                shell.toast(Toast.of("Text size 200%", () -> {}));
                shell.trouble("The answer is not saved yet: the disk is full.", "Free some space, then try again.");
            }, "home-text-200");
        }
    }

    /// Opens the window on a library, leads it somewhere and draws it.
    private void shots(SampleLibrary library, Appearance appearance, int width, Step step, String screen)
            throws Exception {
        var name = screen + "-" + appearance.label() + (width == WIDTHS.getFirst() ? "" : "-" + width);
        if (!name.contains(only)) {
            return;
        }
        var shell = Camera.onScreen(() -> open(library, appearance, width));
        Camera.onScreen(() -> step.take(shell));
        camera.take(shell.scene(), name);
        Camera.onScreen(shell::close);
    }

    static Shell open(SampleLibrary library, Appearance appearance, int width) {
        var stage = new Stage();
        var shell = new Desktop(new Desktop.Wiring(
                        library.folder(), library.deviceFolder(), Path.of("decks"), library.clock(),
                        () -> SampleLibrary.ZONE, address -> {}))
                .open(stage, Background.here(library.defects()), List.of());
        stage.setWidth(width);
        stage.setHeight(HEIGHT);
        shell.theme().setAppearance(appearance);
        return shell;
    }

    private void components(Appearance appearance) throws Exception {
        var empty = new SampleLibrary(work.resolve("components"));
        shots(empty, appearance, WIDTHS.getFirst(), shell ->
                shell.show(new PlainScreen("Components", ComponentBoard.board(), List.of())), "components");
    }

    static void press(Shell shell, KeyCode code, String text) {
        var focused = shell.scene().getFocusOwner();
        (focused == null ? shell.scene().getRoot() : focused).fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
    }

    /// Leads the window from one screen to another.
    private interface Step {
        void take(Shell shell);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
