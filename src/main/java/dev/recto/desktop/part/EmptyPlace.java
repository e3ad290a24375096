package dev.recto.desktop.part;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands where nothing is: an icon, one fact, what it means, one action.
public final class EmptyPlace extends VBox {
    public EmptyPlace(Feather sign, String fact, String meaning, Action... actions) {
        getStyleClass().add("empty");
        var words = List.of(Texts.flowing(fact, "section"), Texts.flowing(meaning, "muted"));
        words.forEach(label -> label.setTextAlignment(TextAlignment.CENTER));
        getChildren().add(Icons.icon(sign));
        getChildren().addAll(words);
        getChildren().addAll(Arrays.stream(actions).map(Buttons::standard).toList());
    }
}
