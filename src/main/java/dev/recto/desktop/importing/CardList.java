package dev.recto.desktop.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The cards of a preview, under their documents where there are several. One of them is looked at; a box before each
/// says whether it is wanted.
final class CardList extends ListView<Row> {
    /// Rows that stay in sight above the card that is looked at.
    private static final int ABOVE_FOUND = 2;
    private static final int ABOVE_WALKED = 3;

    /// @param preview whose cards these are
    /// @param select is told when a box is ticked or cleared
    CardList(Supplier<Preview> preview, BiConsumer<Row.Card, Boolean> select) {
        getStyleClass().addAll("plain-list", "card-list");
        setCellFactory(view -> new CardCell(preview, select));
        setAccessibleText("Cards");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && looked() instanceof Row.Card row) {
                select.accept(row, !preview.get().isSelected(row));
                event.consume();
            }
        });
    }

    /// @param look is told at once, and from now on, which row is looked at
    void onLook(Consumer<@Nullable Row> look) {
        getSelectionModel().selectedItemProperty().subscribe(look);
    }

    /// The row that is looked at, if there is one.
    @Nullable Row looked() {
        return getSelectionModel().getSelectedItem();
    }

    /// Shows these rows, at the card that was looked at.
    void show(List<Row> rows) {
        var before = looked();
        setItems(FXCollections.observableList(rows));
        lookAt(before instanceof Row.Card card ? indexOf(card, rows) : -1);
    }

    /// The same card, or else the one that is cut out there now.
    private static int indexOf(Row.Card card, List<Row> rows) {
        var there = -1;
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Card row && row.document().origin().equals(card.document().origin())) {
                if (row.card().face().id().equals(card.card().face().id()) && row.number() == card.number()) {
                    return i;
                }
                there = line(row) <= line(card) || there < 0 ? i : there;
            }
        }
        return there;
    }

    private static int line(Row.Card row) {
        return row.card().face().source().line();
    }

    /// Looks at that row, or at the next card.
    private void lookAt(int index) {
        var rows = getItems();
        var row = Math.max(index, 0);
        while (row < rows.size() && !(rows.get(row) instanceof Row.Card)) {
            row++;
        }
        if (row < rows.size()) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - ABOVE_FOUND));
        }
    }

    /// Looks at the next card in a direction, if there is one.
    ///
    /// @param step 1 or -1
    void walk(int step) {
        var index = getSelectionModel().getSelectedIndex() + step;
        while (index >= 0 && index < getItems().size()) {
            if (getItems().get(index) instanceof Row.Card) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - ABOVE_WALKED));
                return;
            }
            index += step;
        }
    }
}
