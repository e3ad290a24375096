package dev.recto.markdown;

import dev.recto.card.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds and loads documents.
public final class DocumentFiles {
    private static final Pattern SECOND_COPY = Pattern.compile(
            "(?<name>.+?)(?:\\.sync-conflict-[^.]*| \\([^()]*conflicted copy[^()]*\\))(?<extension>\\.[^.]+)");
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "txt");
    private static final int DEEPEST = 64;

    private DocumentFiles() {}

    /// What loading a document gave.
    public sealed interface Loaded {
        record Text(SourceText text) implements Loaded {}

        record Unreadable(Problem problem) implements Loaded {}
    }

    /// The documents a path stands for: a file is itself, of a folder all `.md`, `.markdown` and `.txt` files, sorted,
    /// hidden
    /// folders and `node_modules` skipped.
    ///
    /// @param problems takes what could not be looked at
    public static List<Path> under(Path path, Consumer<Problem> problems) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(path) && isSkipped(folder) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isDocument(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.accept(unreadable(file, e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.accept(unreadable(path, e));
        }
        found.sort(null);
        return withoutSecondCopies(found, problems);
    }

    /// A sync tool that met two versions of a document keeps the other one beside it; its cards would all come twice.
    private static List<Path> withoutSecondCopies(List<Path> found, Consumer<Problem> problems) {
        var all = Set.copyOf(found);
        var kept = new ArrayList<Path>();
        for (var file : found) {
            var copy = SECOND_COPY.matcher(file.getFileName().toString());
            if (copy.matches() && all.contains(file.resolveSibling(copy.group("name") + copy.group("extension")))) {
                problems.accept(Problem.of(file.toString(),
                        "a sync tool put this second version beside the document; it is left out",
                        "Compare the two, then delete one."));
            } else {
                kept.add(file);
            }
        }
        return kept;
    }

    /// Loads a document; what is not a regular file, too large or not readable is a problem.
    ///
    /// @param name what the document is called in its cards and problems
    public static Loaded load(Path file, String name) {
        try {
            if (!Files.exists(file)) {
                return new Loaded.Unreadable(Problem.of(name, "there is no such file", "Check the path."));
            }
            if (!Files.isRegularFile(file)) {
                return new Loaded.Unreadable(Problem.of(name, "this is not a file",
                        "Only files and folders can be read."));
            }
            var size = Files.size(file);
            if (size > SourceText.LIMIT) {
                return new Loaded.Unreadable(SourceText.tooLarge(name, size));
            }
            return new Loaded.Text(SourceText.decode(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            return new Loaded.Unreadable(unreadable(file, e));
        }
    }

    /// Whether a file's name says that it is a document.
    public static boolean isDocument(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return !name.startsWith(".")
                && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isSkipped(Path folder) {
        var name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules");
    }

    private static Problem unreadable(Path file, IOException e) {
        var reason = e.getMessage() == null || e.getMessage().equals(file.toString()) ? e.getClass().getSimpleName()
                : e.getMessage();
        return Problem.of(file.toString(), "it cannot be read: " + reason,
                "Check that the file exists and that you may read it.");
    }
}
