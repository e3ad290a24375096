package dev.recto.desktop.door;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a second start brings to the window that is there: absolute paths of documents and folders, often none.
///
/// On its way a path is a `file:` address on a line of its own. That is ASCII whatever a file is called, a line break
/// in its name included, and it keeps names whose bytes are no text.
record Visit(List<Path> documents) {
    static final int MOST_DOCUMENTS = 10_000;

    Visit {
        documents = List.copyOf(documents);
    }

    String written() {
        return documents.stream().map(path -> path.toUri().toASCIIString() + "\n").collect(Collectors.joining());
    }

    /// @return empty if a line is anything but the address of a file on this machine, or there are too many
    static Optional<Visit> read(String text) {
        try {
            var lines = text.lines().limit(MOST_DOCUMENTS + 1L).toList();
            return lines.size() > MOST_DOCUMENTS ? Optional.empty()
                    : Optional.of(new Visit(lines.stream().flatMap(Visit::path).toList()))
                            .filter(visit -> visit.documents().size() == lines.size());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Stream<Path> path(String line) {
        var address = URI.create(line);
        return "file".equals(address.getScheme()) ? Stream.of(Path.of(address)) : Stream.empty();
    }
}
