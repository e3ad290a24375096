package dev.recto.desktop;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.Toast;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Answers that are not on disk and whose card is no longer shown: a note says so, and they are tried again until they
/// are saved. On the JavaFX thread only.
final class LateAnswers {
    private static final Duration AGAIN = Duration.seconds(3);

    private final Troubles troubles;
    private final Timeline tries = new Timeline(new KeyFrame(AGAIN, event -> tryAgain()));
    private Optional<Desk> desk = Optional.empty();
    private Optional<Note> note = Optional.empty();
    private Runnable onSaved = () -> {};

    LateAnswers(Troubles troubles) {
        this.troubles = troubles;
        tries.setCycleCount(Animation.INDEFINITE);
    }

    /// @param onSaved is told when what was late is on disk
    void tell(Desk at, NotSaved why, Runnable onSaved) {
        tell(at, new Note(Note.Tone.TROUBLE, why.fact(),
                why.remedy() + " Recto keeps the answer while this window is open.",
                Action.of("Try again", this::tryAgain)), onSaved);
    }

    /// Says that the window stays open for them.
    ///
    /// @param close tries again, and closes if that does it
    /// @param anyway closes without them
    void refuseToClose(Desk at, NotSaved why, Runnable close, Runnable anyway) {
        tell(at, new Note(Note.Tone.TROUBLE, "The window stays open. " + why.fact(), why.remedy(),
                Action.of("Try again and close", close), Action.of("Close without it", () -> {
                    forget();
                    anyway.run();
                })), () -> {});
    }

    private void tell(Desk at, Note said, Runnable then) {
        forget();
        desk = Optional.of(at);
        note = Optional.of(said);
        onSaved = then;
        troubles.add(said);
        tries.playFromStart();
    }

    private void tryAgain() {
        desk.ifPresent(at -> at.background().work(
                () -> {
                    at.library().retry();
                    return at;
                },
                this::saved,
                stillNot -> {}));
    }

    private void saved(Desk at) {
        if (note.isPresent()) {
            forget();
            onSaved.run();
            at.go().toast(Toast.of("The answer is saved now."));
        }
    }

    /// Tries no more: all is saved, or the window closes.
    void forget() {
        tries.stop();
        note.ifPresent(troubles::remove);
        note = Optional.empty();
    }
}
