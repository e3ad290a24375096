package dev.recto.terminal;

import dev.recto.card.PlainName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes documents in, after a preview.
@Command(
        name = "import",
        description = {
            "Show what documents would become, and take them in.",
            "Importing a document again updates its cards; a card that was known keeps its memory."
        },
        footer = {"", "Example: recto import --yes --deck Interview questions.md"})
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = {"-y", "--yes"}, description = "Take the cards in without asking.")
    private boolean yes;

    @Option(names = "--deck", paramLabel = "NAME", description = "The deck to put the documents under; parts joined by ::")
    private @Nullable String deck;

    @Option(
            names = "--with-pictures",
            description = "Fetch the pictures that cards show from the web, once, into the library.")
    private boolean withPictures;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Documents (.md, .markdown, .txt) and folders.")
    private List<Path> paths = List.of();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        if (!yes && !surroundings.interactive()) {
            throw new Refusal("Nothing was taken in: there is no terminal to ask you. Say --yes to take the cards in, or "
                    + "look at them first with: recto cards PATH");
        }
        if (surroundings.hasWindow().test(library.folder())) {
            throw new Refusal("Nothing was taken in: the window that is open has this library. Hand it the documents with: "
                    + "recto " + paths.stream().map(ImportCommand::word).collect(Collectors.joining(" ")));
        }
        var isAllIn = new AtomicBoolean(true);
        library.change(opened -> isAllIn.set(new Intake(surroundings, opened).run(
                paths.stream().map(surroundings::resolve).toList(), Decks.names(deck), yes, wish())));
        return isAllIn.get() ? 0 : 1;
    }

    /// A path as a shell takes it for one word.
    private static String word(Path path) {
        var name = PlainName.of(path.toString());
        return name.matches("[\\w./~-]+") ? name : "\"" + name + "\"";
    }

    private Intake.WebPicturesWish wish() {
        return withPictures ? Intake.WebPicturesWish.FETCH : yes ? Intake.WebPicturesWish.LEAVE : Intake.WebPicturesWish.ASK;
    }
}
