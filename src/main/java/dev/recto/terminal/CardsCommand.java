package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.card.Problem;
import dev.recto.markdown.DocumentFiles;
import dev.recto.markdown.DocumentFiles.Loaded;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.render.TerminalCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What an import would find, without touching a library.
@Command(
        name = "cards",
        description = "Read documents and print the cards they hold. No library is touched.",
        footer = {"", "Example: recto cards --json questions.md"})
final class CardsCommand implements Callable<Integer> {
    /// Bytes of documents to read before what was found in them is printed.
    private static final long AT_ONCE = 4 * 1024 * 1024;
    private static final String INDENT = " ".repeat(5);
    private static final String WHAT_IS_READ = "Files that end in .md, .markdown or .txt are read.";

    private final Surroundings surroundings;
    private final DocumentReader reader = new DocumentReader();
    private final CardJson json = new CardJson();
    private boolean isAllRead = true;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print a JSON object on each line.")
    private boolean asJson;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Documents (.md, .markdown, .txt) and folders.")
    private List<String> paths = List.of();

    CardsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        paths.forEach(this::readAll);
        return isAllRead ? 0 : 1;
    }

    private void readAll(String given) {
        if (given.isEmpty()) {
            complain(Problem.of("\"\"", "an empty word is no path", "Name a document or a folder."));
            return;
        }
        var start = surroundings.workingFolder().resolve(given);
        if (!Files.isDirectory(start)) {
            readNamed(start, given);
            return;
        }
        var unread = new ArrayList<Problem>();
        var files = DocumentFiles.under(start, Path.of(given), unread::add);
        unread.forEach(this::complain);
        if (files.isEmpty() && unread.isEmpty()) {
            complain(Problem.of(given, "there are no documents in this folder", WHAT_IS_READ));
        }
        readAll(files, file -> Path.of(given).resolve(start.relativize(file)).toString());
    }

    /// Reads documents on all cores, and prints in their order what was found: some at a time, so that what is found is
    /// seen soon and large ones do not fill the memory together.
    private void readAll(List<Path> files, Function<Path, String> name) {
        for (var start = 0; start < files.size();) {
            var end = start + 1;
            for (var size = sizeOf(files.get(start)); end < files.size() && size < AT_ONCE; end++) {
                size += sizeOf(files.get(end));
            }
            files.subList(start, end).parallelStream().map(file -> read(file, name.apply(file))).toList()
                    .forEach(Runnable::run);
            start = end;
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it will say what is wrong
        }
    }

    private void readNamed(Path file, String name) {
        if (Files.exists(file) && !DocumentFiles.isDocument(file)) {
            complain(Problem.of(name, "this is not a markdown document", WHAT_IS_READ));
        } else {
            read(file, name).run();
        }
    }

    /// @return prints what was found, or what is wrong
    private Runnable read(Path file, String name) {
        try {
            return switch (DocumentFiles.load(file, name)) {
                case Loaded.Unreadable(var problem) -> () -> complain(problem);
                case Loaded.Text(var text) -> {
                    var reading = reader.read(text);
                    yield () -> print(name, reading);
                }
            };
        } catch (OutOfMemoryError e) {
            return () -> complain(Problem.of(name, "there is not enough memory to read it",
                    "Split it into several documents."));
        }
    }

    private void print(String name, Reading reading) {
        reading.problems().forEach(surroundings::tell);
        if (asJson) {
            reading.cards().forEach(found -> surroundings.printJson(json.line(found.card())));
        } else {
            printToBeRead(PlainName.of(name), reading);
        }
    }

    private void complain(Problem problem) {
        surroundings.tell(problem);
        isAllRead = false;
    }

    private void printToBeRead(String name, Reading reading) {
        var cards = reading.cards();
        surroundings.print(cards.isEmpty() ? name + ": no cards"
                : name + ": " + Words.count(cards.size(), "card") + " (" + reading.scheme().toLowerCase(Locale.ROOT) + ")");
        for (var i = 0; i < cards.size(); i++) {
            surroundings.print("");
            print(i + 1, cards.get(i));
        }
        if (!reading.leftOut().isEmpty()) {
            surroundings.print("");
            reading.leftOut().forEach(left -> surroundings.print(Words.leftOut(left)));
        }
        surroundings.print("");
    }

    private void print(int number, FoundCard found) {
        var card = found.card();
        var source = card.face().source();
        var text = new TerminalCard(LineWidth.of(surroundings) - INDENT.length(), Colours.of(surroundings));
        var question = text.question(card);
        surroundings.printCard(String.format(Locale.ROOT, "%3d. ", number), question.stream().limit(1).toList());
        surroundings.printCard(INDENT, question.stream().skip(1).toList());
        surroundings.print(INDENT + "[" + card.kind().label() + ", lines " + source.line() + "-" + source.endLine() + "]");
        surroundings.printCard(INDENT, text.answer(card));
    }
}
