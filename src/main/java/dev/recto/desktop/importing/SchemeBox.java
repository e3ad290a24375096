package dev.recto.desktop.importing;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Shown;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Tips;
import dev.recto.desktop.part.Words;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.Alternative;
import dev.recto.markdown.SchemeChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/// Shows what a question starts at in one document, with its count, and lets the user choose otherwise.
final class SchemeBox extends HBox {
    private final Label words = Texts.flowing("", "muted");
    private final MenuButton menu = new MenuButton();
    private final Action open = Action.of("Choose what a question starts at", Key.of('s'), this::open);
    private final BiConsumer<PlannedDocument, SchemeChoice> choose;

    /// @param choose is told of another choice for a document
    SchemeBox(BiConsumer<PlannedDocument, SchemeChoice> choose) {
        super(12);
        this.choose = choose;
        words.setMinWidth(0);
        menu.getStyleClass().add("scheme-box");
        menu.setMnemonicParsing(false);
        // The words before it wrap; the scheme and its count are always read whole.
        menu.setMinWidth(USE_PREF_SIZE);
        Tips.tip(menu, open);
        getChildren().addAll(words, menu);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Shows the scheme of a document; its name, too, if there are several.
    void show(PlannedDocument document, boolean named) {
        var reading = document.reading();
        var shown = shown(reading);
        words.setText(named ? "In " + document.origin().getFileName() + " a question starts at"
                : "A question starts at");
        var scheme = shown.map(one -> one.taken() > 0 ? one.name() + "  " + Words.number(one.taken()) : one.name())
                .orElse("Nothing");
        menu.setText(scheme);
        menu.setAccessibleText(words.getText() + ": " + shown.map(one -> one.name() + ", "
                + Words.count(one.taken(), "question")).orElse("nothing") + ", key " + open.keys().getFirst().label());
        menu.getItems().setAll(items(document, shown));
    }

    void setNarrow(boolean narrow) {
        Shown.set(words, !narrow);
    }

    List<Action> actions() {
        return List.of(open);
    }

    void open() {
        menu.requestFocus();
        menu.show();
    }

    /// The scheme that was chosen, or else the one that most questions follow.
    private static Optional<Alternative> shown(Reading reading) {
        return switch (reading.choice()) {
            case SchemeChoice.First(var key) when has(reading, key) -> alternative(reading, key);
            case SchemeChoice.Only(var key) when has(reading, key) -> alternative(reading, key);
            case SchemeChoice.Notes _, SchemeChoice.Nothing _ -> alternative(reading, reading.choice().text());
            case SchemeChoice.Usual _, SchemeChoice.First _, SchemeChoice.Only _ -> reading.alternatives().stream()
                    .filter(one -> one.taken() > 0).max(Comparator.comparingInt(Alternative::taken));
        };
    }

    private static boolean has(Reading reading, String key) {
        return alternative(reading, key).isPresent();
    }

    private static Optional<Alternative> alternative(Reading reading, String key) {
        return reading.alternatives().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private List<MenuItem> items(PlannedDocument document, Optional<Alternative> shown) {
        var choice = document.reading().choice();
        var only = new CheckMenuItem("Only this, nothing beside it");
        var items = new ArrayList<MenuItem>();
        items.add(item(document, "As Recto finds it", SchemeChoice.USUAL, choice.equals(SchemeChoice.USUAL)));
        items.add(new SeparatorMenuItem());
        for (var one : document.reading().alternatives()) {
            var chosen = !choice.equals(SchemeChoice.USUAL) && shown.filter(one::equals).isPresent();
            items.add(item(document, says(one), SchemeChoice.parse(one.key()), chosen));
        }
        shown.filter(one -> !isAlways(one)).ifPresent(one -> {
            only.setSelected(choice instanceof SchemeChoice.Only);
            only.setOnAction(event -> choose.accept(document, only.isSelected()
                    ? new SchemeChoice.Only(one.key()) : new SchemeChoice.First(one.key())));
            items.add(new SeparatorMenuItem());
            items.add(only);
        });
        return items;
    }

    private static boolean isAlways(Alternative one) {
        return one.key().equals(SchemeChoice.NOTES.text()) || one.key().equals(SchemeChoice.NOTHING.text());
    }

    private static String says(Alternative one) {
        if (one.key().equals(SchemeChoice.NOTHING.text())) {
            return "Nothing: leave this document out";
        }
        if (one.key().equals(SchemeChoice.NOTES.text())) {
            return "Notes: every heading with text below it";
        }
        return one.name() + one.found().stream().mapToObj(found -> "  " + Words.number(found)).findFirst().orElse("");
    }

    private MenuItem item(PlannedDocument document, String text, SchemeChoice choice, boolean chosen) {
        var item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> {
            if (!document.reading().choice().equals(choice)) {
                choose.accept(document, choice);
            }
        });
        return item;
    }
}
