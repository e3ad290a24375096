package dev.recto.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says why a command did not do its work. Only a defect of Recto itself shows a stack trace.
final class Refused implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult parsed) {
        switch (exception) {
            case Refusal refusal -> line.getErr().println(refusal.getMessage());
            case IOException failure -> line.getErr().println(reason(failure));
            case UncheckedIOException failure -> line.getErr().println(reason(failure.getCause()));
            default -> {
                line.getErr().println("This is a defect of Recto. What was saved is safe. Please report:");
                exception.printStackTrace(line.getErr());
            }
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// The reason in words; Java's file exceptions often carry the path alone.
    static String reason(IOException failure) {
        var why = switch (failure) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "access is denied";
            case NotDirectoryException _ -> "this is no folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
        };
        return failure instanceof FileSystemException at && at.getFile() != null ? at.getFile() + ": " + why : why;
    }
}
