package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.library.LibraryCard;
import dev.recto.render.TerminalCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Cards with their memory.
@Command(
        name = "show",
        description = "Print cards with what is remembered of them: all in a line each, or those named in full.",
        footer = {"", "Example: recto show --json 3fa9c1d2"})
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library;

    @Option(names = "--json", description = "Print a JSON object on each line.")
    private boolean json;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of cards, or their beginnings.")
    private List<String> ids = List.of();

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        try (var opened = library.read()) {
            var lines = new CardLines(opened);
            var width = LineWidth.ofList(surroundings);
            for (var card : cards(opened, lines)) {
                if (json) {
                    surroundings.printJson(CardLines.json(lines.remembered(card)));
                } else if (ids.isEmpty()) {
                    surroundings.print(lines.line(card, width));
                } else {
                    printInFull(card, lines, LineWidth.of(surroundings));
                }
            }
        }
        return 0;
    }

    /// All are found before the first is printed.
    private List<LibraryCard> cards(Library opened, CardLines lines) throws Refusal {
        if (ids.isEmpty()) {
            return opened.cards();
        }
        var cards = new ArrayList<LibraryCard>();
        for (var id : ids) {
            cards.add(lines.named(id));
        }
        return cards;
    }

    private void printInFull(LibraryCard card, CardLines lines, int width) {
        var text = new TerminalCard(width, Colours.of(surroundings));
        var face = card.card().face();
        surroundings.print("id          " + card.id());
        surroundings.print("deck        " + Words.deck(face.deck()));
        surroundings.print("kind        " + card.card().kind().label());
        lines.memory(card).forEach(surroundings::print);
        surroundings.print("source      " + face.source().path() + ":" + face.source().line() + "-" + face.source()
                .endLine());
        face.notes().forEach(note -> surroundings.print("note        " + note));
        surroundings.print("");
        surroundings.printCard("", text.question(card.card()));
        surroundings.print("");
        surroundings.printCard("", text.answer(card.card()));
        surroundings.print("");
    }
}
