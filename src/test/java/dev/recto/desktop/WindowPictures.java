package dev.recto.desktop;

import dev.recto.desktop.part.Toast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/// Pictures of all screens but those of cards: welcome, home, settings, troubles.
final class WindowPictures {
    private final Studio studio;
    private final Libraries libraries;

    /// What there is to show.
    ///
    /// @param studied for some days, with cards due
    /// @param finished for today
    /// @param empty nothing was taken in yet
    /// @param refused cannot be opened
    record Libraries(SampleLibrary studied, SampleLibrary finished, SampleLibrary empty, SampleLibrary refused) {
        static Libraries in(Path folder) throws IOException {
            var decks = Path.of("decks");
            var studied = new SampleLibrary(folder.resolve("studied"));
            studied.study(decks);
            var finished = new SampleLibrary(folder.resolve("finished"));
            finished.study(decks);
            finished.finishToday();
            var refused = new SampleLibrary(folder.resolve("refused"));
            Files.createDirectories(refused.folder().getParent());
            Files.writeString(refused.folder(), "a file, where a folder should be");
            return new Libraries(studied, finished, new SampleLibrary(folder.resolve("empty")), refused);
        }
    }

    WindowPictures(Studio studio, Libraries libraries) {
        this.studio = studio;
        this.libraries = libraries;
    }

    void take() throws IOException, InterruptedException {
        picture(libraries.empty(), "welcome", shell -> {});
        picture(libraries.empty(), "home-empty", shell -> shell.ways().home());
        picture(libraries.studied(), "home", shell -> Studio.key(shell, KeyCode.RIGHT, ""));
        picture(libraries.finished(), "home-done", shell -> {});
        picture(libraries.studied(), "keys", shell -> Studio.key(shell, KeyCode.F1, ""));
        picture(libraries.studied(), "home-notes", shell -> {
            shell.ways().toast(Toast.of("142 cards taken in.", () -> {}));
            shell.ways().trouble("notes.md, line 88: the table has no end.", "The other 61 cards are in.");
            shell.ways().trouble("The answer is not saved yet: the disk is full.", "Free some space, then try again.");
        });
        picture(libraries.studied(), "settings", shell -> shell.ways().settings());
        picture(libraries.studied(), "settings-appearance", section("1"));
        picture(libraries.studied(), "settings-folder", section("3"));
        picture(libraries.refused(), "refused", shell -> {});
        if (studio.view().isFirst()) {
            picture(libraries.empty(), "components", shell ->
                    shell.ways().show(new PlainScreen("Components", ComponentBoard.board(), List.of())));
        }
    }

    private static Consumer<Shell> section(String key) {
        return shell -> {
            shell.ways().settings();
            Studio.key(shell, KeyCode.getKeyCode(key), key);
        };
    }

    private void picture(SampleLibrary library, String screen, Consumer<Shell> lead)
            throws IOException, InterruptedException {
        studio.picture(library, screen, lead);
    }
}
