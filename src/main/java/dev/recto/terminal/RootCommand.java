package dev.recto.terminal;

import dev.recto.study.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
                || lower.endsWith(".zip")
                || !word.isBlank() && Files.exists(surroundings.resolve(Path.of(word)));
    }

    @Override
    public Integer call() throws Exception {
        var command = Objects.requireNonNull(spec);
        var unknown = unknownWord();
        if (unknown.isPresent()) {
            throw WrongUsage.unknownCommand(command, unknown.get());
        }
        var request = request();
        if (!request.documents().isEmpty()) {
            takeIn(request);
        }
        return studyOrDue(request.library());
    }

    private void takeIn(WindowRequest request) throws IOException, Refusal {
        if (!surroundings.interactive()) {
            throw new Refusal("Nothing was taken in: there is no window and no terminal to ask you. Say it with: "
                    + "recto import --yes PATH");
        }
        library.change(opened -> new Intake(surroundings, opened, false)
                .run(Intake.of(request.documents(), Optional.empty()), List.of(), false, Intake.WebPicturesWish.ASK));
    }

    private int studyOrDue(Path folder) throws IOException, Refusal {
        if (surroundings.interactive()) {
            library.study(opened -> new Sitting(surroundings, opened).study(List.of()));
            return CommandLine.ExitCode.OK;
        }
        if (!Files.isDirectory(folder)) {
            surroundings.printWords(NothingDue.NO_CARDS);
            return CommandLine.ExitCode.OK;
        }
        try (var opened = library.read()) {
            var session = new Session(opened, List.of());
            var counts = session.current().map(Session.Prompt::counts);
            surroundings.printWords(counts.map(RootCommand::said).orElseGet(() -> NothingDue.of(opened, session)));
            if (counts.isPresent()) {
                surroundings.printWords("Study in a terminal: recto study. The list: recto due.");
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static String said(Session.Counts counts) {
        return Words.count(counts.total(), "card") + " to study now: " + counts.unseen() + " new, " + counts.learning()
                + " in learning, " + counts.due() + " due.";
    }
}
