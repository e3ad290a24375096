package dev.recto.desktop.study;

import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.memory.Rating;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the card: show its answer, then grade it or go on. Its height changes with the text size
/// alone.
final class StudyFoot extends StackPane {
    /// At least; large text takes more.
    private static final double SHOW_WIDTH = 280;
    /// A look at what is covered. The question mark lists the keys.
    private static final Feather HINT = Feather.EYE;

    private final Button show;
    private final Button hint;
    private final Button hintIcon;
    private final HBox narrowAsk = new HBox(16);
    private final StackPane wideAsk = new StackPane();
    private final Region afterAnswer;
    private final Consumer<ShownCard> whenAnswered;
    private boolean hintable;
    private boolean narrow;

    /// A card is graded once its answer shows.
    static StudyFoot grading(Action showAnswer, Action nameNextPart, Consumer<Rating> grade) {
        var grades = new GradeBar(grade);
        return new StudyFoot(showAnswer, nameNextPart, grades, grades::show);
    }

    /// The next card follows the answer.
    static StudyFoot looking(Action showAnswer, Action nameNextPart, Action goOn) {
        var next = Buttons.primary(goOn);
        next.getStyleClass().add("onward");
        return new StudyFoot(showAnswer, nameNextPart, new StackPane(next), card -> {});
    }

    private StudyFoot(
            Action showAnswer, Action nameNextPart, Region afterAnswer, Consumer<ShownCard> whenAnswered) {
        this.afterAnswer = afterAnswer;
        this.whenAnswered = whenAnswered;
        getStyleClass().add("study-foot");
        show = Buttons.primary(showAnswer);
        hint = Buttons.flatWithKey(nameNextPart, HINT);
        hintIcon = Buttons.icon(nameNextPart, HINT);
        StackPane.setAlignment(hint, Pos.CENTER_LEFT);
        narrowAsk.setAlignment(Pos.CENTER);
        HBox.setHgrow(show, Priority.ALWAYS);
        getChildren().setAll(wideAsk, narrowAsk, afterAnswer);
        afterAnswer.setVisible(false);
        fit(Width.WIDE);
        // Before the first card lies there, nothing can be done with it.
        setVisible(false);
    }

    /// Only "Show answer", and "Hint" where the answer has parts that are not named yet.
    void ask(boolean hintsLeft) {
        hintable = hintsLeft;
        hint.setVisible(hintsLeft);
        hintIcon.setVisible(hintsLeft);
        choose(false);
        setVisible(true);
    }

    /// What follows the answer.
    void answered(ShownCard card) {
        whenAnswered.accept(card);
        choose(true);
        setVisible(true);
    }

    void fit(Width width) {
        var arranged = !wideAsk.getChildren().isEmpty() || !narrowAsk.getChildren().isEmpty();
        if (arranged && narrow == (width == Width.NARROW)) {
            return;
        }
        narrow = width == Width.NARROW;
        setPadding(new Insets(0, narrow ? 16 : 0, 0, narrow ? 16 : 0));
        wideAsk.getChildren().clear();
        narrowAsk.getChildren().clear();
        if (narrow) {
            show.setMinWidth(USE_PREF_SIZE);
            show.setMaxWidth(Double.MAX_VALUE);
            narrowAsk.getChildren().setAll(hintIcon, show);
        } else {
            show.setMinWidth(SHOW_WIDTH);
            show.setMaxWidth(USE_PREF_SIZE);
            wideAsk.getChildren().setAll(show, hint);
        }
        choose(afterAnswer.isVisible());
    }

    private void choose(boolean answered) {
        afterAnswer.setVisible(answered);
        wideAsk.setVisible(!answered && !narrow);
        narrowAsk.setVisible(!answered && narrow);
        hintIcon.setManaged(hintable);
    }
}
