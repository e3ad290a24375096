package dev.recto.markdown;

/// What lies beside a document, where its links and pictures may lead.
public interface Neighbours {
    /// Nothing can be said of any of them.
    Neighbours UNKNOWN = _ -> Presence.OUTSIDE;

    enum Presence {
        THERE,
        MISSING,
        /// It would lie outside the folder that was given, where nobody looks.
        OUTSIDE
    }

    /// @param path a file or folder from the document's own folder, with `/`, decoded
    Presence at(String path);
}
