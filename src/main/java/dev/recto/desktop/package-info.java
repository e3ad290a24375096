@NullMarked
package dev.recto.desktop;

import org.jspecify.annotations.NullMarked;
