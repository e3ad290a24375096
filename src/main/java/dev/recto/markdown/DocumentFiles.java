package dev.recto.markdown;

import dev.recto.card.Problem;
import dev.recto.card.Reason;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Finds and loads documents.
public final class DocumentFiles {
    private static final Pattern SECOND_COPY = Pattern.compile(
            "(?<name>.+?)(?:\\.sync-conflict-[^.]*| \\([^()]*conflicted copy[^()]*\\))(?<extension>\\.[^.]+)");
    /// One of these is in the name of every such copy. To look for them is quicker than the pattern, which tries each
    /// place.
    private static final List<String> SECOND_COPIES = List.of(".sync-conflict-", "conflicted copy");
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "txt");
    private static final int DEEPEST = 64;

    private DocumentFiles() {}

    /// What loading a document gave.
    public sealed interface Loaded {
        record Text(SourceText text) implements Loaded {}

        record Unreadable(Problem problem) implements Loaded {}
    }

    /// The documents a path stands for: a file is itself, of a folder all `.md`, `.markdown` and `.txt` files, sorted,
    /// hidden folders, `node_modules` and what macOS puts into archives skipped. Links are followed; where one leads
    /// back to a folder above it, the documents are there already.
    ///
    /// @param name what the path is called in problems
    /// @param problems takes what could not be looked at
    public static List<Path> under(Path path, Path name, Consumer<Problem> problems) {
        return under(path, name, problems, (file, attributes) -> {});
    }

    /// @param seen gets the attributes of each document of a folder, as they were when it was found, so that it need
    ///     not be looked at again; also of those that are not returned
    public static List<Path> under(
            Path path, Path name, Consumer<Problem> problems, BiConsumer<Path, BasicFileAttributes> seen) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        UnaryOperator<Path> named = file -> file.equals(path) ? name : name.resolve(path.relativize(file).toString());
        var found = new ArrayList<Path>();
        var unread = new ArrayList<Problem>();
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(path) && isSkipped(folder) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isDocument(file) && attributes.isRegularFile()) {
                        found.add(file);
                        seen.accept(file, attributes);
                    } else if (isDocument(file)) {
                        unread.add(noFile(file, named.apply(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    if (!(e instanceof FileSystemLoopException)) {
                        unread.add(unreadable(named.apply(file), e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unread.add(unreadable(named.apply(path), e));
        }
        unread.sort(Comparator.comparing(Problem::file));
        unread.forEach(problems);
        found.sort(null);
        return withoutSecondCopies(found, named, problems);
    }

    /// A sync tool that met two versions of a document keeps the other one beside it; its cards would all come twice.
    private static List<Path> withoutSecondCopies(
            List<Path> found, UnaryOperator<Path> named, Consumer<Problem> problems) {
        var all = Set.copyOf(found);
        var kept = new ArrayList<Path>();
        for (var file : found) {
            var fileName = file.getFileName().toString();
            var copy = SECOND_COPY.matcher(fileName);
            if (SECOND_COPIES.stream().anyMatch(fileName::contains) && copy.matches()
                    && all.contains(file.resolveSibling(copy.group("name") + copy.group("extension")))) {
                problems.accept(Problem.of(named.apply(file).toString(),
                        "a sync tool put this second version beside the document; it is left out",
                        "Compare the two, then delete one."));
            } else {
                kept.add(file);
            }
        }
        return kept;
    }

    /// Loads a document; what is not a regular file, too large, no text or not readable is a problem.
    ///
    /// @param name what the document is called in its cards and problems
    public static Loaded load(Path file, String name) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                return new Loaded.Unreadable(noFile(file, Path.of(name)));
            }
            var size = SourceText.refusal(name, found.size());
            if (size.isPresent()) {
                return new Loaded.Unreadable(size.get());
            }
            var bytes = DocumentArchive.isWithin(file) ? DocumentArchive.read(file) : Files.readAllBytes(file);
            return SourceText.refusal(name, bytes).<Loaded>map(Loaded.Unreadable::new)
                    .orElseGet(() -> new Loaded.Text(SourceText.decode(name, bytes)));
        } catch (NoSuchFileException e) {
            return new Loaded.Unreadable(noFile(file, Path.of(name)));
        } catch (IOException e) {
            return new Loaded.Unreadable(unreadable(Path.of(name), e));
        }
    }

    /// Says why something that is no regular file is not read.
    private static Problem noFile(Path file, Path name) {
        if (Files.exists(file)) {
            return Problem.of(name.toString(), "this is not a file", "Only files and folders can be read.");
        }
        return Files.isSymbolicLink(file)
                ? Problem.of(name.toString(), "this link leads nowhere", "Mend the link or remove it.")
                : Problem.of(name.toString(), "there is no such file", "Check the path.");
    }

    /// What lies beside a document.
    ///
    /// @param root the folder that was given, in which the document lies; nobody looks outside it
    public static Neighbours beside(Path root, Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        var top = root.toAbsolutePath().normalize();
        return path -> {
            try {
                var found = folder.resolve(path).normalize();
                return !found.startsWith(top) ? Neighbours.Presence.OUTSIDE
                        : Composition.spellings(path).stream().anyMatch(name -> Files.exists(folder.resolve(name)))
                                ? Neighbours.Presence.THERE : Neighbours.Presence.MISSING;
            } catch (InvalidPathException e) {
                return Neighbours.Presence.MISSING;
            }
        };
    }

    /// Whether a file's name says that it is a document.
    public static boolean isDocument(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return !name.startsWith(".")
                && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isSkipped(Path folder) {
        var name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules") || name.equals("__MACOSX");
    }

    private static Problem unreadable(Path name, IOException e) {
        var reason = Reason.of(e);
        return Problem.of(name.toString(), "it cannot be read: " + reason.what(), reason.remedy());
    }
}
