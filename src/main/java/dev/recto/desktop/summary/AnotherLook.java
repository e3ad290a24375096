package dev.recto.desktop.summary;

import dev.recto.library.LibraryCard;

/// A card that is worth another look.
///
/// @param forgotten how often it was graded "again" in this sitting, at least once
public record AnotherLook(LibraryCard card, int forgotten) {
    /// "Again once".
    String why() {
        return switch (forgotten) {
            case 1 -> "Again once";
            case 2 -> "Again twice";
            default -> "Again " + forgotten + " times";
        };
    }
}
