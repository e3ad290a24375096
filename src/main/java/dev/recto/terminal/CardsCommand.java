package dev.recto.terminal;

import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.DocumentFiles.Loaded;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.render.TerminalCard;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `recto cards`: what an import would find, without touching a library.
@Command(name = "cards", sortOptions = false,
        description = "Read documents and print the cards they hold. No library is touched.",
        footer = {"", "Example: recto cards --json questions.md"})
final class CardsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final DocumentReader reader = new DocumentReader();
    private final CardJson json = new CardJson();
    private boolean failed;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "One JSON object per line for each card.")
    private boolean asJson;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents (.md, .markdown, .txt) and folders of them.")
    private List<String> paths = new ArrayList<>();

    CardsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        paths.forEach(this::printUnder);
        surroundings.out().flush();
        return failed ? 1 : 0;
    }

    private void printUnder(String given) {
        try {
            var start = surroundings.workingFolder().resolve(given);
            for (var file : DocumentFiles.under(start, this::complain)) {
                print(file, file.equals(start) ? given : Path.of(given).resolve(start.relativize(file)).toString());
            }
        } catch (InvalidPathException e) {
            complain(dev.recto.card.Problem.of(given, "this is not a path", "Check how it is written."));
        }
    }

    private void print(Path file, String name) {
        switch (DocumentFiles.load(file, name)) {
            case Loaded.Unreadable(var problem) -> complain(problem);
            case Loaded.Text(var text) -> {
                var reading = reader.read(text);
                reading.problems().forEach(problem -> surroundings.tell(problem.toString()));
                if (asJson) {
                    reading.cards().forEach(found -> surroundings.printJson(json.line(found.card())));
                } else {
                    printReadable(name, reading);
                }
            }
        }
    }

    private void printReadable(String name, Reading reading) {
        var out = surroundings.out();
        out.printf("%s: %s%n", name, reading.cards().isEmpty() ? "no cards"
                : reading.cards().size() + (reading.cards().size() == 1 ? " card" : " cards") + " (" + reading.scheme().toLowerCase() + ")");
        for (var i = 0; i < reading.cards().size(); i++) {
            out.print(TerminalCard.harmless(readable(i + 1, reading.cards().get(i))));
        }
        for (var left : reading.leftOut()) {
            surroundings.print("  left out, lines %d-%d: %s (%s)".formatted(left.line(), left.endLine(), left.what(), left.why()));
        }
        out.println();
    }

    private static String readable(int number, FoundCard found) {
        var face = found.card().face();
        var text = new StringBuilder("%n%3d. %s%n".formatted(number, indented(face.question().display(), "     ").strip()));
        text.append("     [%s, lines %d-%d]%n".formatted(found.card().kind().label(), face.source().line(), face.source().endLine()));
        text.append(face.answer().isEmpty() ? "     (no answer)%n".formatted() : indented(face.answer().display(), "     ") + "%n".formatted());
        return text.toString();
    }

    private static String indented(String text, String indent) {
        return text.lines().map(line -> line.isBlank() ? "" : indent + line).reduce((a, b) -> a + System.lineSeparator() + b).orElse("");
    }

    private void complain(dev.recto.card.Problem problem) {
        surroundings.tell(problem.toString());
        failed = true;
    }
}
