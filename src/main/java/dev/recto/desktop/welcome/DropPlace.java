package dev.recto.desktop.welcome;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Sheet;
import dev.recto.desktop.part.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// The sheet that asks for a document. The whole window takes drops; this says so.
final class DropPlace extends StackPane {
    private static final double WIDEST = 496;
    private static final double HIGHEST = 520;
    private static final double LOWEST = 320;

    private final Button open;
    private final StackPane frame;
    private final StackPane content;
    private final Sheet sheet;

    DropPlace(Action toDocument, Action toFolder) {
        open = Buttons.primary(toDocument);
        var title = Texts.flowing("Drop a markdown document\u00a0here", "screen-title");
        title.setTextAlignment(TextAlignment.CENTER);
        var kinds = Texts.line(".md, .markdown or .txt,\u00a0", "muted");
        var folder = Buttons.link(toFolder);
        var what = new FlowPane(kinds, folder);
        what.setAlignment(Pos.CENTER);
        var words = new VBox(8, Icons.ink(Feather.FILE_PLUS), title, what, open);
        words.setAlignment(Pos.CENTER);
        VBox.setMargin(title, new Insets(12, 0, 0, 0));
        VBox.setMargin(open, new Insets(14, 0, 0, 0));
        words.setPadding(new Insets(16));
        frame = new StackPane(words);
        frame.getStyleClass().add("drop-place");
        content = new StackPane(frame);
        sheet = new Sheet(content, WIDEST);
        sheet.setEdges(0, 1);
        getChildren().add(sheet);
    }

    void focus() {
        open.requestFocus();
    }

    void setNarrow(boolean narrow) {
        sheet.setFilling(narrow);
        content.setPadding(narrow ? Insets.EMPTY : new Insets(24));
        setPadding(narrow ? Insets.EMPTY : new Insets(0, 44, 0, 0));
        setMinHeight(narrow ? USE_COMPUTED_SIZE : LOWEST);
        setMaxHeight(narrow ? USE_PREF_SIZE : HIGHEST);
        setPrefHeight(narrow ? USE_COMPUTED_SIZE : HIGHEST);
    }
}
