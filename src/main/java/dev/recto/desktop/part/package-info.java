/// The controls that screens are built from. They know nothing of libraries and sessions.
@NullMarked
package dev.recto.desktop.part;

import org.jspecify.annotations.NullMarked;
