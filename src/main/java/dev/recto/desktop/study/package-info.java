/// The study screen: one card at a time, its grades, and what happens when an answer cannot be saved.
@NullMarked
package dev.recto.desktop.study;

import org.jspecify.annotations.NullMarked;
