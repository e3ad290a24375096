/// The import preview: which cards a document holds, what was left out and why, before anything is taken in.
@NullMarked
package dev.recto.desktop.importing;

import org.jspecify.annotations.NullMarked;
