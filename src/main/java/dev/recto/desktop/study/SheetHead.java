package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.KindBadge;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The head of the sheet: what the card asks for, and where it comes from.
final class SheetHead extends HBox {
    static final double WIDE_SIDES = 64;
    static final double NARROW_SIDES = 24;

    SheetHead() {
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        // The ring around the source reaches over the page below.
        setViewOrder(-1);
    }

    void show(Card card, Action openSource) {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().setAll(
                KindBadge.of(card.kind(), !card.face().answer().isEmpty()), between, source(card, openSource));
    }

    private static Region source(Card card, Action openSource) {
        var source = card.face().source();
        var path = source.path();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var button = Buttons.flat(
                new Action(openSource.name(), openSource.keys(), openSource.run()), Feather.FILE_TEXT);
        button.setText(name + ":" + source.line());
        button.getStyleClass().addAll("short", "source");
        button.setMinWidth(0);
        button.setAccessibleText("From " + name + ", line " + source.line() + ". " + openSource.name());
        return button;
    }

    void setSides(double sides, double top) {
        setPadding(new Insets(top, sides, 0, sides));
    }
}
