package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;

/// `> Why does …?` and the answer below the quote: quotes that are a question and nothing else.
final class QuotedQuestions implements Family {
    private static final int FEWEST = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var openings = new ArrayList<Opening>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Quote quote && quote.flow().blocks().size() == 1
                    && quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                    && asks(paragraph.plain())) {
                var line = document.lineAt(quote.start());
                openings.add(new Opening(new Slice(Label.without(paragraph.text()), line),
                        document.lineAt(quote.end() - 1) + 1,
                        document.root().container(), 6, Confidence.LIKELY,
                                "Line %d is a quote that asks something."));
            }
        }
        return openings.size() < FEWEST ? List.of()
                : List.of(Scheme.inferred("Quotes that ask", 0.6, Opening.cuts(survey, openings)));
    }

    private static boolean asks(String plain) {
        return plain.endsWith("?") || plain.endsWith("？") || plain.endsWith("؟");
    }
}
