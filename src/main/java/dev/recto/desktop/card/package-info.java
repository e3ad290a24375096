/// The web view that shows cards, behind one class.
@NullMarked
package dev.recto.desktop.card;

import org.jspecify.annotations.NullMarked;
