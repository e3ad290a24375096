package dev.recto.desktop.home;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Shares;
import dev.recto.desktop.part.Shares.Share;
import dev.recto.desktop.part.Sheet;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Words;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet at the top of home: the day, what it costs, and the one button.
final class TodaySheet extends StackPane {
    static final Key MORE = Key.of('m');

    private final Label date = Texts.flowing("", "muted");
    private final Label figure = Texts.flowing("", "figure");
    private final Label next = Texts.flowing("", "muted");
    private final Shares shares = new Shares();
    private final FlowPane legend = new FlowPane(28, 6);
    private final VBox words = new VBox(4, date, figure, next);
    private final StackPane act = new StackPane();
    private final VBox content = new VBox();
    private final Sheet sheet;
    private final Runnable study;
    private final Runnable more;
    private boolean narrow;

    TodaySheet(double widest, Runnable study, Runnable more) {
        this.study = study;
        this.more = more;
        sheet = new Sheet(content, widest);
        getChildren().add(sheet);
        act.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        act.setAlignment(Pos.CENTER_RIGHT);
        arrange();
    }

    void show(Today today) {
        var waits = today.waiting().total() > 0;
        date.setText(Words.day(today.date()));
        figure.setText(waits ? today.figure() : "Nothing is due");
        next.setText(today.next());
        shares.setVisible(waits);
        Shown.set(next, !waits);
        var all = List.of(
                share("due", today.waiting().due()), share("learning", today.waiting().learning()),
                share("new", today.waiting().unseen()));
        shares.show(all);
        legend.getChildren().setAll(all.stream().filter(share -> share.count() > 0)
                .map(share -> entry(share, time(share, today.pace()))).toList());
        sheet.setEdges(today.doneShare(), waits ? 1 - today.doneShare() : 0);
        act.getChildren().setAll(buttons(today, waits));
        act.setVisible(!act.getChildren().isEmpty());
        arrange();
    }

    void setNarrow(boolean narrow) {
        if (this.narrow != narrow) {
            this.narrow = narrow;
            sheet.setFilling(narrow);
            arrange();
        }
    }

    private List<Button> buttons(Today today, boolean waits) {
        if (today.onlyLooks()) {
            return List.of(Buttons.primary(
                    Action.of("Look at " + Words.count(today.cards(), "card"), Key.SPACE, study)));
        }
        if (waits) {
            return List.of(Buttons.primary(
                    Action.of("Study " + Words.count(today.waiting().total(), "card"), Key.SPACE, study)));
        }
        var name = "Study " + today.more() + " more new " + (today.more() == 1 ? "card" : "cards");
        return today.more() == 0 ? List.of() : List.of(Buttons.standardTall(Action.of(name, MORE, more)));
    }

    private void arrange() {
        act.getChildren().forEach(button -> ((Button) button).setMaxWidth(narrow ? Double.MAX_VALUE : USE_PREF_SIZE));
        content.setPadding(narrow ? new Insets(20, 24, 20, 24) : new Insets(26, 32, 26, 32));
        content.getChildren().setAll(narrow ? words : top());
        if (shares.isVisible()) {
            content.getChildren().addAll(gap(narrow ? 16 : 24), shares, gap(narrow ? 10 : 14), legend);
        }
        if (narrow && act.isVisible()) {
            content.getChildren().addAll(gap(16), act);
        }
    }

    private BorderPane top() {
        var top = new BorderPane(words, null, act, null, null);
        BorderPane.setMargin(act, new Insets(0, 0, 0, 24));
        BorderPane.setAlignment(act, Pos.CENTER_RIGHT);
        return top;
    }

    private static Share share(String waitsFor, int count) {
        return new Share(waitsFor, count, Words.number(count) + " " + waitsFor);
    }

    private static Duration time(Share share, Pace pace) {
        return share.style().equals("new") ? pace.unseen(share.count()) : pace.seen(share.count());
    }

    private static HBox entry(Share share, Duration time) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", share.style());
        var entry = new HBox(8, dot,
                Texts.line(share.words(), "strong"), Texts.line(Words.shortMinutes(time), "muted"));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setMinWidth(USE_PREF_SIZE);
        return entry;
    }

    private static Region gap(double height) {
        var gap = new Region();
        gap.setMinHeight(height);
        gap.setMaxHeight(height);
        return gap;
    }
}
