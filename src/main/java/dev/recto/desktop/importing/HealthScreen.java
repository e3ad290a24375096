package dev.recto.desktop.importing;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Texts;
import dev.recto.insight.health.HealthReport;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with the documents of an import, line by line, and what to do about it.
final class HealthScreen implements Screen {
    private static final double WIDEST = 920;

    private final Action back;
    private final ListView<HealthRow> list;
    private final StackPane body;
    private final VBox view;

    /// @param goBack leads to the preview again
    HealthScreen(HealthReport report, Runnable goBack) {
        back = new Action("Back to the cards", List.of(Key.ESCAPE, Key.of('h')), goBack);
        var summary = Texts.line("· " + report.summary(), "muted");
        summary.setMinWidth(0);
        var title = Texts.line("Health", "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(8, Buttons.icon(back, Feather.X), title, summary);
        bar.getStyleClass().addAll("bar", "study-bar");
        list = new ListView<>(FXCollections.observableList(HealthRow.of(report)));
        list.setCellFactory(all -> new HealthCell());
        list.getStyleClass().add("plain-list");
        list.setAccessibleText("Health of the documents: " + report.summary());
        list.setMaxWidth(WIDEST);
        body = report.isHealthy()
                ? new StackPane(new EmptyPlace(Feather.CHECK_CIRCLE, report.summary() + ".",
                        "Pictures, links, tables and code are whole, and every question has an answer.", back))
                : new StackPane(list);
        body.setAlignment(report.isHealthy() ? Pos.CENTER : Pos.TOP_CENTER);
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(bar, body);
        view.getStyleClass().add("desk");
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Health";
    }

    @Override
    public List<Action> actions() {
        return List.of(back);
    }

    @Override
    public void shown() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    @Override
    public void fit(Width width) {
        var sides = width == Width.NARROW ? 0 : 24;
        VBox.setMargin(body, new Insets(width == Width.NARROW ? 0 : 16, sides, sides, sides));
    }
}
