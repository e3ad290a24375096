package dev.recto.desktop.importing;

import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Shown;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The bar above a preview: which documents, what was recognised in them, and that they are never changed.
final class ImportBar extends HBox {
    private final Label name = new Label();
    private final Label recognised = new Label();
    private final Label promise = new Label("Your file is never changed.");

    ImportBar(Action cancel, Action listOfKeys) {
        super(8);
        name.getStyleClass().add("strong");
        recognised.getStyleClass().add("muted");
        recognised.setMinWidth(0);
        promise.getStyleClass().add("secondary");
        promise.setMinWidth(Region.USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(Buttons.icon(cancel, Feather.X), name, recognised, between, promise,
                Buttons.icon(listOfKeys, Feather.HELP_CIRCLE));
        getStyleClass().addAll("bar", "study-bar");
    }

    void show(Preview preview) {
        name.setText(preview.name());
        recognised.setText("· " + preview.recognised());
    }

    /// @param what is going on, before or instead of a preview
    void show(String what) {
        name.setText(what);
        recognised.setText("");
    }

    void fit(Width width) {
        Shown.set(recognised, width != Width.NARROW);
        Shown.set(promise, width == Width.WIDE);
    }
}
