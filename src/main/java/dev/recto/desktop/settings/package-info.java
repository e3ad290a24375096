/// The settings screen.
@NullMarked
package dev.recto.desktop.settings;

import org.jspecify.annotations.NullMarked;
