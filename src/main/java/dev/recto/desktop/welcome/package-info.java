/// The welcome screen.
@NullMarked
package dev.recto.desktop.welcome;

import org.jspecify.annotations.NullMarked;
