/// What a sitting came to.
@NullMarked
package dev.recto.desktop.summary;

import org.jspecify.annotations.NullMarked;
