package dev.recto.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

/// What a file-sync tool does between two folders: files that are missing or older on one side are copied to it.
final class Sync {
    private Sync() {}

    static void both(TestLibrary one, TestLibrary other) throws IOException {
        copy(one.folder, other.folder);
        copy(other.folder, one.folder);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (!Files.exists(target) || modified(file).compareTo(modified(target)) > 0) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }
}
