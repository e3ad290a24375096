package dev.recto.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recto` without a command: the window, and where there is none, the terminal study or what is due.
@Command(
        name = "recto",
        versionProvider = Version.class,
        description = "Turns markdown questions and answers into cards and makes sure they are remembered.%n"
                + "Without a command it opens the window.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example: recto import --yes questions.md && recto study"})
final class RootCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    private boolean version;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Documents and folders to import.")
    private List<String> words = List.of();

    RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    LibraryOption library() {
        return library;
    }

    WindowRequest request() {
        return new WindowRequest(library.folder(), words.stream().map(Path::of).map(surroundings::resolve).toList());
    }

    /// The first word that is neither a command nor a document.
    Optional<String> unknownWord() {
        return words.stream().filter(word -> !isDocument(word)).findFirst();
    }

    /// Whether the word names a file, or at least looks as if it was meant to.
    private boolean isDocument(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return word.contains("/") || word.contains("\\")
                || lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".txt")
                || !word.isBlank() && Files.exists(surroundings.resolve(Path.of(word)));
    }

    @Override
    public Integer call() throws Exception {
        var command = java.util.Objects.requireNonNull(spec);
        var unknown = unknownWord();
        if (unknown.isPresent()) {
            throw WrongUsage.unknownCommand(command, unknown.get());
        }
        return CommandLine.ExitCode.OK;
    }
}
