@NullMarked
package dev.recto.study;

import org.jspecify.annotations.NullMarked;
