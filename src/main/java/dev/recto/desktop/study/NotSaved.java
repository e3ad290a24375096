package dev.recto.desktop.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/// Why an answer is not on disk, and what helps, in words.
public record NotSaved(String reason, String remedy) {
    static NotSaved because(IOException e) {
        var system = messageOfTheSystem(e).toLowerCase(Locale.ROOT);
        if (system.contains("no space left") || system.contains("not enough space") || system.contains("quota")) {
            return new NotSaved("the disk is full", "Free some space, then try again.");
        }
        if (system.contains("read-only file system") || e.getCause() instanceof ReadOnlyFileSystemException) {
            return new NotSaved("the disk is read-only", "Make it writable, then try again.");
        }
        if (e instanceof AccessDeniedException denied) {
            return new NotSaved("writing to " + denied.getFile() + " is not allowed", "Allow it, then try again.");
        }
        if (e instanceof NoSuchFileException missing) {
            return new NotSaved(missing.getFile() + " is gone", "Bring the folder back, then try again.");
        }
        return new NotSaved(
                "the disk says “" + messageOfTheSystem(e) + "”",
                "See that the library's folder is there, then try again.");
    }

    private static String messageOfTheSystem(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
