package dev.recto.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The system's own dialogs for choosing what to import, or another library. They open where the last one was left.
final class Choosers {
    private final Stage owner;
    private Optional<File> last = Optional.empty();

    Choosers(Stage owner) {
        this.owner = owner;
    }

    Optional<List<Path>> documents() {
        var chooser = new FileChooser();
        chooser.setTitle("Open documents");
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(
                        "Markdown, text and archives of them", "*.md", "*.markdown", "*.txt", "*.zip", "*.MD",
                        "*.TXT", "*.ZIP"),
                new ExtensionFilter("All files", "*"));
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenMultipleDialog(owner))
                .filter(files -> !files.isEmpty())
                .map(files -> {
                    last = Optional.ofNullable(files.getFirst().getParentFile());
                    return files.stream().map(File::toPath).toList();
                });
    }

    Optional<Path> folder() {
        return folder("Import a folder");
    }

    Optional<Path> library() {
        return folder("Choose a folder for the library");
    }

    private Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(folder -> {
            last = Optional.of(folder);
            return folder.toPath();
        });
    }
}
