package dev.recto.desktop.importing;

import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Shown;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Below a preview: into which deck the cards go, and the button that takes them in.
final class ImportFoot extends HBox {
    /// Per cent.
    private static final int LARGE_TEXT = 150;

    private final Action take;
    private final Label into = new Label("Into deck");
    private final DeckBox deckBox;
    private final Button healthButton;
    private final Button healthIcon;
    private final Button cancelButton;
    private final Button takeIn;

    /// @param putInto is told the names of the deck that is chosen
    ImportFoot(Action take, Action health, Action cancel, Consumer<List<String>> putInto) {
        super(12);
        this.take = take;
        deckBox = new DeckBox(putInto);
        healthButton = Buttons.flatWithKey(new Action("Health", health.keys(), health.run()), Feather.ACTIVITY);
        healthIcon = Buttons.icon(health, Feather.ACTIVITY);
        cancelButton = Buttons.standardTall(Action.of("Cancel", cancel.run()));
        takeIn = Buttons.primary(take);
        into.getStyleClass().add("muted");
        into.setMinWidth(Region.USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(into, deckBox, between, healthButton, healthIcon, cancelButton, takeIn);
        getStyleClass().addAll("import-foot");
        managedProperty().bind(visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
    }

    /// @param decks that are there
    void offerDecks(List<List<String>> decks) {
        deckBox.offer(decks);
    }

    /// @param taking what is done to the library if it goes on
    /// @param moving whether the documents are read anew for another deck
    void show(String taking, boolean canTake, boolean moving) {
        takeIn.setText(taking);
        takeIn.setAccessibleText(taking + ", key " + take.keys().getFirst().label());
        takeIn.setDisable(!canTake);
        into.setText(moving ? "Reading for deck" : "Into deck");
    }

    /// @param textSize in per cent
    void fit(Width width, int textSize) {
        Shown.set(into, width != Width.NARROW);
        Shown.set(healthButton, width == Width.WIDE);
        Shown.set(healthIcon, width != Width.WIDE);
        Shown.set(cancelButton, width != Width.NARROW);
        // The key cap gives way to large text; the tooltip has it, too.
        takeIn.setContentDisplay(textSize > LARGE_TEXT ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
    }
}
