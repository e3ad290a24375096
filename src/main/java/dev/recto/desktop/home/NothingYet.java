package dev.recto.desktop.home;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Home of a library without cards.
final class NothingYet extends StackPane {
    NothingYet(Action toImport, Action toWelcome) {
        super(new EmptyPlace(Feather.FILE_PLUS, "No cards yet", "Drop a markdown document here.", toImport, toWelcome));
        setPadding(new Insets(64, 24, 64, 24));
    }
}
