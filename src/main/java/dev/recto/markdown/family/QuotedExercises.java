package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.AttributeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Quotes that are exercises, as lessons in Jekyll have them: a heading and a task, and in a quote within them below
/// `## Solution` what solves it.
///
/// Where some have a solution, others with the class of an exercise behind them, `{: .challenge}`, are open ones.
final class QuotedExercises implements Family {
    private static final List<String> CLASSES = List.of("{: .challenge", "{: .exercise");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        var solved = 0;
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Quote quote && heading(quote).filter(title -> !announces(title)).isPresent()) {
                var solution = solution(quote);
                if (solution.isPresent() || hasClass(document, quote)) {
                    cuts.add(cut(document, quote, solution));
                    solved += solution.isPresent() ? 1 : 0;
                }
            }
        }
        return solved == 0 ? List.of() : List.of(Scheme.explicit("Exercises in quotes", 1.0, cuts));
    }

    private static Optional<Block.Heading> heading(Block.Quote quote) {
        return !quote.flow().blocks().isEmpty() && quote.flow().blocks().getFirst() instanceof Block.Heading heading
                ? Optional.of(heading) : Optional.empty();
    }

    private static boolean announces(Block.Heading heading) {
        return AnswerLabel.announces(heading.plain());
    }

    private static Optional<Block.Quote> solution(Block.Quote quote) {
        return quote.flow().blocks().stream().filter(block -> block instanceof Block.Quote inner
                && heading(inner).filter(QuotedExercises::announces).isPresent()).map(Block.Quote.class::cast).findFirst();
    }

    /// On the quote's last line, where it goes on with a text of the quote, or right behind it.
    private static boolean hasClass(Document document, Block.Quote quote) {
        var last = document.lineAt(quote.end() - 1);
        return hasClass(document.line(last)) || last < document.lineCount() && hasClass(document.line(last + 1));
    }

    private static boolean hasClass(String line) {
        return CLASSES.stream().anyMatch(line::startsWith);
    }

    private static Cut cut(Document document, Block.Quote quote, Optional<Block.Quote> solution) {
        var title = heading(quote).orElseThrow();
        var line = document.lineAt(quote.start());
        var task = withoutAttributes(document.slice(quote.flow().container(), title.end(),
                solution.map(Block.Quote::start).orElse(quote.end())));
        var answer = solution.map(inner -> withoutAttributes(document.slice(inner.flow().container(),
                heading(inner).orElseThrow().end(), inner.end()))).orElse(Slice.none(line));
        return Cut.open((task.isBlank() ? new Slice(title.text(), line) : task).beginningOn(line), answer,
                document.lineAt(quote.end() - 1), Confidence.SURE, "Line %d opens an exercise.".formatted(line));
    }

    private static Slice withoutAttributes(Slice text) {
        return new Slice(AttributeLine.blanked(text.text()), text.line()).trimmed();
    }
}
