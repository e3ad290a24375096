package dev.recto.desktop.study;

import dev.recto.desktop.part.Tips;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Minutes and seconds, each digit in a cell of its own, since the digits of the type are not equally wide.
final class ClockFace extends HBox {
    private static final int CELLS = 5;

    ClockFace() {
        getStyleClass().add("clock-face");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        for (var cell = 0; cell < CELLS; cell++) {
            var label = new Label();
            label.getStyleClass().add("digit");
            getChildren().add(label);
        }
        Tips.tip(this, "Time on this card");
        show(Duration.ZERO);
    }

    /// @param time below 100 minutes
    void show(Duration time) {
        var seconds = time.toSecondsPart();
        var text = time.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
        var first = CELLS - text.length();
        for (var cell = 0; cell < CELLS; cell++) {
            var label = (Label) getChildren().get(cell);
            var character = cell < first ? "" : text.substring(cell - first, cell - first + 1);
            if (!label.getText().equals(character)) {
                label.setText(character);
                label.getStyleClass().setAll("label", character.equals(":") ? "colon" : "digit");
            }
        }
        setAccessibleText(time.toMinutes() + " minutes " + time.toSecondsPart() + " seconds on this card");
    }
}
