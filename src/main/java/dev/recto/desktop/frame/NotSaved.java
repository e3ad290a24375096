package dev.recto.desktop.frame;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why an answer is not on disk, and what helps, in words.
///
/// @param reason the end of a sentence that begins "The answer is not saved yet: ", without a full stop
/// @param remedy a sentence
public record NotSaved(String reason, String remedy) {
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota", "takes no more");
    private static final String OWN = File.separator + ".recto";

    public static NotSaved because(Exception failure) {
        return failure instanceof IOException disk
                ? because(disk)
                : new NotSaved("Recto made a mistake there", Reason.of(failure));
    }

    private static NotSaved because(IOException e) {
        var system = messageOfTheSystem(e).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(system::contains)) {
            return new NotSaved("the disk is full", "Free some space, then try again.");
        }
        if (system.contains("read-only file system") || e.getCause() instanceof ReadOnlyFileSystemException) {
            return new NotSaved("the disk is read-only", "Make it writable, then try again.");
        }
        return switch (e) {
            case AccessDeniedException denied -> new NotSaved(
                    "writing in " + library(denied) + " is not allowed", "Allow it, then try again.");
            case NoSuchFileException missing -> new NotSaved(
                    "the library’s folder " + library(missing) + " is gone",
                    "Put it back in its place, then try again.");
            case FileAlreadyExistsException other -> new NotSaved(
                    other.getFile() + " is a file where a folder belongs", "Move it away, then try again.");
            case FileSystemException other when system.contains("not a directory") -> new NotSaved(
                    "the library’s folder " + library(other) + " is gone, and a file lies in its place",
                    "Put the folder back, then try again.");
            default -> new NotSaved(
                    "the disk says “" + messageOfTheSystem(e) + "”",
                    "See that the disk is there and in order, then try again.");
        };
    }

    /// The fact as a sentence.
    public String fact() {
        return "The answer is not saved yet: " + reason + ".";
    }

    /// The library that a file of the journal lies in: its user never sees the journal's own folders.
    private static String library(FileSystemException e) {
        var file = Optional.ofNullable(e.getFile()).orElse("");
        var own = file.lastIndexOf(OWN);
        return own < 0 ? file : file.substring(0, own);
    }

    private static String messageOfTheSystem(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
