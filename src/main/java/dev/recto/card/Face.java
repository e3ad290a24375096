package dev.recto.card;

import java.util.List;

/// What every card has, whatever its kind.
///
/// @param deck names from the outermost to the innermost; at least one
/// @param question never empty
/// @param answer empty if the source gives none: the card is unanswered and can still be studied
/// @param headings the headings above the question, outermost first
/// @param tags as found, without `#`
/// @param images targets of the pictures in question and answer, in order
/// @param notes what the reader should know: repairs and doubts, a sentence each
public record Face(
        CardId id,
        List<String> deck,
        Passage question,
        Passage answer,
        SourceLocation source,
        List<String> headings,
        List<String> tags,
        List<String> images,
        List<String> notes) {
    public Face {
        deck = List.copyOf(deck);
        headings = List.copyOf(headings);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        notes = List.copyOf(notes);
        if (deck.isEmpty()) {
            throw new IllegalArgumentException("a card lies in a deck");
        }
    }

    public Face withId(CardId newId) {
        return new Face(newId, deck, question, answer, source, headings, tags, images, notes);
    }

    public Face withDeck(List<String> newDeck) {
        return new Face(id, newDeck, question, answer, source, headings, tags, images, notes);
    }

    public Face withSource(SourceLocation newSource) {
        return new Face(id, deck, question, answer, newSource, headings, tags, images, notes);
    }
}
