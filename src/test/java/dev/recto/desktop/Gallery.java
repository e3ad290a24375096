package dev.recto.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// A document with a card of every kind and of every shape that is hard to set.
final class Gallery {
    /// What its pictures are called, in the order of its cards.
    static final List<String> CARDS = List.of(
            "formula", "hints", "code", "picture", "right-to-left", "choice", "wide-table", "definition", "list",
            "procedure", "scenario", "true-false", "ordering", "matching", "numeric", "on-the-web", "lost-picture",
            "unanswered", "cloze");

    private Gallery() {}

    /// Writes the documents into a folder.
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of("decks/Memory/pictures/two-curves.png"), folder.resolve("curves.png"),
                StandardCopyOption.REPLACE_EXISTING);
        for (var name : List.of("gallery.md", "gaps.md")) {
            Files.writeString(folder.resolve(name), text(name));
        }
        return folder;
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Gallery.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
