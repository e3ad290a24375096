package dev.recto.desktop.home;

import dev.recto.desktop.home.DeckRows.Fold;
import dev.recto.desktop.home.DeckRows.Row;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Tips;
import dev.recto.desktop.part.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One deck: its name, what waits in it, and the way to study it.
final class DeckRowView extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double INDENT = 24;

    private final boolean selected;

    /// What the mouse does.
    interface Listener {
        void select();

        void toggle();

        void study();
    }

    /// Where it stands how many cards wait.
    sealed interface Counts {
        /// @param columns the headings of new, learning and due, whose widths the counts take
        record Beside(List<Label> columns) implements Counts {}

        /// Below the deck's name, which has as many lines as it takes.
        record Below() implements Counts {}
    }

    DeckRowView(Row row, Counts counts, boolean selected, Listener listener) {
        this.selected = selected;
        getStyleClass().add("deck-row");
        pseudoClassStateChanged(SELECTED, selected);
        setFocusTraversable(selected);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(fold(row, listener));
        getChildren().addAll(switch (counts) {
            case Counts.Beside(var columns) -> beside(row, columns);
            case Counts.Below() -> List.of(below(row));
        });
        getChildren().add(end(row, listener));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                if (event.getClickCount() == 2) {
                    listener.study();
                } else {
                    listener.select();
                }
            }
        });
        setAccessibleRole(AccessibleRole.TREE_ITEM);
        setAccessibleText(words(row));
    }

    boolean isSelected() {
        return selected;
    }

    private static List<Node> beside(Row row, List<Label> columns) {
        var deck = row.deck();
        return List.of(name(row), note(row),
                count(deck.unseen(), "new", columns.get(0)),
                count(deck.learning(), "learning", columns.get(1)),
                count(deck.due(), "due", columns.get(2)));
    }

    private Node below(Row row) {
        getStyleClass().add("two-lines");
        var deck = row.deck();
        var name = name(row);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var waiting = new FlowPane(16, 0);
        add(waiting, deck.unseen(), "new");
        add(waiting, deck.learning(), "learning");
        add(waiting, deck.due(), "due");
        if (!row.waits()) {
            waiting.getChildren().add(note(row));
        }
        var lines = new VBox(name, waiting);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private static void add(FlowPane waiting, int number, String waitsFor) {
        if (number > 0) {
            var label = new Label(Words.number(number) + " " + waitsFor);
            label.getStyleClass().addAll("strong", "count-" + waitsFor);
            waiting.getChildren().add(label);
        }
    }

    private static Node fold(Row row, Listener listener) {
        var place = new StackPane();
        place.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
        var sign = new StackPane();
        sign.getStyleClass().add("deck-fold");
        place.getChildren().add(sign);
        if (row.fold() != Fold.LEAF) {
            sign.getChildren().add(
                    Icons.quiet(row.fold() == Fold.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            sign.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                event.consume();
                listener.toggle();
            });
            Tips.tip(sign, row.fold() == Fold.OPEN ? "Close (left arrow)" : "Open (right arrow)");
        }
        return place;
    }

    private static Label name(Row row) {
        var name = new Label(row.deck().name());
        name.getStyleClass().add(row.depth() == 0 ? "strong" : "deck-name");
        name.setMinWidth(0);
        Tips.tip(name, String.join(" / ", row.deck().path()));
        return name;
    }

    private static Node note(Row row) {
        var note = new Label(row.waits() ? "" : "done for today");
        note.getStyleClass().addAll("caption", "muted", "deck-note");
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        return note;
    }

    private static Label count(int number, String waitsFor, Label column) {
        var label = new Label(number == 0 ? "–" : Words.number(number));
        label.getStyleClass().addAll(number == 0 ? "muted" : "strong", number == 0 ? "none" : "count-" + waitsFor,
                "deck-column");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.minWidthProperty().bind(column.widthProperty());
        return label;
    }

    private Node end(Row row, Listener listener) {
        var place = new StackPane();
        place.getStyleClass().add("deck-end");
        if (selected && row.waits()) {
            var button = Buttons.icon(
                    Action.of("Study " + row.deck().name(), Key.ENTER, listener::study), Feather.PLAY);
            button.getStyleClass().add("short");
            button.setFocusTraversable(false);
            place.getChildren().add(button);
        }
        return place;
    }

    private static String words(Row row) {
        var deck = row.deck();
        var fold = switch (row.fold()) {
            case LEAF -> "";
            case OPEN -> ", open";
            case CLOSED -> ", closed";
        };
        return deck.name() + (row.waits()
                ? ", " + deck.unseen() + " new, " + deck.learning() + " learning, " + deck.due() + " due"
                : ", nothing due") + fold;
    }
}
