package dev.recto.terminal;

import dev.recto.memory.Rating;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One answer, as the study would record it.
@Command(
        name = "answer",
        description = "Record one answer to a card and print the card's new state. It is on disk when this returns.",
        footer = {"", "Example: recto answer 3fa9c1d2 good"})
final class AnswerCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = "--json", description = "Print the new state as a JSON object.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "ID", description = "The card's id, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "RATING", description = "again, hard, good or easy.")
    private String rating = "";

    AnswerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        var given = rating();
        var opened = library.changeThere(changing -> changing.answer(
                new CardLines(changing).named(id).id(), given, Duration.ZERO));
        var lines = new CardLines(opened);
        var answered = lines.named(id);
        if (json) {
            surroundings.printJson(CardLines.json(lines.remembered(answered)));
        } else {
            surroundings.print("id          " + answered.id());
            lines.memory(answered).forEach(surroundings::print);
        }
        return 0;
    }

    private Rating rating() {
        List<String> labels = Arrays.stream(Rating.values()).map(Rating::label).toList();
        return Arrays.stream(Rating.values()).filter(each -> each.label().equalsIgnoreCase(rating)).findFirst()
                .orElseThrow(() -> WrongUsage.of(Objects.requireNonNull(spec),
                        "Unknown rating \"" + rating + "\"." + WrongUsage.didYouMean(rating, labels)
                                + " It is one of again, hard, good, easy."));
    }
}
