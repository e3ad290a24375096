package dev.recto.desktop.importing;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The cards that were found: which to take in, how each will look, and what was left out.
final class ChoicePane extends VBox {
    private static final double ROW = 52;
    private static final double FIND_WIDTH = 220;

    private final CardView cardView;
    private final Rendering rendering;
    private final Runnable onSelection;

    private final Action find = new Action(
            "Find in these cards", List.of(Key.of('/'), Key.control('f')), this::find);
    private final Action toggleAll = Action.of("Select all or none", Key.control('a'), this::toggleAll);
    private final Action toCheck = Action.of("Only cards to check", Key.of('c'), this::toggleToCheck);
    private final Action previous = Action.of("Previous card", Key.of('p'), () -> walk(-1));
    private final Action next = Action.of("Next card", Key.of('n'), () -> walk(1));

    private final Label scheme = new Label();
    private final CheckBox pictures = new CheckBox();
    private final TextField words = new TextField();
    private final HBox strip;
    private final CheckBox all = new CheckBox();
    private final Label states = new Label();
    private final Button check = Buttons.link(toCheck);
    private final ListView<Row> list = new ListView<>();
    private final Label nothingFound = new Label();
    private final LeftOutPane leftOut = new LeftOutPane();
    private final VBox left;
    private final FoundCardPane card = new FoundCardPane(previous, next);
    private final GridPane halves = new GridPane();
    private Preview preview;
    private boolean onlyToCheck;
    private Width width = Width.WIDE;
    private boolean stacked;

    /// Makes the HTML of both sides of a card, beside the window.
    interface Rendering {
        void render(Row.Card card, Consumer<String> then);
    }

    /// @param onSelection is told when another number of cards is selected
    /// @param fetchPictures is told whether pictures on the web are wanted
    ChoicePane(
            Preview preview, CardView cardView, Rendering rendering, Runnable onSelection,
            Consumer<Boolean> fetchPictures) {
        this.preview = preview;
        this.cardView = cardView;
        this.rendering = rendering;
        this.onSelection = onSelection;
        strip = strip(fetchPictures);
        left = new VBox(header(), new StackPane(list, nothingFound), leftOut);
        left.getStyleClass().add("import-list");
        for (var growing : new Region[] {this, halves, left, card, list}) {
            growing.setMinHeight(0);
        }
        VBox.setVgrow(left.getChildren().get(1), Priority.ALWAYS);
        VBox.setVgrow(halves, Priority.ALWAYS);
        list();
        getChildren().addAll(strip, halves);
        show(preview);
    }

    private HBox strip(Consumer<Boolean> fetchPictures) {
        pictures.setOnAction(event -> fetchPictures.accept(pictures.isSelected()));
        pictures.setMinWidth(0);
        scheme.getStyleClass().add("muted");
        scheme.setMinWidth(0);
        words.setPromptText("Find in these cards");
        words.setPrefWidth(FIND_WIDTH);
        words.setMinWidth(140);
        words.textProperty().subscribe(text -> filter());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        var field = new StackPane(words, Icons.quiet(Feather.SEARCH));
        words.getStyleClass().add("find-field");
        StackPane.setAlignment(field.getChildren().get(1), Pos.CENTER_LEFT);
        StackPane.setMargin(field.getChildren().get(1), new Insets(0, 0, 0, 11));
        field.getChildren().get(1).setMouseTransparent(true);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var made = new HBox(24, scheme, pictures, between, field);
        made.getStyleClass().add("import-strip");
        made.setAlignment(Pos.CENTER_LEFT);
        return made;
    }

    private Node header() {
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> toggleAll());
        all.setAccessibleText("Select all or none");
        var title = new Label("Cards");
        title.getStyleClass().add("section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        states.getStyleClass().add("muted");
        states.setMinWidth(0);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var header = new HBox(8, all, title, states, between, check);
        HBox.setMargin(all, new Insets(0, 4, 0, 0));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("import-header");
        return header;
    }

    private void list() {
        list.getStyleClass().add("plain-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new CardCell(() -> preview, this::select));
        list.setAccessibleText("Cards");
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && list.getSelectionModel().getSelectedItem() instanceof Row.Card row) {
                select(row, !preview.isSelected(row));
                event.consume();
            }
        });
        nothingFound.getStyleClass().add("muted");
        nothingFound.setMouseTransparent(true);
    }

    /// Shows this preview, at the card that was looked at.
    void show(Preview other) {
        preview = other;
        var hosts = preview.webPictures();
        pictures.setText(pictures(hosts));
        pictures.setVisible(!hosts.isEmpty());
        pictures.setAccessibleText(pictures.getText());
        scheme.setText(preview.scheme().map(start -> "A question starts at: " + start.toLowerCase(Locale.ROOT)).orElse(""));
        check.setText(preview.toCheck() + " to check");
        check.setVisible(preview.toCheck() > 0);
        states.setText(preview.states());
        leftOut.show(preview.leftOut());
        filter();
        showSelection();
    }

    private static String pictures(Map<String, Integer> hosts) {
        var number = hosts.values().stream().mapToInt(Integer::intValue).sum();
        return "Fetch " + Words.count(number, "picture") + " once from " + String.join(", ", hosts.keySet());
    }

    List<Action> actions() {
        var actions = new ArrayList<>(List.of(find, toggleAll, previous, next));
        if (preview.toCheck() > 0) {
            actions.add(toCheck);
        }
        if (pictures.isVisible()) {
            actions.add(Action.of("Fetch pictures", Key.of('f'), pictures::fire));
        }
        actions.addAll(leftOut.actions());
        return actions;
    }

    void fit(Width newWidth) {
        width = newWidth;
        var narrow = width == Width.NARROW;
        cardView.setSides(width == Width.WIDE ? FoundCardPane.WIDE_SIDES : FoundCardPane.NARROW_SIDES);
        if (halves.getChildren().isEmpty() || narrow != stacked) {
            arrange(narrow);
        }
        scheme.setVisible(!narrow);
        scheme.setManaged(!narrow);
        leftOut.setFew(narrow);
        card.fit(width);
    }

    /// Side by side, or in a narrow window one above the other.
    private void arrange(boolean narrow) {
        stacked = narrow;
        var focused = list.isFocused();
        halves.getColumnConstraints().clear();
        halves.getRowConstraints().clear();
        halves.getChildren().clear();
        if (narrow) {
            halves.getColumnConstraints().setAll(percentWide(100));
            halves.getRowConstraints().setAll(percentHigh(46), percentHigh(54));
            halves.addColumn(0, left, card);
        } else {
            halves.getColumnConstraints().setAll(percentWide(50), percentWide(50));
            halves.getRowConstraints().setAll(percentHigh(100));
            halves.addRow(0, left, card);
        }
        if (focused) {
            list.requestFocus();
        }
    }

    /// Takes the card view, and the focus.
    void shown() {
        card.take(cardView);
        fit(width);
        look(list.getSelectionModel().getSelectedItem());
        list.requestFocus();
    }

    private void filter() {
        var looked = list.getSelectionModel().getSelectedItem();
        var rows = preview.rows(new Preview.Filter(words.getText(), onlyToCheck));
        list.getItems().setAll(rows);
        nothingFound.setText("No card has these words.");
        nothingFound.setVisible(rows.isEmpty());
        select(looked instanceof Row.Card before ? indexOf(before) : -1);
    }

    private int indexOf(Row.Card card) {
        var rows = list.getItems();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Card row && row.index() == card.index()) {
                return i;
            }
        }
        return -1;
    }

    /// Selects that row, or the first card.
    private void select(int index) {
        var rows = list.getItems();
        var row = Math.max(index, 0);
        while (row < rows.size() && !(rows.get(row) instanceof Row.Card)) {
            row++;
        }
        if (row < rows.size()) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 2));
        }
    }

    private void walk(int step) {
        var index = list.getSelectionModel().getSelectedIndex() + step;
        while (index >= 0 && index < list.getItems().size()) {
            if (list.getItems().get(index) instanceof Row.Card) {
                list.getSelectionModel().clearAndSelect(index);
                list.scrollTo(Math.max(0, index - 3));
                return;
            }
            index += step;
        }
    }

    private void look(@Nullable Row row) {
        switch (row) {
            case Row.Card found -> {
                card.show(found, found.index() + 1, preview.cards().size());
                rendering.render(found, html -> {
                    if (list.getSelectionModel().getSelectedItem() == found) {
                        cardView.show(html);
                    }
                });
            }
            case null -> card.clear();
            case Row.Document _, Row.Left _, Row.Gone _, Row.Wrong _ -> {}
        }
    }

    private void select(Row.Card row, boolean wanted) {
        preview.select(row, wanted);
        showSelection();
    }

    private void toggleAll() {
        preview.selectAll(preview.selectedCount() < preview.cards().size());
        showSelection();
    }

    private void showSelection() {
        var selected = preview.selectedCount();
        all.setIndeterminate(selected > 0 && selected < preview.cards().size());
        all.setSelected(selected == preview.cards().size());
        list.refresh();
        onSelection.run();
    }

    private void toggleToCheck() {
        onlyToCheck = !onlyToCheck;
        check.setText(onlyToCheck ? "Show all cards" : preview.toCheck() + " to check");
        filter();
    }

    private void find() {
        words.requestFocus();
        words.selectAll();
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
