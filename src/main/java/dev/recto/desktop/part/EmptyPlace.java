package dev.recto.desktop.part;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands where nothing is: an icon, one fact, what it means, one action, and perhaps others beside it.
public final class EmptyPlace extends VBox {
    public EmptyPlace(Feather sign, String fact, String meaning, Action... actions) {
        getStyleClass().add("empty");
        var words = List.of(Texts.flowing(fact, "section"), Texts.flowing(meaning, "muted"));
        words.forEach(label -> label.setTextAlignment(TextAlignment.CENTER));
        words.forEach(label -> {
            label.setAlignment(Pos.CENTER);
            label.getStyleClass().add("empty-words");
        });
        var buttons = new FlowPane(8, 8, IntStream.range(0, actions.length)
                .mapToObj(i -> i == 0 ? Buttons.primarySmall(actions[i]) : Buttons.standard(actions[i]))
                .toArray(Button[]::new));
        buttons.setAlignment(Pos.CENTER);
        setMargin(words.getFirst(), new Insets(8, 0, 0, 0));
        setMargin(buttons, new Insets(12, 0, 0, 0));
        getChildren().add(Icons.icon(sign));
        getChildren().addAll(words);
        getChildren().add(buttons);
    }
}
