/// Decks written by chance, for measuring and for reading back.
@NullMarked
package dev.recto.markdown.generated;

import org.jspecify.annotations.NullMarked;
