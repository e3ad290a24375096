package dev.recto.terminal;

import dev.recto.study.Session;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What study would ask now, in that order.
@Command(
        name = "due",
        description = "Print what study would ask now, in that order, new cards included.",
        footer = {"", "Example: recto due --json"})
final class DueCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = "--json", description = "Print a JSON object on each line.")
    private boolean json;

    @Option(names = "--deck", paramLabel = "NAME", description = "Only this deck with all below it; parts joined by ::")
    private @Nullable String deck;

    DueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        try (var opened = library.read()) {
            var session = new Session(opened, Decks.named(opened, deck));
            var lines = new CardLines(opened);
            var queue = session.queue();
            var width = LineWidth.ofList(surroundings);
            for (var card : queue) {
                if (json) {
                    surroundings.printJson(CardLines.json(lines.asked(card)));
                } else {
                    surroundings.print(lines.line(card, width));
                }
            }
            if (queue.isEmpty()) {
                surroundings.tell(NothingDue.of(opened, session));
            }
        }
        return 0;
    }
}
