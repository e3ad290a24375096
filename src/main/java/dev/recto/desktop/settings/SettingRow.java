package dev.recto.desktop.settings;

import dev.recto.desktop.part.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One setting: its name, what it means, and its control at the end of the row.
final class SettingRow extends HBox {
    private final Label error = Texts.flowing("", "caption", "error");

    SettingRow(String name, String meaning, Node control) {
        super(24);
        var title = Texts.flowing(name);
        title.setLabelFor(control);
        var words = new VBox(1, title, Texts.flowing(meaning, "secondary"), error);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("setting-row");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(10, 0, 10, 0));
        getChildren().addAll(words, control);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
    }

    /// @param wrong what is wrong with the choice and how it is right; empty while nothing is
    SettingRow showing(ObservableValue<String> wrong) {
        error.textProperty().bind(wrong);
        return this;
    }

    /// Rows in a box, with hairlines between them.
    static VBox group(Node... rows) {
        var group = new VBox();
        group.getStyleClass().add("group");
        group.setPadding(new Insets(1, 20, 1, 20));
        for (var row : rows) {
            if (!group.getChildren().isEmpty()) {
                var rule = new Region();
                rule.getStyleClass().add("rule");
                group.getChildren().add(rule);
            }
            group.getChildren().add(row);
        }
        return group;
    }
}
