package dev.recto.desktop.importing;

import dev.recto.card.Card;
import dev.recto.desktop.card.CardView;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.KindBadge;
import dev.recto.desktop.part.Paper;
import dev.recto.desktop.part.Words;
import dev.recto.markdown.Reading.Confidence;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// The selected card as it will be studied, and why it was cut there.
final class FoundCardPane extends VBox {
    static final double WIDE_SIDES = 40;
    static final double NARROW_SIDES = 24;

    private final Label place = new Label();
    private final Button previous;
    private final Button next;
    private final HBox head = new HBox(12);
    private final Label lines = new Label();
    private final StackPane page = new StackPane();
    private final Paper sheet;
    private final HBox walk;
    private final Text title = new Text();
    private final Text reason = new Text();
    private final Text look = new Text();
    private final Text mistakes = new Text();
    private final HBox why;
    private final StackPane sign = new StackPane();

    FoundCardPane(Action toPrevious, Action toNext) {
        previous = Buttons.icon(toPrevious, Feather.CHEVRON_LEFT);
        next = Buttons.icon(toNext, Feather.CHEVRON_RIGHT);
        for (var button : new Button[] {previous, next}) {
            button.getStyleClass().add("short");
        }
        place.getStyleClass().add("muted");
        walk = new HBox(4, previous, place, next);
        walk.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("secondary");
        head.setAlignment(Pos.CENTER_LEFT);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        sheet = new Paper(new VBox(head, page));
        VBox.setVgrow(sheet, Priority.ALWAYS);
        title.getStyleClass().addAll("words", "strong-words");
        look.getStyleClass().addAll("words", "strong-words");
        mistakes.getStyleClass().addAll("words", "mistake-words");
        reason.getStyleClass().addAll("words", "quiet-words");
        var sentence = new TextFlow(title, reason, look, mistakes);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sign.setAlignment(Pos.TOP_CENTER);
        why = new HBox(10, sign, sentence);
        why.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("found-card");
        getChildren().addAll(walk, sheet, why);
    }

    /// Puts the one card view here.
    void take(CardView view) {
        page.getChildren().setAll(view);
    }

    /// @param position among `all` cards, from 1
    void show(Row.Card row, int position, int all) {
        var card = row.card();
        var found = row.planned().found();
        place.setText(Words.number(position) + " of " + Words.number(all));
        previous.setDisable(position <= 1);
        next.setDisable(position >= all);
        lines.setText(lines(card));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head.getChildren().setAll(KindBadge.of(card.kind(), !card.face().answer().isEmpty()), between, lines);
        var notes = String.join(" ", card.face().notes());
        title.setText("Why it is cut here (" + sure(found.confidence()) + ") ");
        reason.setText(notes.isEmpty() ? found.because() : found.because() + " " + notes);
        mistakes.setText(String.join(" ", found.mistakes()));
        look.setText(found.mistakes().isEmpty() ? "" : " Look at this ");
        var icon = Icons.icon(found.isToCheck() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
        icon.getStyleClass().add(found.isToCheck() ? "doubt" : "right");
        sign.getChildren().setAll(icon);
        setVisible(true);
    }

    /// There is no card to show.
    void clear() {
        setVisible(false);
    }

    void fit(Width width) {
        var narrow = width == Width.NARROW;
        setPadding(narrow ? Insets.EMPTY : new Insets(10, 24, 14, 24));
        setSpacing(narrow ? 0 : 6);
        var sides = width == Width.WIDE ? WIDE_SIDES : NARROW_SIDES;
        head.setPadding(new Insets(narrow ? 12 : 16, sides, 0, sides));
        walk.setPadding(narrow ? new Insets(8, 16, 8, 8) : Insets.EMPTY);
        why.setPadding(narrow ? new Insets(8, 24, 8, 24) : new Insets(8, 0, 0, 0));
        sheet.setFilling(narrow);
    }

    private static String sure(Confidence confidence) {
        return switch (confidence) {
            case SURE -> "sure";
            case LIKELY -> "likely";
            case CHECK -> "not sure";
        };
    }

    private static String lines(Card card) {
        var source = card.face().source();
        return source.line() == source.endLine() ? "line " + source.line()
                : "lines " + source.line() + "–" + source.endLine();
    }
}
