/// The vocabulary: a card, its kinds with their parts, its identity and where it comes from.
/// Text is markdown. Nothing here does I/O.
@NullMarked
package dev.recto.card;

import org.jspecify.annotations.NullMarked;
