package dev.recto.desktop.part;

import java.util.List;
import java.util.Optional;

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

    /// The key to be shown.
    public Optional<Key> key() {
        return keys.stream().findFirst();
    }
}
