package dev.recto.render;

import dev.recto.card.Card;
import java.util.List;

/// A card as lines for a terminal. Immutable, thread-safe.
public final class TerminalCard {
    /// @param width columns, at least 20
    /// @param colour whether ANSI styles may be used
    public TerminalCard(int width, boolean colour) {
    }

    public List<String> question(Card card) {
        throw new UnsupportedOperationException();
    }

    public List<String> answer(Card card) {
        throw new UnsupportedOperationException();
    }
}
