@NullMarked
package dev.recto.journal;

import org.jspecify.annotations.NullMarked;
