package dev.recto.markdown;

/// Reads a document into cards. Immutable, thread-safe.
public final class DocumentReader {
    /// Never throws for any input.
    public Reading read(SourceText source) {
        throw new UnsupportedOperationException();
    }
}
