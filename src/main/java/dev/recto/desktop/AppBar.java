package dev.recto.desktop;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Logo;
import dev.recto.desktop.part.Shown;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The bar above home, settings and summary: where to go from anywhere.
final class AppBar extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LEAST_WITH_LOGO = 280;

    private final Logo logo = new Logo();
    private final Region beforeTabs = new Region();
    private final Button home;
    private final Button documents;
    private final Button settings;

    AppBar(Action toHome, Action toImport, Action toPaste, Action toKeys, Action toSettings) {
        getStyleClass().add("bar");
        home = Buttons.flat(new Action(toHome.name(), toHome.keys(), toHome.run()));
        home.setGraphic(null);
        home.getStyleClass().setAll("button", "tab");
        documents = Buttons.standard(toImport, Feather.DOWNLOAD);
        settings = Buttons.icon(toSettings, Feather.SETTINGS);
        settings.getStyleClass().add("place");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(
                logo, beforeTabs, home, between, documents, Buttons.icon(toPaste, Feather.CLIPBOARD),
                Buttons.icon(toKeys, Feather.HELP_CIRCLE), settings);
    }

    void mark(Screen.Bar place) {
        home.pseudoClassStateChanged(CURRENT, place == Screen.Bar.HOME);
        settings.pseudoClassStateChanged(CURRENT, place == Screen.Bar.SETTINGS);
    }

    /// @param room of the window, in units of text at normal size
    void fit(Width width, double room) {
        var narrow = width == Width.NARROW;
        Shown.set(logo, room >= LEAST_WITH_LOGO);
        Shown.set(beforeTabs, room >= LEAST_WITH_LOGO);
        logo.setNameShown(!narrow);
        beforeTabs.setMinWidth(narrow ? 0 : 12);
        beforeTabs.setMaxWidth(beforeTabs.getMinWidth());
        documents.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        documents.getStyleClass().removeAll("plain", "icon-only");
        if (narrow) {
            documents.getStyleClass().addAll("plain", "icon-only");
        }
    }
}
