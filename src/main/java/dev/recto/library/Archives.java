package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.markdown.DocumentArchive;
import dev.recto.markdown.DocumentArchive.Opened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The archives that the newest import plan reads from. They stay open as long as it may be taken in: its documents and
/// pictures are paths in them. Thread-safe.
final class Archives implements AutoCloseable {
    private final Map<Path, Open> open = new HashMap<>();
    private final Set<Path> wanted = new HashSet<>();

    private record Open(String stamp, DocumentArchive archive) {}

    /// A plan begins. What it does not ask for again is closed by [#done].
    synchronized void begin() {
        wanted.clear();
    }

    /// @param name what the archive is called in problems
    synchronized Optional<DocumentArchive> open(Path file, String name, Consumer<Problem> problems) {
        try {
            var stamp = FileStamps.of(file);
            var before = open.get(file);
            if (before != null && before.stamp().equals(stamp)) {
                wanted.add(file);
                return Optional.of(before.archive());
            }
            switch (DocumentArchive.open(file, name)) {
                case Opened.Refused(var problem) -> problems.accept(problem);
                case Opened.Archive(var archive) -> {
                    wanted.add(file);
                    var replaced = open.put(file, new Open(stamp, archive));
                    if (replaced != null) {
                        replaced.archive().close();
                    }
                    return Optional.of(archive);
                }
            }
        } catch (IOException e) {
            problems.accept(Problem.of(name, "it cannot be read", "Check the path."));
        }
        return Optional.empty();
    }

    /// The plan is made.
    synchronized void done() {
        open.entrySet().removeIf(entry -> {
            if (!wanted.contains(entry.getKey())) {
                entry.getValue().archive().close();
                return true;
            }
            return false;
        });
    }

    @Override
    public synchronized void close() {
        begin();
        done();
    }
}
