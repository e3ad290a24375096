package dev.recto.desktop.welcome;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.TakingBack;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Logo;
import dev.recto.desktop.part.QuietScroll;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.Words;
import dev.recto.library.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What an empty library shows: three ways in, and where the data lie.
public final class WelcomeScreen implements Screen {
    private static final double WIDEST = 1104;
    private static final double SIDE = 48;

    private final Desk desk;
    private final SampleDecks samples;
    private final DropPlace place;
    private final FolderLine folder;
    private final WayIn trySamples;
    private final WayIn lookAround;
    private final VBox words;
    private final VBox ways = new VBox();
    private final HBox columns = new HBox(48);
    private final VBox stacked = new VBox(16);
    private final BorderPane page = new BorderPane();
    private final QuietScroll view = new QuietScroll(page);
    private boolean busy;

    /// @param samples folder of the decks that come with the app
    public WelcomeScreen(Desk desk, Path samples) {
        this.desk = desk;
        this.samples = new SampleDecks(desk, samples);
        place = new DropPlace(
                Action.of("Open a document", Key.control('o'), desk.go()::chooseDocuments),
                Action.of("or a whole folder", Key.control('i'), desk.go()::chooseFolder));
        trySamples = new WayIn(Feather.PLAY_CIRCLE, "Interview questions, notes and exercises to try Recto with",
                Action.of("Try the sample decks", Key.of('s'), this::trySamples));
        lookAround = new WayIn(Feather.HOME, "You can import at any time",
                Action.of("Look around first", Key.of('l'), desk.go()::home));
        var headline = Texts.flowing("Turn the questions you collect into answers you\u00a0keep.", "headline");
        var lead = Texts.flowing("Give Recto a list of interview questions, a course’s FAQ or your own notes. "
                + "It makes cards of them and asks each one shortly before you would forget it.", "lead");
        words = new VBox(16, new Logo(), headline, lead);
        ways.getChildren().add(lookAround);
        VBox.setMargin(ways, new Insets(0, -WayIn.PADDING, 0, -WayIn.PADDING));
        folder = new FolderLine(desk.library().folder(), desk.outside());
        folder.setMaxWidth(WIDEST);
        BorderPane.setAlignment(folder, Pos.CENTER);
        page.setBottom(folder);
        view.setFitToHeight(true);
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
    public List<Action> actions() {
        var actions = new ArrayList<Action>();
        if (ways.getChildren().contains(trySamples)) {
            actions.add(trySamples.action());
        }
        actions.add(lookAround.action());
        return actions;
    }

    @Override
    public void shown() {
        place.focus();
        samples.look(cards -> {
            trySamples.say(Words.count(cards, "card") + ", ready to study");
            var rule = new Region();
            rule.getStyleClass().add("rule");
            ways.getChildren().setAll(trySamples, rule, lookAround);
        });
    }

    @Override
    public void fit(Width width) {
        var narrow = width == Width.NARROW;
        columns.getChildren().clear();
        stacked.getChildren().clear();
        place.setNarrow(narrow);
        BorderPane.setMargin(folder, narrow ? Insets.EMPTY : new Insets(0, SIDE, 0, SIDE));
        if (narrow) {
            stacked.getChildren().addAll(words, place, ways);
            stacked.setPadding(new Insets(20, 24, 16, 24));
            page.setCenter(stacked);
        } else {
            var left = new VBox(24, words, ways);
            left.setAlignment(Pos.CENTER_LEFT);
            for (var column : new Region[] {left, place}) {
                column.setMinWidth(0);
                column.setPrefWidth(WIDEST / 2);
                HBox.setHgrow(column, Priority.ALWAYS);
            }
            columns.getChildren().addAll(left, place);
            columns.setAlignment(Pos.CENTER);
            columns.setMaxWidth(WIDEST + 2 * SIDE);
            columns.setPadding(new Insets(32, SIDE, 32, SIDE));
            page.setCenter(columns);
        }
    }

    private void trySamples() {
        if (busy) {
            return;
        }
        busy = true;
        trySamples.say("Taking them in");
        samples.take(this::taken, failure -> {
            busy = false;
            trySamples.say("They did not come in. Press S to try again.");
            desk.go().trouble("The sample decks did not come in.", Reason.of(failure));
        });
    }

    private void taken(ImportReport report) {
        desk.go().home();
        desk.go().toast(Toast.of(Words.count(report.added(), "card") + " taken in.", this::takeBack));
    }

    private void takeBack() {
        TakingBack.last(desk,
                undone -> desk.go().show(new WelcomeScreen(desk, samples.folder())),
                failure -> desk.go().trouble("That could not be taken back.", Reason.of(failure)));
    }
}
