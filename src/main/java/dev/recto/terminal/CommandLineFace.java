package dev.recto.terminal;

import dev.recto.render.Styling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Recto on the command line.
public final class CommandLineFace {
    private final Surroundings surroundings;

    public CommandLineFace(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs one command, or what `recto` alone does without a window.
    ///
    /// @return the exit status: 0 done, 1 refused with its reason, 2 wrong usage
    public int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            // No answer and no document is half saved: each is one line of the journal, written whole or not at all.
            surroundings.err().println(
                    "Recto has no memory left for this. What was saved is safe. Give it fewer or smaller documents.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /// What the arguments ask of a window; empty if they name a command, ask for help or are not understood.
    /// Then [#run] is their place.
    public Optional<WindowRequest> windowRequest(String... arguments) {
        if (arguments.length == 0) {
            // What is asked most often need not wait for the commands to be set up.
            return Optional.of(new WindowRequest(new LibraryOption(surroundings).folder(), List.of()));
        }
        var root = new RootCommand(surroundings);
        ParseResult parsed;
        try {
            parsed = commandLine(root).parseArgs(arguments);
        } catch (CommandLine.ParameterException _) {
            return Optional.empty();
        }
        if (parsed.hasSubcommand() || parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()
                || root.unknownWord().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(root.request());
    }

    private CommandLine commandLine() {
        return commandLine(new RootCommand(surroundings));
    }

    private CommandLine commandLine(RootCommand root) {
        var line = new CommandLine(root);
        for (var command : commands()) {
            line.addSubcommand(command);
        }
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                Colours.of(surroundings) == Styling.COLOURS ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.registerConverter(Path.class, CommandLineFace::path);
        line.registerConverter(int.class, CommandLineFace::whole);
        line.registerConverter(Integer.class, CommandLineFace::whole);
        line.registerConverter(Double.class, CommandLineFace::number);
        line.setParameterExceptionHandler(new WrongUsage());
        line.setExecutionExceptionHandler(new Refused());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUnmatchedOptionsArePositionalParams(false);
        return line;
    }

    /// To Java an empty path is the working folder; to its user it is a variable of a script that was not set.
    private static Path path(String word) {
        if (word.isEmpty()) {
            throw new CommandLine.TypeConversionException("an empty word is no path");
        }
        return Path.of(word);
    }

    private static int whole(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("\"" + word + "\" is no whole number");
        }
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("\"" + word + "\" is no number");
        }
    }

    /// The commands in the order in which help lists them. Each is one class with picocli's annotations, a
    /// `Callable<Integer>` whose result is the exit status; what it cannot do it throws as a [Refusal].
    private List<Object> commands() {
        return List.of(
                new CardsCommand(surroundings),
                new HealthCommand(surroundings),
                new ImportCommand(surroundings),
                new StudyCommand(surroundings),
                new DueCommand(surroundings),
                new ShowCommand(surroundings),
                new AnswerCommand(surroundings),
                new UndoCommand(surroundings),
                new OptionsCommand(surroundings),
                new FsrsCommand(surroundings));
    }
}
