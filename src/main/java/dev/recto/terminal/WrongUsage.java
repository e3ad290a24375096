package dev.recto.terminal;

import java.util.List;
import java.util.Optional;
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
            case MissingParameterException missing -> unknownOption(missing, spec)
                    .orElseGet(() -> missing.getMessage() + ".");
            default -> sentence(exception.getMessage());
        };
    }

    /// A path that begins with a hyphen is taken for an option, and is then missing as a path.
    private static Optional<String> unknownOption(MissingParameterException missing, CommandSpec spec) {
        return missing.getCommandLine().getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-")).findFirst().map(word -> unknown(word, spec));
    }

    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static String unknown(String word, CommandSpec spec) {
        if (word.startsWith("-")) {
            var options = spec.options().stream().flatMap(option -> Stream.of(option.names())).toList();
            var near = didYouMean(word, options);
            return "Unknown option \"" + word + "\"."
                    + (near.isEmpty() && takesPaths(spec) ? " If it is a path, write ./" + word : near);
        }
        if (!spec.subcommands().isEmpty()) {
            return "Unknown command \"" + word + "\"." + didYouMean(word, List.copyOf(spec.subcommands().keySet()));
        }
        return "\"" + word + "\" is one word too many.";
    }

    private static boolean takesPaths(CommandSpec spec) {
        return spec.positionalParameters().stream().anyMatch(parameter -> parameter.paramLabel().equals("PATH"));
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
