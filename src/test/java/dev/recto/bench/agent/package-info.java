/// What is loaded into a running Recto to press its keys and read its pixels. Knows nothing of the program but its
/// keys and the style class of the place where a card lies.
@NullMarked
package dev.recto.bench.agent;

import org.jspecify.annotations.NullMarked;
