package dev.recto.desktop;

import dev.recto.desktop.frame.Reason;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Why there is no library in a folder, and what to do, in words.
///
/// @param fact a sentence
/// @param remedy sentences
record CannotOpen(String fact, String remedy) {
    static CannotOpen because(Path folder, Exception failure) {
        var again = " Then try again, or choose another folder.";
        if (failure instanceof AccessDeniedException denied) {
            return new CannotOpen(denied(folder, denied) + " may not be opened.",
                    "Its rights, or those of a folder it lies in, do not let you in. Change them." + again);
        }
        if (failure instanceof NoSuchFileException) {
            return new CannotOpen("The folder " + folder + " cannot be reached.",
                    "It is a link that leads nowhere, or its disk is not there. Put that in order." + again);
        }
        if (isNoFolder(failure)) {
            return new CannotOpen(folder + " is a file, or lies in one; a library is a folder.",
                    "Move the file away or give it another name." + again);
        }
        if (systemSays(failure).contains("read-only file system")) {
            return new CannotOpen("The folder " + folder + " cannot be made: its disk is read-only.",
                    "Make the disk writable." + again);
        }
        return new CannotOpen("The folder " + folder + " cannot be opened.",
                Reason.of(failure) + " Put that in order." + again);
    }

    /// What is closed may lie deep in the folder, where nobody would look for it.
    private static String denied(Path folder, AccessDeniedException failure) {
        var file = failure.getFile();
        return file == null || Path.of(file).equals(folder) ? "The folder " + folder : file;
    }

    private static boolean isNoFolder(Exception failure) {
        var says = systemSays(failure);
        return failure instanceof FileAlreadyExistsException
                || says.contains("not a directory") || says.contains("is not a folder");
    }

    private static String systemSays(Exception failure) {
        var reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return Optional.ofNullable(reason).orElse("").toLowerCase(Locale.ROOT);
    }
}
