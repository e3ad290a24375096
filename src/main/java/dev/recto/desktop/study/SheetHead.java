package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.card.Kind;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.KindBadge;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The head of the sheet: what the card asks for, and where it comes from.
final class SheetHead extends HBox {
    static final double WIDE_SIDES = 64;
    static final double NARROW_SIDES = 24;

    private final KindBadge badge = KindBadge.of(Kind.EXPLANATION, true);
    private final Action openSource;
    private final Button source;

    SheetHead(Action openSource) {
        this.openSource = openSource;
        source = Buttons.flat(openSource, Feather.FILE_TEXT);
        source.getStyleClass().addAll("short", "source");
        source.setMinWidth(0);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().setAll(badge, between, source);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        // The ring around the source reaches over the page below.
        setViewOrder(-1);
    }

    void show(Card card) {
        badge.show(card.kind(), !card.face().answer().isEmpty());
        var place = card.face().source();
        var path = place.path();
        var name = path.substring(path.lastIndexOf('/') + 1);
        source.setText(name + ":" + place.line());
        source.setAccessibleText("From " + name + ", line " + place.line() + ". " + openSource.name());
    }

    void setSides(double sides, double top) {
        setPadding(new Insets(top, sides, 0, sides));
    }
}
