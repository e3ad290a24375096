package dev.recto.desktop.study;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Note;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

/// What is said below the sheet, one note at a time: what has just happened, or else what stands until it is dismissed.
final class StudyNotes extends VBox {
    private static final Insets NARROW = new Insets(8, 16, 8, 16);
    private static final Insets WIDE = new Insets(8, 0, 0, 0);

    private final Runnable whenDismissed;
    private Optional<Note> standing = Optional.empty();
    private Insets margin = WIDE;

    StudyNotes(Runnable whenDismissed) {
        this.whenDismissed = whenDismissed;
    }

    void show(Note note) {
        setMargin(note, margin);
        getChildren().setAll(note);
    }

    boolean shows(Note note) {
        return getChildren().contains(note);
    }

    /// Takes a note away, if it is still there.
    void clear(Note note) {
        if (getChildren().remove(note)) {
            standing.ifPresent(this::show);
        }
    }

    /// Takes away what has just happened.
    void clear() {
        getChildren().clear();
        standing.ifPresent(this::show);
    }

    /// Says this whenever there is nothing else to say.
    void stand(String fact, String remedy) {
        standing = Optional.of(new Note(Note.Tone.NOTICE, fact, remedy, Action.of("Dismiss", this::dismiss)));
        clear();
    }

    private void dismiss() {
        standing = Optional.empty();
        clear();
        whenDismissed.run();
    }

    void fit(boolean narrow, double widest) {
        setMaxWidth(narrow ? Double.MAX_VALUE : widest);
        margin = narrow ? NARROW : WIDE;
        getChildren().forEach(note -> setMargin(note, margin));
    }
}
