package dev.recto.library;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SchemeChoice;
import dev.recto.markdown.SourceText;

/// How documents become cards. Here a cache of parsed documents, keyed by their SHA-256, has its place.
interface Readings {
    /// Thread-safe.
    ///
    /// @param path the document, for messages
    /// @throws dev.recto.markdown.ReadingFault if Recto itself makes a mistake with the document
    Reading read(String path, DocumentContent content, SchemeChoice choice);

    /// The reader is made with the first document that is read: a start mostly reads none.
    static Readings real() {
        return (path, content, choice) -> Own.READER.read(SourceText.decode(path, content.bytes()), choice);
    }

    /// Whose only task is to be initialised late.
    final class Own {
        private static final DocumentReader READER = new DocumentReader();

        private Own() {}
    }
}
