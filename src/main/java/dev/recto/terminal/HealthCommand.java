package dev.recto.terminal;

import dev.recto.card.Problem;
import dev.recto.insight.health.HealthCheck;
import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.DocumentFiles.Loaded;
import dev.recto.markdown.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is wrong with documents. No library is touched.
@Command(
        name = "health",
        description = {
            "Say what is wrong with documents, line by line, and what to do about it.",
            "The exit status is 1 if there are errors. No library is touched."
        },
        footer = {"", "Example: recto health --json notes/"})
final class HealthCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final DocumentReader reader = new DocumentReader();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print a JSON object on each line.")
    private boolean asJson;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Documents (.md, .markdown, .txt) and folders.")
    private List<Path> paths = List.of();

    HealthCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var check = new HealthCheck();
        paths.forEach(path -> examineAll(path, check));
        var report = check.report();
        var lines = new HealthLines(report);
        if (asJson) {
            lines.json().forEach(surroundings::printJson);
        } else {
            lines.toBeRead(new Ansi(Colours.of(surroundings)), LineWidth.of(surroundings)).forEach(surroundings.out()::println);
        }
        return report.hasErrors() ? 1 : 0;
    }

    private void examineAll(Path given, HealthCheck check) {
        var start = surroundings.workingFolder().resolve(given);
        if (!Files.isDirectory(start)) {
            if (Files.exists(start) && !DocumentFiles.isDocument(start)) {
                check.unreadable(Problem.of(given.toString(), "this is not a markdown document",
                        "Files that end in .md, .markdown or .txt are read."));
            } else {
                examine(start, given.toString(), start.toAbsolutePath().getParent(), check);
            }
            return;
        }
        var unread = new ArrayList<Problem>();
        var files = DocumentFiles.under(start, given, unread::add);
        unread.forEach(check::unreadable);
        if (files.isEmpty() && unread.isEmpty()) {
            check.unreadable(Problem.of(given.toString(), "there are no documents in this folder",
                    "Files that end in .md, .markdown or .txt are read."));
        }
        files.forEach(file -> examine(file, given.resolve(start.relativize(file)).toString(), start, check));
    }

    private void examine(Path file, String name, Path root, HealthCheck check) {
        switch (DocumentFiles.load(file, name)) {
            case Loaded.Unreadable(var problem) -> check.unreadable(problem);
            case Loaded.Text(var text) -> {
                try {
                    check.examine(text, reader.read(text), DocumentFiles.beside(root, file));
                } catch (OutOfMemoryError e) {
                    check.unreadable(Problem.of(name, "there is not enough memory to read it",
                            "Split it into several documents."));
                }
            }
        }
    }
}
