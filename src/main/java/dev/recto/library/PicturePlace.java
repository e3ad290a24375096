package dev.recto.library;

import java.util.ArrayDeque;
import java.util.Optional;

/// Where a document's picture lies in the library.
final class PicturePlace {
    private PicturePlace() {}

    /// @param document in the library
    /// @param path of the picture from the document's folder
    /// @return relative to the library's folder; empty if that is outside of it
    static Optional<String> of(String document, String path) {
        var names = new ArrayDeque<String>();
        for (var name : LibraryPath.beside(document, path.replace('\\', '/')).split("/")) {
            switch (name) {
                case "", "." -> { }
                case ".." -> {
                    if (names.pollLast() == null) {
                        return Optional.empty();
                    }
                }
                default -> names.add(name);
            }
        }
        return Optional.of(String.join("/", names)).filter(LibraryPath::isSafe);
    }
}
