package dev.recto.render;

import dev.recto.card.Card;

/// Where the renderer gets a card's pictures from.
public interface Pictures {
    /// @param reference the target as written in the markdown
    Picture picture(Card card, String reference);
}
