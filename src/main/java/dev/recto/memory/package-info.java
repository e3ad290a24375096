/// When a card is asked again: what is remembered of it (FSRS), learning steps, and the days that count. Functions of
/// options, ratings and times; nothing here asks for the present time or does I/O.
@NullMarked
package dev.recto.memory;

import org.jspecify.annotations.NullMarked;
