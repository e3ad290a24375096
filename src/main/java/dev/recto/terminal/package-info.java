@NullMarked
package dev.recto.terminal;

import org.jspecify.annotations.NullMarked;
