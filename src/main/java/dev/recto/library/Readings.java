package dev.recto.library;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.SourceText;

/// How documents become cards. Here a cache of parsed documents, keyed by their SHA-256, has its place.
interface Readings {
    /// Thread-safe, and never throws for any bytes.
    ///
    /// @param path the document, for messages
    Reading read(String path, DocumentContent content, SchemeChoice choice);

    static Readings real() {
        var reader = new DocumentReader();
        return (path, content, choice) -> reader.read(SourceText.decode(path, content.bytes()), choice);
    }
}
