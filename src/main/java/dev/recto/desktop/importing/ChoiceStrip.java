package dev.recto.desktop.importing;

import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Words;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.markdown.SchemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What concerns all the cards: what a question starts at, pictures on the web, and a field to find words.
final class ChoiceStrip extends VBox {
    private final SchemeBox scheme;
    private final CheckBox pictures = new CheckBox();
    private final TextField words = new TextField();
    private final StackPane field = new StackPane();
    private final Region between = new Region();
    private final HBox row = new HBox(24);
    private boolean isStacked;
    private final Action find = new Action(
            "Find in these cards", List.of(Key.of('/'), Key.control('f')), this::find);

    /// @param choose is told by which scheme a document is to be read
    /// @param fetchPictures is told whether pictures on the web are wanted
    /// @param onWords is told when other words are to be found
    /// @param toCards goes from the field to the cards
    ChoiceStrip(BiConsumer<PlannedDocument, SchemeChoice> choose, Consumer<Boolean> fetchPictures, Runnable onWords,
            Runnable toCards) {
        super(8);
        scheme = new SchemeBox(choose);
        pictures.setMinWidth(0);
        // Where pictures come from is read whole, however many hosts there are.
        pictures.setWrapText(true);
        pictures.setMinHeight(USE_PREF_SIZE);
        pictures.setMnemonicParsing(false);
        pictures.setOnAction(event -> fetchPictures.accept(pictures.isSelected()));
        addField(onWords, toCards);
        HBox.setHgrow(between, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("import-strip");
        setAlignment(Pos.CENTER_LEFT);
        arrange();
    }

    private void addField(Runnable onWords, Runnable toCards) {
        // Short: the field is narrow beside a long name of a scheme.
        words.setPromptText("Find a card");
        words.setAccessibleText(find.name());
        words.getStyleClass().add("find-field");
        words.textProperty().subscribe((before, now) -> onWords.run());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyInField(event, toCards));
        var sign = Icons.quiet(Feather.SEARCH);
        sign.setMouseTransparent(true);
        StackPane.setAlignment(sign, Pos.CENTER_LEFT);
        StackPane.setMargin(sign, new Insets(0, 0, 0, 11));
        field.getChildren().addAll(words, sign);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setMinWidth(0);
        words.setMinWidth(0);
    }

    /// Down and Enter go to what was found; Escape first empties the field.
    private void keyInField(KeyEvent event, Runnable toCards) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            toCards.run();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            event.consume();
            words.clear();
        }
    }

    void show(Preview preview) {
        var hosts = preview.webPictures();
        pictures.setText(offer(hosts));
        pictures.setAccessibleText(pictures.getText());
        Shown.set(pictures, !hosts.isEmpty());
    }

    void openSchemes() {
        scheme.open();
    }

    /// Shows the scheme of a document.
    void show(PlannedDocument document, boolean named) {
        scheme.show(document, named);
    }

    void fit(Width width) {
        var narrow = width == Width.NARROW;
        scheme.setNarrow(width != Width.WIDE);
        row.setSpacing(narrow ? 12 : 24);
        // Beside the scheme alone, the field fills the row.
        field.setMaxWidth(narrow ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        HBox.setHgrow(field, narrow ? Priority.ALWAYS : Priority.NEVER);
        if (narrow != isStacked) {
            isStacked = narrow;
            arrange();
        }
    }

    /// Where there is little room the offer to fetch pictures has a row of its own.
    private void arrange() {
        row.getChildren().clear();
        getChildren().clear();
        if (isStacked) {
            row.getChildren().setAll(scheme, field);
            getChildren().setAll(row, pictures);
        } else {
            row.getChildren().setAll(scheme, pictures, between, field);
            getChildren().setAll(row);
        }
    }

    /// The words to find.
    String words() {
        return words.getText();
    }

    List<Action> actions() {
        var actions = new ArrayList<>(List.of(find));
        actions.addAll(scheme.actions());
        if (pictures.isVisible()) {
            actions.add(Action.of("Fetch pictures", Key.of('f'), pictures::fire));
        }
        return actions;
    }

    private void find() {
        words.requestFocus();
        words.selectAll();
    }

    /// "Fetch 12 pictures once from a.example, b.example".
    private static String offer(Map<String, Integer> hosts) {
        var number = hosts.values().stream().mapToInt(Integer::intValue).sum();
        return "Fetch " + Words.count(number, "picture") + " once from " + String.join(", ", hosts.keySet());
    }
}
