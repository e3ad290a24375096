package dev.recto.desktop.importing;

import dev.recto.card.Problem;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Tips;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of what became no card: where, what, and why. What is wrong and can be mended is said on as many lines as it
/// takes.
final class LeftOutCell extends ListCell<Row> {
    private static final double MOST_OF_ROW = 0.7;
    private static final double SCROLL_BAR = 16;

    private final Label lines = new Label();
    private final Label what = new Label();
    private final Label why = new Label();
    private final HBox row = new HBox(6, lines, what, why);

    private final Label wrongLine = new Label();
    private final Label wrong = Texts.flowing("");
    private final Label remedy = Texts.flowing("", "muted");
    private final HBox problem = new HBox(6, wrongLine, new VBox(wrong, remedy));

    LeftOutCell() {
        getStyleClass().addAll("import-row", "low");
        lines.getStyleClass().addAll("secondary", "lines-column");
        why.getStyleClass().add("muted");
        why.setMinWidth(0);
        // Why it is left out gives way first.
        what.minWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(what.prefWidth(Region.USE_COMPUTED_SIZE), row.getWidth() * MOST_OF_ROW),
                row.widthProperty(), what.textProperty(), what.fontProperty()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        setPrefWidth(0);
        wrongLine.getStyleClass().addAll("secondary", "lines-column");
        problem.getStyleClass().add("problem");
    }

    /// A list asks its cells how high they are before it says how wide.
    @Override
    protected double computePrefHeight(double width) {
        var room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return getGraphic() == problem ? problem.prefHeight(Math.max(0, room)) : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        setAccessibleText("");
        if (!empty && item != null) {
            switch (item) {
                case Row.Left(var document, var left) ->
                    show(document, range(left.line(), left.endLine()), left.what(), left.why());
                case Row.Gone(var document, var question) ->
                    show(document, "gone", question, "no longer in the document; its memory is kept");
                case Row.Wrong(var found) -> show(found);
                case Row.Card _, Row.Document _ -> setGraphic(null);
            }
        }
    }

    private void show(String document, String where, String thing, String reason) {
        lines.setText(where);
        what.setText(document.isEmpty() ? thing : name(document) + ": " + thing);
        why.setText(reason);
        var all = "%s %s. %s".formatted(where, what.getText(), reason).strip();
        setAccessibleText(where.isEmpty() ? all : "Lines " + all);
        Tips.tip(row, all);
    }

    private void show(Problem found) {
        wrongLine.setText(line(found.line()));
        wrong.setText(name(found.file()) + ": " + found.what());
        remedy.setText(found.remedy());
        Shown.set(remedy, !found.remedy().isEmpty());
        setGraphic(problem);
        var all = "%s %s. %s".formatted(wrongLine.getText(), wrong.getText(), found.remedy()).strip();
        setAccessibleText(wrongLine.getText().isEmpty() ? all : "Line " + all);
    }

    private static String name(String document) {
        return document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
    }

    private static String line(OptionalInt line) {
        return line.isPresent() ? String.valueOf(line.getAsInt()) : "";
    }

    private static String range(int line, int endLine) {
        return line == endLine ? String.valueOf(line) : line + "–" + endLine;
    }
}
