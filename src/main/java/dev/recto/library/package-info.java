/// The user's folder: documents, journal and identity make cards with a memory.
@NullMarked
package dev.recto.library;

import org.jspecify.annotations.NullMarked;
