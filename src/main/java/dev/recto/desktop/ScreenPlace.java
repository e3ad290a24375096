package dev.recto.desktop;

import dev.recto.desktop.frame.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Which screen stands in the window, and how another takes its place: it prepares what it shows first while the one
/// before still stands there.
final class ScreenPlace {
    /// Longer than a screen needs for what it shows first, and too short to ask oneself whether the key was heard.
    private static final Duration PATIENCE = Duration.millis(250);

    private final Consumer<Screen> enter;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<Screen> present = Optional.empty();
    /// The screen that prepares to take the place of the present one.
    private Optional<Screen> coming = Optional.empty();

    /// @param enter puts a screen into the window
    ScreenPlace(Consumer<Screen> enter) {
        this.enter = enter;
    }

    Optional<Screen> present() {
        return present;
    }

    boolean isPresent(Screen screen) {
        return present.filter(screen::equals).isPresent();
    }

    /// Whether a screen is on its way.
    boolean isChanging() {
        return coming.isPresent();
    }

    /// Lets a screen come as soon as it has what it shows first, or once that takes too long.
    void show(Screen screen) {
        coming.filter(other -> other != screen).ifPresent(Screen::hidden);
        coming = Optional.of(screen);
        patience.setOnFinished(event -> enter(screen));
        patience.playFromStart();
        screen.prepare(() -> enter(screen));
    }

    private void enter(Screen screen) {
        if (coming.filter(screen::equals).isEmpty()) {
            return;
        }
        coming = Optional.empty();
        patience.stop();
        present.ifPresent(Screen::hidden);
        present = Optional.of(screen);
        enter.accept(screen);
    }

    /// The window closes: its screen is told, and one that was on its way does not come.
    void leave() {
        coming.ifPresent(Screen::hidden);
        coming = Optional.empty();
        present.ifPresent(Screen::hidden);
    }
}
