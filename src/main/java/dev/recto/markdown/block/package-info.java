/// A document's blocks with their places in the source. The only part of this floor that knows commonmark's classes.
@NullMarked
package dev.recto.markdown.block;

import org.jspecify.annotations.NullMarked;
