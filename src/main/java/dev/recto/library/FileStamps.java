package dev.recto.library;

import dev.recto.card.Problem;
import dev.recto.markdown.DocumentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// By what it is told, without reading it, that a file is as it was: its size, the time it was written, and which file
/// it is.
final class FileStamps {
    private FileStamps() {}

    /// @throws IOException if it cannot be looked at
    static String of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    private static String of(BasicFileAttributes found) {
        return found.size() + " " + found.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + found.fileKey();
    }

    /// The stamps of all documents below a folder, by their path in the library; empty if something is wrong with them.
    static Optional<SortedMap<String, String>> ofDocuments(Path folder) {
        var problems = new ArrayList<Problem>();
        var seen = new HashMap<Path, BasicFileAttributes>();
        var files = DocumentFiles.under(folder, folder, problems::add, seen::put);
        var stamps = new TreeMap<String, String>();
        for (var file : files) {
            var attributes = seen.get(file);
            if (attributes == null) {
                return Optional.empty(); // no folder
            }
            stamps.put(LibraryPath.normal(LibraryPath.relative(folder, file)), of(attributes));
        }
        return problems.isEmpty() && stamps.size() == files.size() ? Optional.of(stamps) : Optional.empty();
    }

    /// The stamps of all files of the journals, by their path below `journal`.
    static SortedMap<String, String> ofJournals(Path journal) throws IOException {
        var stamps = new TreeMap<String, String>();
        try (var files = Files.walk(journal, 2)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (file.toString().endsWith(".jsonl")) {
                    stamps.put(LibraryPath.relative(journal, file), of(file));
                }
            }
        } catch (NoSuchFileException e) {
            // No journal yet.
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return stamps;
    }
}
