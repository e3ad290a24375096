package dev.recto.desktop.card;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The keys that move a card which is longer than the window.
final class ScrollKeys {
    /// In pixels.
    private static final int LINE = 60;

    private ScrollKeys() {}

    /// What the page is to do; empty if the key does not move it.
    static Optional<String> script(KeyCode key) {
        return switch (key) {
            case PAGE_DOWN -> Optional.of("recto.scroll('page')");
            case PAGE_UP -> Optional.of("recto.scroll('-page')");
            case DOWN, KP_DOWN -> Optional.of("recto.scroll(" + LINE + ")");
            case UP, KP_UP -> Optional.of("recto.scroll(-" + LINE + ")");
            case HOME -> Optional.of("recto.scrollTo('start')");
            case END -> Optional.of("recto.scrollTo('end')");
            default -> Optional.empty();
        };
    }
}
