package dev.recto.desktop.importing;

import dev.recto.desktop.part.ConfidenceBars;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.KindBadge;
import dev.recto.desktop.part.QuestionLine;
import dev.recto.desktop.part.Tips;
import dev.recto.markdown.Reading.Confidence;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A row of the preview's list: a card, or the head of a document's cards.
final class CardCell extends ListCell<Row> {
    private final Supplier<Preview> preview;
    private final CheckBox wanted = new CheckBox();
    /// Apart from the question, which may read from the right.
    private final Label number = new Label();
    private final Label question = new Label();
    private final Label description = new Label();
    private final StackPane kind = new StackPane();
    private final StackPane confidence = new StackPane();
    /// Apart from the bars: how sure the cut is says nothing about what was cut.
    private final StackPane mark = new StackPane();
    private final HBox card;
    private final Label document = new Label();
    private final Label sentence = new Label();
    private final HBox head;

    /// @param select is told when a box is ticked or cleared
    CardCell(Supplier<Preview> preview, BiConsumer<Row.Card, Boolean> select) {
        this.preview = preview;
        getStyleClass().add("import-row");
        wanted.setFocusTraversable(false);
        wanted.setOnAction(event -> {
            if (getItem() instanceof Row.Card row) {
                select.accept(row, wanted.isSelected());
            }
        });
        number.getStyleClass().add("strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        question.getStyleClass().add("strong");
        description.getStyleClass().add("secondary");
        question.setMinWidth(0);
        description.setMinWidth(0);
        var words = new VBox(new HBox(number, question), description);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        kind.getStyleClass().add("kind-column");
        kind.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().add("mark-column");
        card = new HBox(12, wanted, words, kind, new HBox(4, mark, confidence));
        ((HBox) card.getChildren().getLast()).setAlignment(Pos.CENTER);
        card.setAlignment(Pos.CENTER_LEFT);
        document.getStyleClass().add("strong");
        sentence.getStyleClass().add("secondary");
        head = new HBox(8, document, sentence);
        head.setAlignment(Pos.BOTTOM_LEFT);
        head.setPadding(new Insets(0, 0, 10, 0));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case Row.Card found -> show(found);
            case Row.Document found -> show(found);
            case Row.Left _, Row.Gone _, Row.Wrong _ -> setGraphic(null);
        }
    }

    private void show(Row.Card row) {
        var face = row.card().face();
        var found = row.planned().found();
        wanted.setSelected(preview.get().isSelected(row));
        number.setText(row.number() + ". ");
        question.setText(QuestionLine.of(row.card()));
        question.setTooltip(new Tooltip(question.getText()));
        var toCheck = found.isToCheck();
        description.setText(toCheck ? "Check: " + doubt(row) : PreviewWords.of(row));
        description.getStyleClass().setAll("label", toCheck ? "doubt" : "secondary");
        var badge = KindBadge.of(row.card().kind(), !face.answer().isEmpty());
        kind.getChildren().setAll(badge);
        confidence.getChildren().setAll(new ConfidenceBars(bars(found.confidence()), found.because()));
        mark.getChildren().clear();
        if (!found.mistakes().isEmpty()) {
            var sign = Icons.icon(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add("mistake");
            Tips.tip(sign, String.join(" ", found.mistakes()));
            mark.getChildren().add(sign);
        }
        setGraphic(card);
        setAccessibleText("%s%s, %s, %s, %s".formatted(
                number.getText(), question.getText(), badge.getText(), description.getText(),
                wanted.isSelected() ? "selected" : "not selected"));
    }

    private static String doubt(Row.Card row) {
        var notes = row.card().face().notes();
        var mistakes = row.planned().found().mistakes();
        if (!mistakes.isEmpty()) {
            return String.join(" ", mistakes);
        }
        return notes.isEmpty() ? row.planned().found().because() : notes.getFirst();
    }

    private void show(Row.Document row) {
        document.setText(row.name());
        sentence.setText(row.sentence());
        setGraphic(head);
        setAccessibleText(row.name() + ", " + row.sentence());
    }

    private static int bars(Confidence confidence) {
        return switch (confidence) {
            case SURE -> 3;
            case LIKELY -> 2;
            case CHECK -> 1;
        };
    }
}
