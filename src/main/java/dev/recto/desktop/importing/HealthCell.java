package dev.recto.desktop.importing;

import dev.recto.desktop.part.Icon;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Words;
import dev.recto.insight.health.Severity;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A row of a health report, on as many lines as its words take.
final class HealthCell extends ListCell<HealthRow> {
    private static final double SCROLL_BAR = 16;

    private final Label name = Texts.flowing("", "strong");
    private final Label counts = Texts.flowing("", "secondary");
    private final VBox document = new VBox(2, name, counts);

    private final Icon sign = new Icon(Feather.INFO);
    private final Label severity = Texts.line("", "severity");
    private final Label where = Texts.line("", "secondary");
    private final Label what = Texts.flowing("");
    private final Label remedy = Texts.flowing("", "secondary");
    private final HBox found;

    HealthCell() {
        getStyleClass().addAll("import-row", "health-row");
        setPrefWidth(0);
        document.setPadding(new Insets(14, 0, 6, 0));
        var head = new HBox(8, severity, where);
        head.setAlignment(Pos.CENTER_LEFT);
        severity.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(2, head, what, remedy);
        HBox.setHgrow(words, Priority.ALWAYS);
        var place = new StackPane(sign);
        place.setAlignment(Pos.TOP_CENTER);
        place.setPadding(new Insets(3, 0, 0, 0));
        found = new HBox(10, place, words);
        found.setPadding(new Insets(8, 0, 10, 12));
    }

    /// A list asks its cells how high they are before it says how wide.
    @Override
    protected double computePrefHeight(double width) {
        var room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return getGraphic() instanceof Region shown ? shown.prefHeight(Math.max(0, room))
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(HealthRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText("");
        found.getStyleClass().removeAll("of-error", "of-warning", "of-note");
        switch (empty ? null : row) {
            case HealthRow.Document(var file, var sum) -> {
                name.setText(file);
                counts.setText(sum);
                setGraphic(document);
                setAccessibleText(file + ": " + sum);
            }
            case HealthRow.Found shown -> {
                var finding = shown.finding();
                found.getStyleClass().add("of-" + finding.severity().label());
                sign.show(sign(finding.severity()));
                severity.setText(Words.capital(finding.severity().label()));
                where.setText(shown.where());
                what.setText(shown.what());
                remedy.setText(finding.problem().remedy());
                Shown.set(remedy, !remedy.getText().isEmpty());
                setGraphic(found);
                setAccessibleText(shown.spoken());
            }
            case null -> { }
        }
    }

    private static Feather sign(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
