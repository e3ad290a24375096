package dev.recto.desktop;

import dev.recto.desktop.part.Icons;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Files may be dropped anywhere on the window; while they hover it says so.
final class DocumentDrop extends StackPane {
    private final Consumer<List<Path>> onDrop;

    DocumentDrop(Consumer<List<Path>> onDrop) {
        this.onDrop = onDrop;
        getStyleClass().add("drop-veil");
        var words = new Label("Drop to see the cards in it");
        words.getStyleClass().add("screen-title");
        var content = new VBox(12, Icons.ink(Feather.FILE_PLUS), words);
        content.setAlignment(Pos.CENTER);
        getChildren().add(content);
        setMouseTransparent(true);
        setVisible(false);
    }

    void watch(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> setVisible(false));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                onDrop.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }
}
