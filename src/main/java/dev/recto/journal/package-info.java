/// Durable, mergeable, append-only JSON Lines: write, recover, merge. Knows lines, not what they mean.
@NullMarked
package dev.recto.journal;

import org.jspecify.annotations.NullMarked;
