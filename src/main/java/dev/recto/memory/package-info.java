@NullMarked
package dev.recto.memory;

import org.jspecify.annotations.NullMarked;
