package dev.recto.study;

import dev.recto.library.Library;
import java.util.List;

/// A deck with what is to be studied in it today, its sub-decks included.
///
/// @param name the innermost name
/// @param path all names, outermost first
/// @param unseen new cards that today's limit lets through
/// @param cards in all
public record DeckCounts(String name, List<String> path, int unseen, int learning, int due, int cards, List<DeckCounts> decks) {
    /// The decks of the library as a tree.
    public static List<DeckCounts> of(Library library) {
        throw new UnsupportedOperationException();
    }
}
