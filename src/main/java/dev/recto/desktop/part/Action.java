package dev.recto.desktop.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Something the user can do.
///
/// @param name as a button says it: "Study 46 cards"
/// @param keys that do it, the one to be shown first
public record Action(String name, List<Key> keys, Runnable run) {
    public Action {
        keys = List.copyOf(keys);
    }

    public static Action of(String name, Runnable run) {
        return new Action(name, List.of(), run);
    }

    public static Action of(String name, Key key, Runnable run) {
        return new Action(name, List.of(key), run);
    }

    /// Lists the keys of the present screen: one name, one sign and the same keys on every bar.
    public static Action listOfKeys(Runnable run) {
        return new Action("Keys", List.of(Key.of('?'), Key.of(KeyCode.F1, "F1")), run);
    }

    /// The key to be shown.
    public Optional<Key> key() {
        return keys.stream().findFirst();
    }
}
