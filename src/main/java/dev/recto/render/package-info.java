@NullMarked
package dev.recto.render;

import org.jspecify.annotations.NullMarked;
