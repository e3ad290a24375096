package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.card.Problem;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.SchemeChoice;
import dev.recto.render.TerminalCard;
import dev.recto.terminal.GivenDocuments.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
    private static final String INDENT = " ".repeat(5);

    private final Surroundings surroundings;
    private final DocumentReader reader = new DocumentReader();
    private final CardJson json = new CardJson();
    private boolean isAllRead = true;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Print a JSON object on each line.")
    private boolean asJson;

    @Option(
            names = "--explain",
            description = "Say why each card is cut where it is, how sure that is and what is likely wrong; which "
                    + "schemes the documents could be read by; and what was left out.")
    private boolean explain;

    @Mixin
    private final SchemeOption scheme = new SchemeOption();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = GivenDocuments.PATHS)
    private List<String> paths = List.of();

    CardsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (var given = new GivenDocuments(surroundings, this::complain)) {
            var progress = new ProgressLine(surroundings);
            paths.forEach(path -> GivenDocuments.each(given.of(path), this::read, progress));
        }
        return isAllRead ? 0 : 1;
    }

    /// @return prints what was found, or what is wrong
    private Runnable read(GivenDocuments.Document document) {
        var choice = scheme.choice().orElse(SchemeChoice.USUAL);
        return switch (GivenDocuments.read(document, text -> reader.read(text, choice))) {
            case Outcome.Unread(var problem) -> () -> complain(problem);
            case Outcome.Read(var text, var reading) -> () -> print(document.name(), reading);
        };
    }

    private void print(String name, Reading reading) {
        reading.problems().forEach(surroundings::tell);
        if (asJson) {
            reading.cards().forEach(found ->
                    surroundings.printJson(explain ? json.explained(found) : json.line(found.card())));
            if (explain) {
                surroundings.printJson(ReadingJson.line(name, reading));
            }
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
        surroundings.printWords(cards.isEmpty() ? name + ": no cards"
                : name + ": " + Words.count(cards.size(), "card") + " (" + reading.scheme().toLowerCase(Locale.ROOT)
                        + ")");
        if (explain) {
            Explanation.schemes(reading).forEach(surroundings::print);
        }
        for (var i = 0; i < cards.size(); i++) {
            surroundings.printWords("");
            print(i + 1, cards.get(i));
        }
        if (!reading.leftOut().isEmpty()) {
            surroundings.printWords("");
            reading.leftOut().forEach(left -> surroundings.printWords(Words.leftOut(left)));
        }
        surroundings.printWords("");
    }

    private void print(int number, FoundCard found) {
        var card = found.card();
        var source = card.face().source();
        var text = new TerminalCard(LineWidth.of(surroundings) - INDENT.length(), Colours.of(surroundings));
        var question = text.question(card);
        surroundings.printCard(String.format(Locale.ROOT, "%3d. ", number), question.stream().limit(1).toList());
        surroundings.printCard(INDENT, question.stream().skip(1).toList());
        surroundings.printWords(INDENT + "[" + card.kind().label() + ", lines " + source.line() + "-" + source.endLine()
                + (explain ? ", " + Explanation.confidence(found) : "") + "]");
        surroundings.printCard(INDENT, explain ? Explanation.card(found) : text.answer(card));
    }
}
