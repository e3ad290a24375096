/// The home screen.
@NullMarked
package dev.recto.desktop.home;

import org.jspecify.annotations.NullMarked;
