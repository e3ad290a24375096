package dev.recto.desktop.welcome;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.KeyCap;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Tips;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A way to begin: what it is, what it brings, and its key.
final class WayIn extends Button {
    /// Before its icon, so that a hovered row reaches beyond its words.
    static final double PADDING = 10;

    private final Action action;
    private final Label brings = Texts.line("", "secondary");

    WayIn(Feather sign, String brings, Action action) {
        this.action = action;
        var words = new VBox(1, Texts.line(action.name(), "strong"), this.brings);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(14, Icons.ink(sign), words);
        action.key().map(KeyCap::new).ifPresent(row.getChildren()::add);
        row.getChildren().add(Icons.quiet(Feather.CHEVRON_RIGHT));
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - 2 * PADDING));
        getStyleClass().addAll("plain", "way-in");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(event -> action.run().run());
        Tips.tip(this, action);
        say(brings);
    }

    Action action() {
        return action;
    }

    void say(String sentence) {
        brings.setText(sentence);
        setAccessibleText(action.name() + ". " + sentence
                + action.key().map(key -> ". Key " + key.label()).orElse(""));
    }
}
