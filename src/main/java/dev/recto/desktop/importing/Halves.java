package dev.recto.desktop.importing;

import dev.recto.desktop.part.QuietScroll;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// Two parts of a page side by side, or in a narrow window one above the other. What is too high for it scrolls.
final class Halves extends QuietScroll {
    private final Region first;
    private final Region second;
    private final GridPane grid = new GridPane();
    private boolean stacked;

    Halves(Region first, Region second) {
        this.first = first;
        this.second = second;
        for (var growing : new Region[] {grid, first, second}) {
            growing.setMinHeight(0);
        }
        grid.getStyleClass().add("import-halves");
        setContent(grid);
        setFitToHeight(true);
    }

    /// What has the focus loses it if the parts change their places.
    void arrange(boolean above) {
        if (!grid.getChildren().isEmpty() && above == stacked) {
            return;
        }
        stacked = above;
        grid.getChildren().clear();
        if (above) {
            grid.getColumnConstraints().setAll(percentWide(100));
            grid.getRowConstraints().setAll(percentHigh(46), percentHigh(54));
            grid.addColumn(0, first, second);
        } else {
            grid.getColumnConstraints().setAll(percentWide(50), percentWide(50));
            grid.getRowConstraints().setAll(percentHigh(100));
            grid.addRow(0, first, second);
        }
    }

    private static ColumnConstraints percentWide(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints percentHigh(double percent) {
        var row = new RowConstraints();
        row.setPercentHeight(percent);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
