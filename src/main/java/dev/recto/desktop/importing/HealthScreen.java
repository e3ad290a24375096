package dev.recto.desktop.importing;

import dev.recto.desktop.frame.ListScreen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Texts;
import dev.recto.insight.health.HealthReport;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with the documents of an import, line by line, and what to do about it.
final class HealthScreen extends ListScreen {
    private static final double WIDEST = 920;

    /// @param goBack leads to the preview again
    HealthScreen(HealthReport report, Runnable goBack) {
        this(report, new Action("Back to the cards", List.of(Key.ESCAPE, Key.of('h')), goBack), list(report));
    }

    private HealthScreen(HealthReport report, Action back, ListView<HealthRow> list) {
        super("Health", back, heading(report), list, body(report, back, list));
    }

    private static List<Label> heading(HealthReport report) {
        var summary = Texts.line("· " + report.summary(), "muted");
        summary.setMinWidth(0);
        var title = Texts.line("Health", "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(title, summary);
    }

    private static ListView<HealthRow> list(HealthReport report) {
        var list = new ListView<>(FXCollections.observableList(HealthRow.of(report)));
        list.setCellFactory(all -> new HealthCell());
        list.setAccessibleText("Health of the documents: " + report.summary());
        list.setMaxWidth(WIDEST);
        return list;
    }

    private static StackPane body(HealthReport report, Action back, ListView<HealthRow> list) {
        var body = report.isHealthy()
                ? new StackPane(new EmptyPlace(Feather.CHECK_CIRCLE, report.summary() + ".",
                        "Pictures, links, tables and code are whole, and every question has an answer.", back))
                : new StackPane(list);
        body.setAlignment(report.isHealthy() ? Pos.CENTER : Pos.TOP_CENTER);
        return body;
    }
}
