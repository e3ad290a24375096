package dev.recto.desktop.part;

import java.util.Optional;

/// Something that was done, and the way back.
///
/// @param text "Card suspended."
public record Toast(String text, Optional<Runnable> undo) {
    public static Toast of(String text) {
        return new Toast(text, Optional.empty());
    }

    public static Toast of(String text, Runnable undo) {
        return new Toast(text, Optional.of(undo));
    }
}
