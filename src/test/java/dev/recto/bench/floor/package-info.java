/// The least that a window can be, started like the app. Knows nothing of it.
@NullMarked
package dev.recto.bench.floor;

import org.jspecify.annotations.NullMarked;
