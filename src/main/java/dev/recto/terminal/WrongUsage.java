package dev.recto.terminal;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the words of a command line, and which one was perhaps meant.
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var line = exception.getCommandLine();
        line.getErr().println(message(exception));
        line.getErr().println("See " + line.getCommandSpec().qualifiedName() + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException exception) {
        var spec = exception.getCommandLine().getCommandSpec();
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst(), spec);
            case MissingParameterException missing -> missing.getMessage() + ".";
            default -> sentence(exception.getMessage());
        };
    }

    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static String unknown(String word, CommandSpec spec) {
        if (word.startsWith("-")) {
            var options = spec.options().stream().flatMap(option -> Stream.of(option.names())).toList();
            return "Unknown option \"" + word + "\"." + didYouMean(word, options);
        }
        if (!spec.subcommands().isEmpty()) {
            return "Unknown command \"" + word + "\"." + didYouMean(word, List.copyOf(spec.subcommands().keySet()));
        }
        return "\"" + word + "\" is one word too many.";
    }

    /// ` Did you mean due?`, or nothing if no candidate is near.
    static String didYouMean(String word, List<String> candidates) {
        return Nearest.to(word, candidates).map(near -> " Did you mean " + near + "?").orElse("");
    }

    static ParameterException of(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    static ParameterException unknownCommand(CommandSpec spec, String word) {
        return of(spec, unknown(word, spec));
    }

}
