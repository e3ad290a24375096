package dev.recto.desktop.study;

import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.study.ShownCard.Waiting;
import dev.recto.study.Session;
import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The quiet bar above the sheet: the way out, where one is, what is left, the time, the way back.
final class StudyBar extends HBox {
    private final Label outer = new Label();
    private final Label inner = new Label();
    private final Count unseen = new Count("new");
    private final Count learning = new Count("learning");
    private final Count due = new Count("due");
    private final Count left = new Count("left");
    private final ClockFace clock = new ClockFace();

    /// @param undo only where there is something to take back
    StudyBar(Purpose purpose, List<String> deck, Action leave, Action undo, Action listOfKeys) {
        getStyleClass().addAll("bar", "clear", "study-bar");
        outer.setText(deck.size() > 1 ? String.join(" / ", deck.subList(0, deck.size() - 1)) + " / " : "");
        outer.getStyleClass().add("muted");
        inner.setText(deck.isEmpty() ? "All decks" : deck.getLast());
        inner.getStyleClass().add("strong");
        inner.setTextOverrun(OverrunStyle.ELLIPSIS);
        outer.setMinWidth(0);
        var path = new HBox(outer, inner);
        path.setAlignment(Pos.CENTER_LEFT);
        path.setMinWidth(0);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var counts = new HBox(16);
        var grading = purpose instanceof Purpose.Grading;
        counts.getChildren().setAll(grading ? List.of(unseen, learning, due) : List.of(left));
        counts.setAlignment(Pos.CENTER);
        counts.setFillHeight(false);
        counts.setMinWidth(USE_PREF_SIZE);
        var beforeClock = new Region();
        beforeClock.setMinWidth(16);
        getChildren().addAll(Buttons.icon(leave, Feather.X), path, between, counts, beforeClock, clock);
        if (grading) {
            getChildren().add(Buttons.icon(undo, Feather.ROTATE_CCW));
        }
        getChildren().add(Buttons.icon(listOfKeys, Feather.HELP_CIRCLE));
    }

    void show(Session.Counts counts, Waiting current) {
        unseen.show(counts.unseen(), current == Waiting.NEW);
        learning.show(counts.learning(), current == Waiting.LEARNING);
        due.show(counts.due(), current == Waiting.DUE);
        left.show(counts.total(), false);
    }

    void tick(Duration time) {
        clock.show(time);
    }

    void fit(Width width) {
        var narrow = width == Width.NARROW;
        Shown.set(outer, !narrow);
        Shown.set(clock, !narrow);
    }

    /// How many cards wait for one reason; underlined while such a card lies on the sheet.
    private static final class Count extends HBox {
        private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

        private final Label number = new Label();
        private final String what;

        Count(String what) {
            super(5);
            this.what = what;
            getStyleClass().addAll("count", what);
            number.getStyleClass().add("strong");
            getChildren().addAll(number, new Label(what));
            setAlignment(Pos.BASELINE_LEFT);
        }

        void show(int cards, boolean current) {
            number.setText(String.valueOf(cards));
            pseudoClassStateChanged(CURRENT, current);
            setAccessibleText(cards + " " + what + (current ? ", this card among them" : ""));
        }
    }
}
