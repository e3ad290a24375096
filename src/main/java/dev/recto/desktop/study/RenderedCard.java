package dev.recto.desktop.study;

import java.util.List;

/// Both sides of a card as HTML for the card view.
///
/// @param hints what a hint says of each part of the answer, in order; empty if the answer has no parts
public record RenderedCard(String question, String answer, List<String> hints) {
    public RenderedCard {
        hints = List.copyOf(hints);
    }
}
