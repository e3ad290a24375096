package dev.recto.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The decks that come with the app; an installation may lack them.
///
/// @param folder each folder in it is a deck of its own
public record Samples(Path folder) {
    public boolean areThere() {
        return Files.isDirectory(folder);
    }

    /// What taking them in would do. The notes among them were asked for with the rest.
    public ImportPlan plan(Library library, Progress progress) throws IOException {
        try (var decks = Files.list(folder)) {
            var folders = decks.filter(Files::isDirectory).sorted().toList();
            return library.imports().plan(folders, List.of(), progress).withNotes();
        }
    }
}
