package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;

/// `> Why does …?` and the answer below the quote: quotes that are a question and nothing else.
///
/// A quote may hold its answer, too, if several do.
///
/// Where they are, a quote of one line that sets a task ("Explain …") and has text below it is one, too.
final class QuotedQuestions implements Family {
    private static final int FEWEST = 3;
    private static final int FEWEST_ASKING = 2;
    private static final int LONGEST_TASK = 160;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var openings = new ArrayList<Opening>();
        var asking = 0;
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Quote quote && quote.flow().blocks().size() == 1
                    && quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                    && (asks(paragraph.plain()) || isTask(survey, quote, paragraph))) {
                asking += asks(paragraph.plain()) ? 1 : 0;
                var line = document.lineAt(quote.start());
                openings.add(new Opening(new Slice(Label.without(paragraph.text()), line),
                        document.lineAt(quote.end() - 1) + 1,
                        document.root().container(), 6, Confidence.LIKELY,
                                "Line %d is a quote that asks something."));
            }
        }
        if (openings.size() >= FEWEST && asking >= FEWEST_ASKING && asking * 2 >= openings.size()) {
            return List.of(Scheme.inferred("Quotes that ask", 0.6, Opening.cuts(survey, openings)));
        }
        var answered = withAnswers(survey);
        return answered.size() < FEWEST ? List.of() : List.of(Scheme.inferred("Quotes that ask", 0.7, answered));
    }

    /// Quotes that hold the answer as well, below a first paragraph that asks.
    private static List<Cut> withAnswers(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Quote quote && quote.flow().blocks().size() > 1
                    && quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                    && !paragraph.text().startsWith("[!") && paragraph.text().indexOf('\n') < 0
                    && asks(paragraph.plain())) {
                var line = document.lineAt(quote.start());
                cuts.add(Cut.open(new Slice(withoutLabel(paragraph.text()), line), document.slice(
                        quote.flow().container(), paragraph.end(), quote.end()).trimmed(),
                        document.lineAt(quote.end() - 1), Confidence.LIKELY,
                        "Line %d is a quote that asks something, and what stands below in it answers."));
            }
        }
        return cuts;
    }

    /// Without its label, which may be all that is in bold: `**Q1.** What …?`
    private static String withoutLabel(String text) {
        var end = text.startsWith("**") ? text.indexOf("** ", 2) : -1;
        return end > 0 && Label.of(text.substring(2, end)).filter(label -> label.rest().isBlank()).isPresent()
                ? text.substring(end + 3).strip() : Label.withoutInBold(text);
    }

    /// What stands in brackets behind the question mark belongs to it.
    private static boolean asks(String plain) {
        var end = plain.length();
        if (plain.endsWith(")") && plain.lastIndexOf('(') > 0) {
            end = plain.substring(0, plain.lastIndexOf('(')).stripTrailing().length();
        }
        return end > 0 && "?？؟".indexOf(plain.charAt(end - 1)) >= 0;
    }

    private static boolean isTask(Survey survey, Block.Quote quote, Block.Paragraph paragraph) {
        return paragraph.text().length() <= LONGEST_TASK && paragraph.text().indexOf('\n') < 0
                && survey.asking().isQuestion(paragraph.markdown()) && !Asking.isClause(paragraph.plain())
                && survey.blockBelow(survey.document().lineAt(quote.end() - 1))
                        .filter(below -> !(below instanceof Block.Quote) && !(below instanceof Block.Heading))
                        .isPresent();
    }
}
