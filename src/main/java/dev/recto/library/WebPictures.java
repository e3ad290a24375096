package dev.recto.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Pictures on the web, fetched only when the user asks for it.
public final class WebPictures {
    private WebPictures() {}

    /// The fetched picture of an address.
    static Optional<Path> stored(Path library, String address) {
        var file = library.resolve(LibraryPath.OWN).resolve("pictures")
                .resolve(DocumentContent.sha256(address.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(file).filter(Files::isRegularFile);
    }
}
