@NullMarked
package dev.recto.markdown;

import org.jspecify.annotations.NullMarked;
