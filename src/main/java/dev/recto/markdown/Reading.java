package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.card.Problem;
import java.util.List;

/// What was found in one document.
///
/// @param title the document's title, else its file name without extension
/// @param scheme what a question starts at in this document, for people: "Numbered headings"
/// @param cards in document order
/// @param leftOut what became no card, in document order
/// @param problems what is wrong with the document itself
public record Reading(String title, String scheme, List<FoundCard> cards, List<LeftOut> leftOut,
        List<Problem> problems) {
    public Reading {
        cards = List.copyOf(cards);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /// Whether nothing in it asks, so that its questions are made from headings.
    public boolean isNotes() {
        return !cards.isEmpty() && scheme.equals("Notes");
    }

    /// A card and why it was cut where it was.
    ///
    /// @param because a sentence: "Line 214 is one of 142 numbered headings on the same level."
    public record FoundCard(Card card, Confidence confidence, String because) {}

    public enum Confidence { CHECK, LIKELY, SURE }

    /// Lines that became no card.
    ///
    /// @param line first, counted from 1
    /// @param endLine last, inclusive
    /// @param what "Table of contents"
    /// @param why "links to headings below"
    public record LeftOut(int line, int endLine, String what, String why) {}
}
