package dev.recto.desktop.frame;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A list to be read, and the way back.
public abstract class ListScreen implements Screen {
    private final String title;
    private final Action back;
    private final ListView<?> list;
    private final Region body;
    private final VBox view;

    /// @param heading what the bar says
    /// @param body has the list in it, or is the list
    protected ListScreen(String title, Action back, List<? extends Node> heading, ListView<?> list, Region body) {
        this.title = title;
        this.back = back;
        this.list = list;
        this.body = body;
        var bar = new HBox(8, Buttons.icon(back, Feather.X));
        bar.getChildren().addAll(heading);
        bar.getStyleClass().addAll("bar", "study-bar");
        list.getStyleClass().add("plain-list");
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(bar, body);
        view.getStyleClass().add("desk");
    }

    @Override
    public final Region view() {
        return view;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<Action> actions() {
        return List.of(back);
    }

    @Override
    public final void shown() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    @Override
    public final void fit(Width width) {
        var sides = width == Width.NARROW ? 0 : 24;
        VBox.setMargin(body, new Insets(width == Width.NARROW ? 0 : 16, sides, sides, sides));
    }
}
