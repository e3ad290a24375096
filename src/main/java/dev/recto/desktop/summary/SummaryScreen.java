package dev.recto.desktop.summary;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.GradeButton;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.KindBadge;
import dev.recto.desktop.part.QuestionLine;
import dev.recto.desktop.part.Shares;
import dev.recto.desktop.part.Sheet;
import dev.recto.desktop.part.Tips;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a sitting came to, and the cards worth another look.
public final class SummaryScreen implements Screen {
    private static final double SHEET_WIDTH = 752;
    private static final double WIDE_SIDES = 64;
    private static final double NARROW_SIDES = 24;

    private final List<Action> actions = new ArrayList<>();
    private final VBox page = new VBox();
    private final Sheet sheet = new Sheet(page, SHEET_WIDTH);
    private final VBox desk = new VBox(sheet);
    private final ScrollPane view = new ScrollPane(desk);
    private final StackPane buttons = new StackPane();
    private final List<Button> ways = new ArrayList<>();
    private final Button takeBack;
    private final HBox figures = new HBox(24);
    private final Button home;

    /// @param again cards worth another look, at most three
    /// @param studyAgain asks these cards once more
    /// @param undo takes the last grade back and goes on with its card
    public SummaryScreen(
            SummaryWords words, List<AnotherLook> again, Runnable done, Runnable studyAgain, Runnable undo) {
        var toHome = new Action("Done", List.of(Key.SPACE, Key.ENTER, Key.ESCAPE), done);
        home = Buttons.primary(toHome);
        var toLastCard = Action.of("Undo last grade", Key.of('u'), undo);
        takeBack = Buttons.flatWithKey(toLastCard, Feather.ROTATE_CCW);
        actions.addAll(List.of(toHome, toLastCard));
        page.getChildren().addAll(head(words), grades(words.grades()), rule(16), figures(words), rule(12));
        ways.add(home);
        if (!again.isEmpty()) {
            var once = Action.of(again.size() == 1 ? "Study this one again" : "Study these " + again.size() + " again",
                    Key.of('a'), studyAgain);
            actions.add(once);
            page.getChildren().add(anotherLook(again));
            ways.add(Buttons.standardTall(once));
        }
        VBox.setMargin(buttons, new Insets(24, 0, 0, 0));
        page.getChildren().add(buttons);
        sheet.setEdges(1, 0);
        view.setFitToWidth(true);
        view.setFocusTraversable(false);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> spaceIsDone(event, done));
        view.getStyleClass().add("quiet-scroll");
        desk.getStyleClass().add("desk");
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public Bar bar() {
        return Bar.UNMARKED;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void shown() {
        home.requestFocus();
    }

    /// A scroll pane that was clicked takes Space to turn its page, which has nothing more to show.
    private void spaceIsDone(KeyEvent event, Runnable done) {
        if (event.getTarget() == view && Key.SPACE.matches(event)) {
            event.consume();
            done.run();
        }
    }

    @Override
    public void fit(Width width) {
        var narrow = width == Width.NARROW;
        sheet.setFilling(narrow);
        view.setFitToHeight(narrow);
        VBox.setVgrow(sheet, narrow ? Priority.ALWAYS : Priority.NEVER);
        desk.setPadding(narrow ? Insets.EMPTY : new Insets(36, 24, 36, 24));
        buttons.getChildren().setAll(narrow ? rows() : row());
        page.setPadding(narrow
                ? new Insets(28, NARROW_SIDES, 28, NARROW_SIDES)
                : new Insets(36, WIDE_SIDES, 32, WIDE_SIDES));
    }

    /// The way back stands apart.
    private Node row() {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var row = new HBox(8);
        row.getChildren().addAll(ways);
        row.getChildren().addAll(between, takeBack);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// On as many rows as they take.
    private Node rows() {
        var rows = new FlowPane(8, 8);
        rows.getChildren().addAll(ways);
        rows.getChildren().add(takeBack);
        rows.setRowValignment(VPos.CENTER);
        return rows;
    }

    private static Node head(SummaryWords words) {
        var date = new Label(words.date());
        date.getStyleClass().add("muted");
        var headline = new Label(words.headline());
        headline.getStyleClass().add("figure");
        var recalled = new Label(words.recalled());
        recalled.getStyleClass().add("muted");
        for (var label : List.of(headline, recalled)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(4, date, headline, recalled);
    }

    private static Node grades(List<SummaryWords.Grade> grades) {
        var shares = new Shares();
        shares.show(grades.stream()
                .map(grade -> new Shares.Share(grade.rating().label(), grade.times(),
                        grade.times() + " " + GradeButton.words(grade.rating())))
                .toList());
        var legend = new FlowPane(28, 4);
        for (var grade : grades) {
            var dot = new Region();
            dot.getStyleClass().addAll("dot", grade.rating().label());
            var times = new Label(String.valueOf(grade.times()));
            times.getStyleClass().add("strong");
            var entry = new HBox(8, dot, times, new Label(GradeButton.words(grade.rating())));
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        var both = new VBox(14, shares, legend);
        both.setPadding(new Insets(24, 0, 8, 0));
        return both;
    }

    private Node figures(SummaryWords words) {
        words.unseen().ifPresent(unseen -> figures.getChildren().add(figure("New", unseen, "")));
        figures.getChildren().add(figure("Tomorrow", words.tomorrow(), words.pace().orElse("")));
        return figures;
    }

    private static Node figure(String what, String number, String more) {
        var name = new Label(what);
        name.getStyleClass().add("secondary");
        var strong = new Label(number);
        strong.getStyleClass().add("screen-title");
        var quiet = new Label(more);
        quiet.getStyleClass().add("secondary");
        var line = new FlowPane(6, 0, strong, quiet);
        line.setRowValignment(VPos.BASELINE);
        line.setPrefWrapLength(0);
        var figure = new VBox(2, name, line);
        figure.setPrefWidth(0);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    private static Node anotherLook(List<AnotherLook> again) {
        var title = new Label("Worth another look");
        title.getStyleClass().add("section");
        var rows = new VBox(title);
        VBox.setMargin(title, new Insets(16, 0, 8, 0));
        for (var look : again) {
            rows.getChildren().addAll(row(look), rule(0));
        }
        return rows;
    }

    private static Node row(AnotherLook look) {
        var card = look.card().card();
        var question = new Label(QuestionLine.of(card));
        question.getStyleClass().add("answer-text");
        question.setMaxWidth(Double.MAX_VALUE);
        question.setMinWidth(0);
        HBox.setHgrow(question, Priority.ALWAYS);
        Tips.tip(question, question.getText());
        var why = new Label(look.why());
        why.getStyleClass().add("secondary");
        why.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, KindBadge.iconOnly(card.kind(), !card.face().answer().isEmpty()), question, why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("look-row");
        return row;
    }

    private static Node rule(double margin) {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        VBox.setMargin(rule, new Insets(margin, 0, margin, 0));
        return rule;
    }
}
