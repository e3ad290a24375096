package dev.recto.card;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/// Why a file could not be read or written, for people. Java's own exceptions often say a path and nothing else, and
/// what the system says differs from one system to the next.
///
/// @param what is wrong, to stand behind a colon: "the disk is full"
/// @param remedy what to do next, a sentence with a full stop; empty if nothing can be said in general
public record Reason(String what, String remedy) {
    private static final String PERMISSION = "Check the rights of the file and of its folder.";

    public static Reason of(IOException failure) {
        var said = said(failure);
        return switch (failure) {
            case NoSuchFileException _ -> said.map(gone -> new Reason(gone, "Bring it back."))
                    .orElseGet(() -> new Reason("there is no such file", "Check the path."));
            case AccessDeniedException _ -> new Reason("permission denied", PERMISSION);
            case NotDirectoryException _ -> new Reason("this is no folder", "Check the path.");
            case FileAlreadyExistsException _ -> new Reason("something of that name is there already",
                    "Rename or remove it.");
            case DirectoryNotEmptyException _ -> new Reason("the folder is not empty", "");
            case FileSystemLoopException _ ->
                    new Reason("the link leads back to a folder above it", "Remove the link.");
            default -> ofSystem(said.orElse(failure.getClass().getSimpleName()));
        };
    }

    /// The same of what a stream or a library wrapped.
    public static Reason of(Exception failure) {
        return switch (failure) {
            case IOException io -> of(io);
            case ReadOnlyFileSystemException _ -> ofSystem("read-only file system");
            case Exception other when other.getCause() instanceof IOException io -> of(io);
            default -> new Reason(Optional.ofNullable(failure.getMessage()).filter(message -> !message.isBlank())
                    .orElse(failure.getClass().getSimpleName()), "");
        };
    }

    /// What to do and then to do next: "Free some space, then try again."
    ///
    /// @param next in lower case and without a full stop
    public String before(String next) {
        return remedy.isEmpty() ? Character.toUpperCase(next.charAt(0)) + next.substring(1) + "."
                : remedy.substring(0, remedy.length() - 1) + ", then " + next + ".";
    }

    /// What is wrong and what to do about it, behind a colon: "the disk is full. Free some space."
    @Override
    public String toString() {
        return remedy.isEmpty() ? what + "." : what + ". " + remedy;
    }

    /// What the system said, without the file's path.
    private static Optional<String> said(IOException failure) {
        return Optional.ofNullable(
                failure instanceof FileSystemException file ? file.getReason() : failure.getMessage())
                .filter(message -> !message.isBlank());
    }

    private static Reason ofSystem(String said) {
        var words = said.toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("takes no more")) {
            return new Reason("the disk is full", "Free some space.");
        }
        if (words.contains("quota")) {
            return new Reason("your share of the disk is used up", "Free some space.");
        }
        if (words.contains("read-only file system") || words.contains("write-protect")) {
            return new Reason("the disk can only be read", "Make it writable.");
        }
        if (words.contains("too many open files") || words.contains("too many files open")) {
            return new Reason("too many files are open", "Close some programs.");
        }
        if (words.contains("input/output error") || words.contains("i/o device error")) {
            return new Reason("the disk reports a fault", "Copy what is on it to another disk.");
        }
        if (words.contains("file name too long")) {
            return new Reason("the name is too long", "Choose a shorter one.");
        }
        if (words.contains("too many levels of symbolic links")) {
            return new Reason("the link leads to itself", "Remove the link.");
        }
        return new Reason(said, "");
    }
}
