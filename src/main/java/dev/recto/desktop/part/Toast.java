package dev.recto.desktop.part;

import java.util.Optional;
import javafx.util.Duration;

/// Something that was done, and the way back; or something that can be done now.
///
/// @param text "Card suspended."
/// @param way what can be done while the toast shows
/// @param stays how long it shows
public record Toast(String text, Optional<Action> way, Duration stays) {
    private static final Duration BRIEFLY = Duration.seconds(6);
    private static final Duration UNTIL_READ = Duration.seconds(20);
    private static final Key UNDO_KEY = Key.of('u');

    public static Toast of(String text) {
        return new Toast(text, Optional.empty(), BRIEFLY);
    }

    public static Toast of(String text, Runnable undo) {
        return new Toast(text, Optional.of(Action.of("Undo", UNDO_KEY, undo)), BRIEFLY);
    }

    /// Nothing is done unless the action is chosen.
    public static Toast asking(String text, Action action) {
        return new Toast(text, Optional.of(action), UNTIL_READ);
    }
}
