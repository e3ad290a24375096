package dev.recto.desktop.part;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What must not vanish by itself: a fact, what to do about it, and the button that does it.
public final class Note extends HBox {
    /// Whether it only informs or something went wrong.
    public enum Tone { NOTICE, TROUBLE }

    /// @param fact a sentence
    /// @param remedy what to do, or what is safe; empty if there is nothing to add
    public Note(Tone tone, String fact, String remedy, Action... actions) {
        getStyleClass().add("note");
        if (tone == Tone.TROUBLE) {
            getStyleClass().add("trouble");
        }
        var words = new VBox(2, Texts.flowing(fact, "strong"));
        if (!remedy.isBlank()) {
            words.getChildren().add(Texts.flowing(remedy, "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = new StackPane(Icons.icon(tone == Tone.TROUBLE ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE));
        sign.getStyleClass().add("sign");
        getChildren().addAll(sign, words);
        Arrays.stream(actions).forEach(this::add);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(remedy.isBlank() ? fact : fact + " " + remedy);
    }

    /// Adds a way to deal with it.
    public void add(Action action) {
        getChildren().add(Buttons.small(action));
    }
}
