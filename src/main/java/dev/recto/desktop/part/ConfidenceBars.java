package dev.recto.desktop.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Three rising bars: how sure it is that a card was cut at the right place.
public final class ConfidenceBars extends HBox {
    private static final List<String> HEIGHTS = List.of("low", "middle", "high");

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
            rising.getStyleClass().addAll("rising", HEIGHTS.get(bar - 1), bar <= sure ? "on" : "off");
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
