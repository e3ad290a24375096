package dev.recto.desktop.settings;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Tips;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The sections beside the page; in narrow windows a menu above it.
final class SectionList extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// At least; large text takes more.
    private static final double WIDTH = 208;

    private final Map<Section, Button> buttons = new EnumMap<>(Section.class);
    private final ComboBox<Section> menu = new ComboBox<>();
    private final Consumer<Section> onChoice;
    private Section current = Section.APPEARANCE;

    SectionList(Consumer<Section> onChoice) {
        super(2);
        this.onChoice = onChoice;
        for (var section : Section.values()) {
            buttons.put(section, button(section));
        }
        menu.getItems().addAll(Section.values());
        menu.setCellFactory(list -> new Cell());
        menu.setButtonCell(new Cell());
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setAccessibleText("Section of the settings");
        menu.valueProperty().subscribe(chosen -> {
            if (chosen != null && chosen != current) {
                onChoice.accept(chosen);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        setNarrow(false);
    }

    void mark(Section section) {
        current = section;
        buttons.forEach((each, button) -> {
            button.pseudoClassStateChanged(CURRENT, each == section);
            button.setFocusTraversable(each == section);
        });
        menu.setValue(section);
    }

    void setNarrow(boolean narrow) {
        if (narrow) {
            getChildren().setAll(menu);
        } else {
            getChildren().setAll(buttons.values());
        }
    }

    void focus() {
        if (getChildren().contains(menu)) {
            menu.requestFocus();
        } else {
            buttons.get(current).requestFocus();
        }
    }

    List<Action> actions() {
        return Stream.of(Section.values()).map(this::action).toList();
    }

    private Action action(Section section) {
        return Action.of(section.title(), Key.of((char) ('1' + section.ordinal())), () -> {
            onChoice.accept(section);
            focus();
        });
    }

    private Button button(Section section) {
        var button = new Button(section.title(), section.icon());
        button.getStyleClass().addAll("plain", "section-button");
        button.setMinWidth(WIDTH);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> onChoice.accept(section));
        Tips.tip(button, action(section));
        return button;
    }

    private void keyPressed(KeyEvent event) {
        if (getChildren().contains(menu) || event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) {
            return;
        }
        event.consume();
        var by = event.getCode() == KeyCode.DOWN ? 1 : -1;
        var next = Math.clamp(current.ordinal() + by, 0, Section.values().length - 1);
        onChoice.accept(Section.values()[next]);
        focus();
    }

    private static final class Cell extends ListCell<Section> {
        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty ? "" : section.title());
            setGraphic(empty ? null : section.icon());
        }
    }
}
