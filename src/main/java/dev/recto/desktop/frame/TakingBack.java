package dev.recto.desktop.frame;

import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.Words;
import dev.recto.library.Progress;
import dev.recto.library.Undone;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Takes back what was done last. With the files of a large import that takes its time, and says how far it has come.
public final class TakingBack {
    private static final Duration SILENT = Duration.seconds(1);
    /// A toast that came anew each moment would flicker.
    private static final Duration BETWEEN = Duration.seconds(5);

    private final Desk desk;
    private final Timeline news = new Timeline(
            new KeyFrame(Duration.ZERO, event -> say()), new KeyFrame(BETWEEN));
    private volatile String words = "Taking it back.";

    private TakingBack(Desk desk) {
        this.desk = desk;
        news.setDelay(SILENT);
        news.setCycleCount(Animation.INDEFINITE);
    }

    /// On the JavaFX thread, as what is called by it.
    ///
    /// @param then gets what was taken back, if there was anything
    /// @param failed gets why it was not
    public static void last(Desk desk, Consumer<Optional<Undone>> then, Consumer<Exception> failed) {
        var work = new TakingBack(desk);
        work.news.playFromStart();
        desk.background().work(() -> desk.library().undo(work.progress()),
                undone -> {
                    work.news.stop();
                    then.accept(undone);
                },
                failure -> {
                    work.news.stop();
                    failed.accept(failure);
                });
    }

    /// The same, leading home, where a toast says what was taken back.
    public static void home(Desk desk, Consumer<Exception> failed) {
        last(desk, undone -> {
            desk.go().home();
            undone.ifPresent(what -> desk.go().toast(Toast.of("Taken back: " + what.what())));
        }, failed);
    }

    private Progress progress() {
        return (done, total, what) -> {
            words = "Taking it back: " + Words.number(done) + " of " + Words.count(total, "file") + ".";
            return true;
        };
    }

    private void say() {
        desk.go().toast(Toast.of(words));
    }
}
