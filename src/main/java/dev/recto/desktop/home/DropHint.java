package dev.recto.desktop.home;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Says at the foot of home how documents come in, and has the way back from what was done last.
final class DropHint extends HBox {
    DropHint(Runnable chooseFolder, Action undo) {
        super(10);
        var words = Texts.flowing(
                "Drop a markdown document anywhere in this window to make cards of it.", "secondary");
        var folder = Buttons.link(Action.of("Import a folder", Key.control('i'), chooseFolder));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(Icons.quiet(Feather.FILE_PLUS), words, folder, between,
                Buttons.icon(undo, Feather.ROTATE_CCW));
        setAlignment(Pos.CENTER_LEFT);
    }
}
