package dev.recto.desktop.frame;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says why something failed, for people.
public final class Reason {
    private Reason() {}

    /// A sentence.
    public static String of(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case AccessDeniedException denied ->
                    "It is not allowed to use " + denied.getFile() + ". Check the rights of it and of its folder.";
            case FileSystemException file when file.getReason() != null ->
                    file.getFile() + ": " + file.getReason() + ".";
            default -> {
                var message = failure.getMessage();
                yield message == null || message.isBlank() ? failure.getClass().getSimpleName() + "." : message;
            }
        };
    }
}
