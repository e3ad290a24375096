@NullMarked
package dev.recto.library;

import org.jspecify.annotations.NullMarked;
