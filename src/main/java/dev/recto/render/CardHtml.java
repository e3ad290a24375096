package dev.recto.render;

import dev.recto.card.Card;

/// A card as safe HTML: fragments for a page made by [CardPage]. Immutable, thread-safe.
public final class CardHtml {
    public CardHtml(Pictures pictures) {
    }

    /// The question side: question, and what belongs to it before the answer is shown (options, blanks, ruled lines).
    public String question(Card card) {
        throw new UnsupportedOperationException();
    }

    /// Both sides: the same question, unmoved, and the answer below it.
    public String answer(Card card) {
        throw new UnsupportedOperationException();
    }
}
