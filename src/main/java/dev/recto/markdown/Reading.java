package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.card.Problem;
import dev.recto.markdown.family.Scheme.Strength;
import java.util.List;
import java.util.OptionalInt;

/// What was found in one document.
///
/// @param title the document's title, else its file name without extension
/// @param scheme what a question starts at in this document, for people: "Numbered headings"
/// @param choice by which it was read
/// @param alternatives every scheme that found something, the one that came first first, then what can always be chosen
/// @param cards in document order
/// @param leftOut what became no card, in document order
/// @param problems what is wrong with the document itself
public record Reading(String title, String scheme, SchemeChoice choice, List<Alternative> alternatives,
        List<FoundCard> cards, List<LeftOut> leftOut, List<Problem> problems) {
    public Reading {
        alternatives = List.copyOf(alternatives);
        cards = List.copyOf(cards);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /// Whether nothing in it asks, so that its questions are made from headings.
    public boolean isNotes() {
        return !cards.isEmpty() && scheme.equals("Notes");
    }

    /// A scheme that a document could be read by.
    ///
    /// @param key that [SchemeChoice] takes: "numbered-headings"
    /// @param name for people, a plural: "Numbered headings"
    /// @param found how many questions it sees; empty if that was not looked for
    /// @param taken how many of them are cut out in this reading
    /// @param why it was or was not chosen, without a full stop
    public record Alternative(String key, String name, Strength strength, OptionalInt found, int taken, String why) {}

    /// A card and why it was cut where it was.
    ///
    /// @param because a sentence: "Line 214 is one of 142 numbered headings on the same level."
    /// @param mistakes sentences that say why it is perhaps no good card: "The question is a single word."
    public record FoundCard(Card card, Confidence confidence, String because, List<String> mistakes) {
        public FoundCard {
            mistakes = List.copyOf(mistakes);
        }

        public FoundCard(Card card, Confidence confidence, String because) {
            this(card, confidence, because, List.of());
        }

        /// Whether somebody should look at it before it is studied.
        public boolean isToCheck() {
            return confidence == Confidence.CHECK || !mistakes.isEmpty();
        }
    }

    public enum Confidence { CHECK, LIKELY, SURE }

    /// Lines that became no card.
    ///
    /// @param line first, counted from 1
    /// @param endLine last, inclusive
    /// @param what "Table of contents"
    /// @param why "links to headings below"
    public record LeftOut(int line, int endLine, String what, String why) {}
}
