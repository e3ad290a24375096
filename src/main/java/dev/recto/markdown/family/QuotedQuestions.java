package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `> Why does …?` and the answer below the quote: quotes that are a question and nothing else.
///
/// A quote may hold its answer, too, if several do. What stands right below `> **Why does …?**` without the sign of a
/// quote belongs to it for markdown, and answers it for whoever wrote it.
///
/// Where they are, a quote of one line that sets a task ("Explain …") and has text below it is one, too.
final class QuotedQuestions implements Family {
    private static final int FEWEST = 3;
    private static final int FEWEST_ASKING = 2;
    private static final int LONGEST_TASK = 160;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var openings = new ArrayList<Opening>();
        var asking = 0;
        for (var block : survey.document().root().blocks()) {
            var opening = block instanceof Block.Quote quote && quote.flow().blocks().size() == 1
                    && quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                            ? opening(survey, quote, paragraph) : Optional.<Opening>empty();
            if (opening.isPresent()) {
                asking += asks(PlainText.of(opening.get().question().text())) ? 1 : 0;
                openings.add(opening.get());
            }
        }
        if (openings.size() >= FEWEST && asking >= FEWEST_ASKING && asking * 2 >= openings.size()) {
            var cuts = Opening.cuts(survey, openings);
            return List.of(Scheme.inferred("Quotes that ask", areLabelled(cuts) ? 0.95 : 0.6, cuts));
        }
        var answered = withAnswers(survey);
        return answered.size() < FEWEST ? List.of() : List.of(Scheme.inferred("Quotes that ask", 0.7, answered));
    }

    private static Optional<Opening> opening(Survey survey, Block.Quote quote, Block.Paragraph paragraph) {
        var document = survey.document();
        var line = document.lineAt(quote.start());
        if (asks(paragraph.plain()) || isTask(survey, paragraph.text()) && isAnsweredBelow(survey, quote)) {
            return Optional.of(opening(survey, Label.without(paragraph.text()), line,
                    document.lineAt(quote.end() - 1) + 1));
        }
        var head = head(paragraph);
        return isSetOff(survey, paragraph) && !isQuoted(survey, line + 1)
                ? Optional.of(opening(survey, withoutLabel(head), line, line + 1)) : Optional.empty();
    }

    private static Opening opening(Survey survey, String question, int line, int answer) {
        return new Opening(new Slice(question, line), answer, survey.document().root().container(), 6,
                Confidence.LIKELY, "Line %d is a quote that asks something.");
    }

    /// Whether the answers of most begin with words that announce them.
    private static boolean areLabelled(List<Cut> cuts) {
        return cuts.stream().filter(cut -> AnswerLabel.endOfLeading(cut.answer().trimmed().text()).isPresent()).count()
                * 2 > cuts.size();
    }

    /// Quotes that hold the answer as well, below a first paragraph that asks, or a first line in bold that does.
    private static List<Cut> withAnswers(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Quote quote && !quote.flow().blocks().isEmpty()
                    && quote.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                    && !paragraph.text().startsWith("[!")) {
                var line = document.lineAt(quote.start());
                var isAlone = paragraph.text().indexOf('\n') < 0;
                if (isAlone ? quote.flow().blocks().size() > 1 && asks(paragraph.plain())
                        : isSetOff(survey, paragraph) && isQuoted(survey, line + 1)) {
                    cuts.add(Cut.open(new Slice(withoutLabel(head(paragraph)), line), document.lines(
                            quote.flow().container(), line + 1, document.lineAt(quote.end() - 1)).trimmed(),
                            document.lineAt(quote.end() - 1), Confidence.LIKELY,
                            "Line %d is a quote that asks something, and what stands below in it answers."));
                }
            }
        }
        return cuts;
    }

    private static String head(Block.Paragraph paragraph) {
        return (paragraph.text() + "\n").substring(0, (paragraph.text() + "\n").indexOf('\n')).stripTrailing();
    }

    /// Whether a line in bold that asks stands above others in its paragraph.
    private static boolean isSetOff(Survey survey, Block.Paragraph paragraph) {
        var head = head(paragraph);
        return head.length() < paragraph.text().length() && head.startsWith("**") && head.endsWith("**")
                && head.indexOf("**", 2) == head.length() - 2 && (asks(PlainText.of(head)) || isTask(survey, head));
    }

    /// Whether a line has the sign of a quote.
    private static boolean isQuoted(Survey survey, int line) {
        return survey.document().line(line).stripLeading().startsWith(">");
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

    private static boolean isTask(Survey survey, String text) {
        return text.length() <= LONGEST_TASK && text.indexOf('\n') < 0
                && survey.asking().isQuestion(text) && !Asking.isClause(PlainText.of(text));
    }

    /// Whether text, or the heading of an answer, stands below a quote. Another quote does if it neither asks nor sets a
    /// task.
    private static boolean isAnsweredBelow(Survey survey, Block.Quote quote) {
        return survey.blockBelow(survey.document().lineAt(quote.end() - 1)).filter(below -> switch (below) {
            case Block.Heading heading -> AnswerLabel.isOnly(heading.plain());
            case Block.Quote other -> !other.flow().blocks().isEmpty()
                    && other.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                    && !asks(paragraph.plain()) && !isTask(survey, paragraph.text());
            default -> true;
        }).isPresent();
    }
}
