package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.card.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says why a command did not do its work. Only a defect of Recto itself shows a stack trace.
final class Refused implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult parsed) {
        switch (exception) {
            case Refusal refusal -> line.getErr().println(refusal.getMessage());
            case IOException failure -> line.getErr().println(PlainName.of(sentence(failure)));
            case UncheckedIOException failure -> line.getErr().println(PlainName.of(sentence(failure.getCause())));
            default -> {
                line.getErr().println("This is a defect of Recto. What was saved is safe. Please report:");
                exception.printStackTrace(line.getErr());
            }
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// What failed and why, and what to do: "/home/ada/notes.md: permission denied. Check …"
    private static String sentence(IOException failure) {
        return place(failure) + Reason.of(failure);
    }

    /// The same, and what to do after that.
    ///
    /// @param next in lower case and without a full stop: "press s to try again"
    static String sentence(IOException failure, String next) {
        var reason = Reason.of(failure);
        return place(failure) + reason.what() + ". " + reason.before(next);
    }

    private static String place(IOException failure) {
        return failure instanceof FileSystemException at && at.getFile() != null ? at.getFile() + ": " : "";
    }
}
