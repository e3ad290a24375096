package dev.recto.desktop.importing;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What became no card, below the cards: the first few, or all on request.
final class LeftOutPane extends VBox {
    private static final int FEW = 3;
    private static final int MANY = 9;
    private static final int MANY_OF_NARROW = 3;
    /// Rows that are as high as their words take.
    private static final String FLOWING = "flowing";

    private final Label title = new Label();
    private final Label places = new Label();
    private final ListView<Row> list = new ListView<>();
    private final Action showAll = Action.of("Show all", Key.of('l'), this::toggle);
    private final Button all = Buttons.link(showAll);
    private boolean open;
    private int most = FEW;
    private int many = MANY;

    LeftOutPane() {
        title.getStyleClass().add("section");
        title.setMinWidth(USE_PREF_SIZE);
        places.getStyleClass().add("muted");
        places.setMinWidth(0);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var head = new HBox(8, title, places, between, all);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("left-out-head");
        list.fixedCellSizeProperty().subscribe(this::fit);
        list.setCellFactory(view -> new LeftOutCell());
        list.getStyleClass().addAll("plain-list", "left-out-list");
        getStyleClass().add("left-out");
        getChildren().addAll(head, list);
    }

    void show(List<Row> rows) {
        list.setItems(FXCollections.observableList(rows));
        // A document that was read with its faults, but whole.
        var onlyProblems = !rows.isEmpty() && rows.stream().allMatch(Row.Wrong.class::isInstance);
        title.setText(onlyProblems ? "Problems" : "Left out");
        list.getStyleClass().remove(FLOWING);
        if (rows.stream().anyMatch(Row.Wrong.class::isInstance)) {
            list.getStyleClass().add(FLOWING);
        }
        list.setAccessibleText(title.getText());
        places.setText(onlyProblems ? Words.number(rows.size()) : words(rows));
        Shown.set(this, !rows.isEmpty());
        fit();
    }

    /// How many rows are shown at first: none in a narrow window.
    void setFew(boolean none) {
        most = none ? 0 : FEW;
        many = none ? MANY_OF_NARROW : MANY;
        fit();
    }

    List<Action> actions() {
        return all.isVisible() ? List.of(showAll) : List.of();
    }

    private void toggle() {
        open = !open;
        fit();
    }

    private void fit() {
        var rows = list.getItems().size();
        var shown = Math.min(rows, open ? many : most);
        var height = height(shown) + (shown == 0 ? 0 : 2);
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        all.setVisible(rows > most);
        all.setText(open ? "Show fewer" : "Show all");
    }

    private double height(int rows) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && list.getStyleClass().contains(FLOWING)) {
            return IntStream.range(0, rows).mapToDouble(row -> flow.getCell(row).prefHeight(-1)).sum();
        }
        return rows * Math.max(0, list.getFixedCellSize());
    }

    /// How high words are is known once they have their width.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (list.getStyleClass().contains(FLOWING)) {
            list.layout();
            fit();
        }
    }

    private static String words(List<Row> rows) {
        long left = rows.stream().filter(Row.Left.class::isInstance).count();
        long gone = rows.stream().filter(Row.Gone.class::isInstance).count();
        long wrong = rows.stream().filter(Row.Wrong.class::isInstance).count();
        return Stream.of(
                        left == 0 ? "" : Words.count(left, "place"),
                        gone == 0 ? "" : Words.number(gone) + " gone",
                        wrong == 0 ? "" : Words.count(wrong, "problem"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
