package dev.recto.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Three rising bars: how sure it is that a card was cut at the right place.
public final class ConfidenceBars extends HBox {
    /// @param sure bars that are filled: 3 sure, 2 likely, 1 to be checked
    /// @param because why, a sentence
    public ConfidenceBars(int sure, String because) {
        super(2);
        getStyleClass().add("confidence");
        if (sure < 3) {
            getStyleClass().add(sure == 2 ? "likely" : "check");
        }
        setAlignment(Pos.BOTTOM_LEFT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        for (int bar = 1; bar <= 3; bar++) {
            var rising = new Region();
            rising.getStyleClass().addAll("rising", bar <= sure ? "on" : "off");
            rising.setMinSize(4, 1 + 4 * bar);
            rising.setMaxSize(4, 1 + 4 * bar);
            getChildren().add(rising);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words(sure) + ". " + because);
        Tips.tip(this, words(sure) + ". " + because);
    }

    private static String words(int sure) {
        return switch (sure) {
            case 3 -> "Sure";
            case 2 -> "Likely";
            default -> "To check";
        };
    }
}
