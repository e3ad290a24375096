package dev.recto.terminal;

import dev.recto.insight.health.HealthCheck;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.ReadingFault;
import dev.recto.markdown.SourceText;
import dev.recto.terminal.GivenDocuments.Outcome;
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

    @Parameters(paramLabel = "PATH", arity = "1..*", description = GivenDocuments.PATHS)
    private List<String> paths = List.of();

    HealthCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var check = new HealthCheck();
        try (var given = new GivenDocuments(surroundings, check::unreadable)) {
            var progress = new ProgressLine(surroundings);
            paths.forEach(path -> GivenDocuments.each(given.of(path), document -> read(document, check), progress));
        }
        var report = check.report();
        var lines = new HealthLines(report);
        if (asJson) {
            lines.json().forEach(surroundings::printJson);
        } else {
            lines.toBeRead(new Ansi(Colours.of(surroundings)), LineWidth.of(surroundings))
                    .forEach(surroundings.out()::println);
        }
        return report.hasErrors() ? 1 : 0;
    }

    /// @return examines what was read: one after the other
    private Runnable read(GivenDocuments.Document document, HealthCheck check) {
        return switch (GivenDocuments.read(document, reader::read)) {
            case Outcome.Unread(var problem) -> () -> check.unreadable(problem);
            case Outcome.Read(var text, var reading) -> () -> examine(text, reading, document, check);
        };
    }

    private static void examine(
            SourceText text, Reading reading, GivenDocuments.Document document, HealthCheck check) {
        try {
            check.examine(text, reading, document.beside());
        } catch (RuntimeException mistake) {
            check.unreadable(new ReadingFault(document.name(), mistake).problem());
        } catch (OutOfMemoryError e) {
            check.unreadable(GivenDocuments.tooLarge(document));
        }
    }
}
