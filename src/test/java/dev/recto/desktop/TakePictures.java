package dev.recto.desktop;

import dev.recto.desktop.theme.Appearance;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;

/// Draws every screen to PNG, light and dark, at three widths and with large text, without a display, from the sample
/// decks and a fixed clock.
///
/// `TakePictures FOLDER [PART-OF-A-NAME]`; docs/development.md has the command.
final class TakePictures {
    private TakePictures() {}

    public static void main(String[] arguments) throws Exception {
        var work = work();
        try (var camera = new Camera(Path.of(arguments[0]))) {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
            all(work, camera, arguments.length > 1 ? arguments[1] : "");
        } finally {
            Platform.exit();
            delete(work);
        }
    }

    /// A folder with a name that may be on pictures: it tells nothing of this machine or its user. Two projects may be
    /// drawn at once.
    private static Path work() throws IOException {
        for (var number = 1;; number++) {
            try {
                return Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"),
                        number == 1 ? "ada" : "ada-" + number));
            } catch (FileAlreadyExistsException e) {
                // the next one
            }
        }
    }

    private static void all(Path work, Camera camera, String only) throws IOException, InterruptedException {
        var libraries = WindowPictures.Libraries.in(work);
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (var view : View.all(appearance)) {
                var studio = new Studio(camera, view, name -> name.contains(only));
                new WindowPictures(studio, libraries).take();
                new ImportPictures(work, studio).take();
                new StudyPictures(work, studio).take();
                new BlowPictures(work, studio).take();
            }
        }
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
