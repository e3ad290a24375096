package dev.recto.desktop.welcome;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Says where the data lie.
final class FolderLine extends HBox {
    FolderLine(Path folder, Consumer<URI> outside) {
        super(10);
        var words = Texts.flowing("Cards and answers stay on this computer, in " + folder + ".", "secondary");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("folder-line");
        getChildren().addAll(Icons.quiet(Feather.FOLDER), words,
                Buttons.link(Action.of("Open folder", () -> outside.accept(folder.toUri()))));
    }
}
