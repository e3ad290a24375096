/// Measures how fast Recto is; `docs/benchmarks.md` has the command and the figures. No test depends on a time.
@NullMarked
package dev.recto.bench;

import org.jspecify.annotations.NullMarked;
