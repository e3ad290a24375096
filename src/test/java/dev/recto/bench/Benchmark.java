package dev.recto.bench;

import java.io.IOException;
import java.util.List;

/// One part of what is measured.
interface Benchmark extends AutoCloseable {
    /// The word that chooses it on the command line.
    String name();

    /// What the figures mean, in a sentence for the reader of the table.
    String about(Extent extent);

    /// Whether the app has to be built for it.
    default boolean needsApp() {
        return true;
    }

    /// Measures once, from the beginning: nothing is carried over from one round to the next.
    List<Measurement> measure(Extent extent) throws Exception;

    /// Removes what was made for all rounds.
    @Override
    default void close() throws IOException {}
}
