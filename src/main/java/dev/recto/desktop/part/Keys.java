package dev.recto.desktop.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Finds what a key press means.
public final class Keys {
    private Keys() {}

    /// The first action that the key does. While a text field has the focus, keys that type belong to it.
    public static Optional<Action> find(List<Action> actions, KeyEvent event) {
        var typing = event.getTarget() instanceof TextInputControl;
        return actions.stream()
                .filter(action -> action.keys().stream()
                        .anyMatch(key -> !(typing && key.types()) && key.matches(event)))
                .findFirst();
    }
}
