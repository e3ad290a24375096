package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.LibraryOptions;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The study in the terminal; what is piped in drives it as keys do.
@Command(
        name = "study",
        description = {
            "Study in the terminal. Every answer is on disk before the next card is shown.",
            "Space or Enter shows the answer, then grades it Good; 1 to 4 grade Again, Hard, Good, Easy; "
                    + "u takes the last answer back, m adds new cards, ? shows all keys, q leaves."
        },
        footer = {"", "Example: recto study --deck Interview"})
final class StudyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = "--deck", paramLabel = "NAME", description = "Only this deck with all below it; parts joined by ::")
    private @Nullable String deck;

    @Option(names = "--more", paramLabel = "N", description = "So many new cards today beyond the daily limit.")
    private int more;

    StudyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        if (more < 0 || more > LibraryOptions.MOST_NEW) {
            throw WrongUsage.of(
                    Objects.requireNonNull(spec), "--more takes a number from 0 to " + LibraryOptions.MOST_NEW + ".");
        }
        library.study(opened -> {
            var path = Decks.named(opened, deck);
            if (more > 0 && opened.access() == Library.Access.WRITE) {
                opened.studyMore(more);
            }
            new Sitting(surroundings, opened).study(path);
        });
        return 0;
    }
}
