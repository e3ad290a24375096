package dev.recto.desktop;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Note;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

/// What went wrong and is not read yet, below the bar. The same trouble stands there once.
final class Troubles extends VBox {
    Troubles() {
        super(8);
        setPadding(new Insets(8, 16, 8, 16));
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
    }

    /// @param actions that help, before the one that takes the note away
    void add(String fact, String remedy, Action... actions) {
        var note = new Note(Note.Tone.TROUBLE, fact, remedy, actions);
        note.add(Action.of("Dismiss", () -> getChildren().remove(note)));
        note.setUserData(fact);
        getChildren().removeIf(other -> fact.equals(other.getUserData()));
        add(note);
    }

    /// Adds a note that its maker takes away.
    void add(Note note) {
        getChildren().add(note);
    }

    void remove(Note note) {
        getChildren().remove(note);
    }
}
