package dev.recto.library;

import dev.recto.card.CardId;
import java.util.Optional;

/// What an undo takes back.
///
/// @param what for people: "Good on “What is transfer learning?”", "Import of 38 cards"
/// @param card concerned, if it is one
public record Undone(String what, Optional<CardId> card) {}
