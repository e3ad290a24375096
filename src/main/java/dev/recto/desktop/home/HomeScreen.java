package dev.recto.desktop.home;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.TakingBack;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.QuietScroll;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What there is to do today, and in which decks.
public final class HomeScreen implements Screen {
    private static final double WIDEST = 752;
    private static final Key UNDO = Key.of('u');
    /// In units of text at normal size: less has no room for the names of decks beside what waits in them.
    private static final double LEAST_FOR_COLUMNS = 440;
    private static final Duration LOOK_AGAIN = Duration.minutes(1);

    private final Desk desk;
    private final ProblemNotes notes;
    private final TodaySheet sheet;
    private final DeckTree tree;
    private final Action toWelcome;
    private final Action undo = Action.of("Undo what was done last", UNDO, this::askToUndo);
    private final NothingYet nothingYet;
    private final DropHint foot;
    private final VBox column = new VBox();
    private final QuietScroll view;
    private final Timeline minutes = new Timeline(new KeyFrame(LOOK_AGAIN, event -> refresh()));
    private Optional<Today> today = Optional.empty();
    private boolean wantsFocus;
    private boolean upToDate;

    public HomeScreen(Desk desk) {
        this.desk = desk;
        notes = new ProblemNotes(problems -> desk.go().show(new ProblemsScreen(problems, desk.go()::home)));
        sheet = new TodaySheet(WIDEST, this::study, this::more);
        tree = new DeckTree(this::study);
        toWelcome = Action.of("Sample decks and other ways to begin", Key.of('w'), desk.go()::welcome);
        nothingYet = new NothingYet(
                Action.of("Import", Key.control('o'), desk.go()::chooseDocuments), toWelcome);
        foot = new DropHint(desk.go()::chooseFolder, undo);
        column.getChildren().addAll(notes, sheet, tree, foot);
        column.setMaxWidth(WIDEST);
        column.setFillWidth(true);
        var page = new StackPane(column);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        view = new QuietScroll(page);
        // The skin keeps a picture of what scrolls, as large as the window; home itself is kept while cards are
        // studied.
        view.skinProperty().addListener(skin -> view.lookup(".viewport").setCache(false));
        minutes.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Recto";
    }

    @Override
    public Bar bar() {
        return Bar.HOME;
    }

    @Override
    public List<Action> actions() {
        var actions = new ArrayList<Action>();
        if (onlyLooks()) {
            actions.add(Action.of("Look at cards", Key.SPACE, this::study));
        } else if (today.map(now -> now.waiting().total() > 0).orElse(false)) {
            actions.add(Action.of("Study", Key.SPACE, this::study));
        } else if (today.map(now -> now.more() > 0).orElse(false)) {
            actions.add(Action.of("Study more new cards", TodaySheet.MORE, this::more));
        }
        if (today.map(now -> now.cards() == 0).orElse(false)) {
            actions.add(toWelcome);
        }
        if (hasFoot()) {
            actions.add(undo);
        }
        actions.addAll(notes.actions());
        actions.addAll(tree.actions());
        return actions;
    }

    @Override
    public void shown() {
        if (upToDate) {
            tree.focus();
        } else {
            wantsFocus = true;
            refresh();
        }
        upToDate = false;
        minutes.playFromStart();
    }

    @Override
    public void hidden() {
        minutes.stop();
    }

    @Override
    public void fit(Width width) {
        var narrow = width == Width.NARROW;
        sheet.setNarrow(narrow);
        tree.setNarrow(narrow);
        tree.setCramped(roomForText() < LEAST_FOR_COLUMNS);
        foot.setPadding(new Insets(0, narrow ? 16 : 0, 0, narrow ? 24 : 8));
        var side = narrow ? 0 : 24;
        ((Region) view.getContent()).setPadding(new Insets(narrow ? 0 : 32, side, 32, side));
        column.setSpacing(narrow ? 16 : 28);
        notes.setPadding(narrow && !notes.getChildren().isEmpty() ? new Insets(16, 16, 0, 16) : Insets.EMPTY);
        column.setMaxWidth(narrow ? Double.MAX_VALUE : WIDEST);
    }

    /// Says what there is to do, just counted: it need not be counted again when this is shown now.
    public void counted(Today now) {
        show(now);
        upToDate = true;
    }

    /// Counts anew.
    public void refresh() {
        desk.background().work(() -> Today.of(desk.library()), this::show,
                failure -> desk.go().trouble("What is due could not be counted.", Reason.of(failure)));
    }

    /// Shows what was gathered.
    void show(Today now) {
        today = Optional.of(now);
        notes.show(now.problems());
        var empty = now.cards() == 0;
        sheet.show(now);
        tree.show(now.decks());
        column.getChildren().set(1, empty ? nothingYet : sheet);
        Shown.set(tree, !empty);
        Shown.set(foot, hasFoot());
        if (wantsFocus) {
            wantsFocus = false;
            tree.focus();
        }
    }

    private double roomForText() {
        return view.getScene() == null ? Double.MAX_VALUE
                : Width.room(view.getScene().getWidth(), desk.theme().textSize());
    }

    /// Whether documents come in and something can be taken back.
    private boolean hasFoot() {
        return today.map(now -> now.cards() > 0 && !now.onlyLooks()).orElse(false);
    }

    private boolean onlyLooks() {
        return today.map(now -> now.onlyLooks() && now.cards() > 0).orElse(false);
    }

    private void study() {
        desk.go().study(List.of());
    }

    private void study(DeckRows.Row row) {
        if (row.waits() || onlyLooks()) {
            desk.go().study(row.deck().path());
        } else {
            desk.go().toast(Toast.of("Nothing is due in " + row.deck().name() + "."));
        }
    }

    /// It may have been done long ago, and an undo is not undone: so it is named first.
    private void askToUndo() {
        desk.background().work(desk.library()::lastDone,
                last -> desk.go().toast(last
                        .map(done -> Toast.asking("Done last: " + done.what(), Action.of("Undo", UNDO, this::undo)))
                        .orElse(Toast.of("There is nothing to take back."))),
                this::notUndone);
    }

    private void undo() {
        TakingBack.home(desk, this::notUndone);
    }

    private void notUndone(Exception failure) {
        desk.go().trouble("It could not be taken back.", Reason.of(failure));
    }

    private void more() {
        var cards = today.map(Today::more).orElse(0);
        desk.background().work(
                () -> {
                    desk.library().studyMore(cards);
                    return cards;
                },
                done -> study(),
                failure -> desk.go().trouble("No more cards could be asked for.", Reason.of(failure)));
    }
}
