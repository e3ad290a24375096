package dev.recto.desktop.home;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Says at the foot of home how documents come in.
final class DropHint extends HBox {
    DropHint(Runnable chooseFolder) {
        super(10);
        var words = Texts.flowing(
                "Drop a markdown document anywhere in this window to make cards of it.", "secondary");
        var folder = Buttons.link(Action.of("Import a folder", Key.control('i'), chooseFolder));
        getChildren().addAll(Icons.quiet(Feather.FILE_PLUS), words, folder);
        setAlignment(Pos.CENTER_LEFT);
    }
}
