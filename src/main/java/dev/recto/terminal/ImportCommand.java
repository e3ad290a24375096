package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.library.PastedText;
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
            "Importing a document again updates its cards; a card that was known keeps its memory. "
                    + "A scheme that is named is kept for the documents; recto cards --explain shows which there are."
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

    @Option(names = "--deck", paramLabel = "NAME",
            description = "The deck to put the documents under; parts joined by ::")
    private @Nullable String deck;

    @Option(
            names = "--with-pictures",
            description = "Fetch the pictures that cards show from the web, once, into the library.")
    private boolean withPictures;

    @Option(
            names = "--notes",
            description = "Take in the documents of folders and archives that ask nothing, too: their questions are "
                    + "made from headings. One that is named itself is always taken.")
    private boolean withNotes;

    @Mixin
    private final SchemeOption scheme = new SchemeOption();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = GivenDocuments.PATHS)
    private List<Path> paths = List.of();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        var isPiped = paths.contains(Path.of(GivenDocuments.STANDARD_INPUT));
        if (isPiped && paths.size() > 1) {
            throw new Refusal("Nothing was taken in: standard input is one document and comes alone.");
        }
        if (isPiped && !yes) {
            throw new Refusal("Nothing was taken in: the answer cannot be typed where the document comes from. Say "
                    + "--yes to take the cards in, or look at them first with: recto cards -");
        }
        if (!yes && !surroundings.interactive()) {
            throw new Refusal("Nothing was taken in: there is no terminal to ask you. Say --yes to take the cards "
                    + "in, or look at them first with: recto cards PATH");
        }
        if (surroundings.hasWindow().test(library.folder())) {
            throw new Refusal(isPiped
                    ? "Nothing was taken in: the window that is open has this library. Paste the document there."
                    : "Nothing was taken in: the window that is open has this library. Hand it the documents with: "
                    + "recto " + paths.stream().map(ImportCommand::word).collect(Collectors.joining(" ")));
        }
        var isAllIn = new AtomicBoolean(true);
        var intake = isPiped ? Intake.of(PastedText.of(GivenDocuments.read(surroundings)), scheme.choice())
                : Intake.of(paths.stream().map(surroundings::resolve).toList(), scheme.choice());
        library.change(opened -> isAllIn.set(new Intake(surroundings, opened, withNotes).run(
                intake, Decks.names(deck), yes, wish())));
        return isAllIn.get() ? 0 : 1;
    }

    /// A path as a shell takes it for one word.
    private static String word(Path path) {
        var name = PlainName.of(path.toString());
        return name.matches("[\\w./~-]+") ? name : "\"" + name + "\"";
    }

    private Intake.WebPicturesWish wish() {
        return withPictures ? Intake.WebPicturesWish.FETCH : yes ? Intake.WebPicturesWish.LEAVE
                : Intake.WebPicturesWish.ASK;
    }
}
