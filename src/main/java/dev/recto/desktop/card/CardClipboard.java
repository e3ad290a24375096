package dev.recto.desktop.card;

import dev.recto.render.ArabicJoining;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Takes text of a card to the system's clipboard.
final class CardClipboard {
    private CardClipboard() {}

    /// @param text as the page shows it; it is copied as it was typed
    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(ArabicJoining.asTyped(text));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
