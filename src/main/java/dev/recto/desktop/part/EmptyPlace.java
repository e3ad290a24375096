package dev.recto.desktop.part;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands where nothing is: an icon, one fact, what it means, one action.
public final class EmptyPlace extends VBox {
    public EmptyPlace(Feather sign, String fact, String meaning, Action... actions) {
        getStyleClass().add("empty");
        var first = new Label(fact);
        first.getStyleClass().add("section");
        var second = new Label(meaning);
        second.getStyleClass().add("muted");
        for (var label : new Label[] {first, second}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        getChildren().addAll(Icons.icon(sign), first, second);
        getChildren().addAll(Arrays.stream(actions).map(Buttons::standard).toList());
    }
}
