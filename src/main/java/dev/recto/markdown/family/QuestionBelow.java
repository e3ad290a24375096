package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CoveredAnswer;
import java.util.Optional;
import java.util.regex.Pattern;

/// The question of a heading that is only a number: it stands below, in a paragraph, a quote or a heading of its own.
final class QuestionBelow {
    /// Blocks that may stand between what is given and what is asked.
    private static final int MOST_GIVEN = 3;
    private static final Pattern ITALIC_SOURCE = Pattern.compile(
            "([*_])(?![*_\\s])(?=[^\\n]*(?:[·•|]|(?<!\\p{N})(?:19|20)\\p{Nd}{2}(?!\\p{N})))"
                    + "[^*_?？؟:\\n]{4,160}(?<![.\\s])\\1");

    /// Paragraphs that a sentence goes on through.
    private static final int MOST_FORMULAS = 6;

    private QuestionBelow() {}

    /// The question that stands below a line.
    static Optional<Opening> opening(Survey survey, Mark mark, int stopLevel, String because, int line) {
        return survey.blockBelow(line).flatMap(block -> switch (block) {
            case Block.Paragraph citation when isCitation(citation)
                    && survey.blockBelow(survey.document().lineAt(citation.end() - 1))
                            .filter(Block.Paragraph.class::isInstance).isPresent() ->
                    opening(survey, mark, stopLevel, because, survey.document().lineAt(citation.end() - 1));
            // What is given stands in a quote above what is asked.
            case Block.Quote quote when survey.blockBelow(survey.document().lineAt(quote.end() - 1))
                    .filter(below -> below instanceof Block.Paragraph text && !Solutions.isAnswer(text)
                            && survey.asking().isQuestion(text.markdown())
                            && survey.document().lineAt(text.end() - 1) < survey.stop(mark.line() + 1, mark.level()))
                    .isPresent() ->
                    opening(survey, mark, stopLevel, because, survey.document().lineAt(quote.end() - 1))
                            .map(asked -> asked.asking(survey.document().slice(mark.container(), quote.start(),
                                    survey.document().lineStart(asked.answerLine())).trimmed()
                                            .beginningOn(mark.line())));
            case Block.Html html when PlainText.of(text(survey, html)).isBlank() ->
                    belowTags(survey, mark, html, stopLevel, because);
            case Block.Quote quote -> quoted(survey, mark, quote, stopLevel, because);
            // So may a list of what is to be done first.
            case Block.Items list -> survey.blockBelow(survey.document().lineAt(list.end() - 1))
                    .filter(below -> below instanceof Block.Paragraph text && Asking.hasMark(text.markdown())
                            && survey.document().lineAt(text.end() - 1) < survey.stop(mark.line() + 1, mark.level()))
                    .map(below -> new Opening(survey.document().slice(mark.container(), list.start(), below.end())
                            .beginningOn(mark.line()), survey.document().lineAt(below.end() - 1) + 1,
                            mark.container(), stopLevel, Confidence.LIKELY, because))
                    .or(() -> demanded(survey, mark, list, stopLevel, because));
            case Block.Paragraph paragraph when Solutions.isAnswer(paragraph) -> Optional.empty();
            case Block.Paragraph paragraph when survey.document().lineAt(paragraph.end() - 1) < survey
                    .stop(mark.line() + 1, mark.level()) ->
                    Optional.of(asked(survey, mark, paragraph, stopLevel, because));
            // `## Question 1`, and below it the question as a heading of its own.
            case Block.Heading heading when heading.level() > mark.level() && heading.text().length() > 1 ->
                    Optional.of(new Opening(new Slice(Label.without(heading.text()),
                            survey.document().lineAt(heading.start())).beginningOn(mark.line()),
                            survey.document().lineAt(heading.end() - 1) + 1,
                            mark.container(), stopLevel, Confidence.SURE, because));
            // `#### Q1` may be the smaller of the two, right above it: `### What is …?`
            case Block.Heading heading when heading.level() < mark.level() && isTagOf(survey, mark, heading) ->
                    Optional.of(new Opening(new Slice(heading.text(), survey.document().lineAt(heading.start()))
                            .beginningOn(mark.line()), survey.document().lineAt(heading.end() - 1) + 1,
                            mark.container(), heading.level() - 1, Confidence.SURE, because));
            default -> Optional.empty();
        });
    }

    /// A list right below the number and right above a solution that is announced or covered is what is to be done.
    private static Optional<Opening> demanded(Survey survey, Mark mark, Block.Items list, int stopLevel,
            String because) {
        var document = survey.document();
        var end = document.lineAt(list.end() - 1);
        var stop = survey.stop(mark.line() + 1, mark.level());
        var below = end + 1 < stop ? document.lines(mark.container(), end + 1, stop - 1).trimmed() : Slice.none(end);
        var firstLine = below.text().lines().findFirst().orElse("");
        return !firstLine.isEmpty() && (AnswerLabel.endOfLeading(below.text()).isPresent()
                || CoveredAnswer.opens(firstLine) || survey.hasCollapsedAnswer(below.line(), below.line()))
                        ? Optional.of(new Opening(document.slice(mark.container(), list.start(), list.end())
                                .beginningOn(mark.line()), end + 1, mark.container(), stopLevel, Confidence.SURE,
                                because))
                        : Optional.empty();
    }

    /// Whether a heading such as `#### Q1` stands on the line above an outer one that is no section: with nothing
    /// between them, and with no title in that one's place.
    private static boolean isTagOf(Survey survey, Mark mark, Block.Heading heading) {
        var line = survey.document().lineAt(heading.start());
        return line == mark.endLine() + 1 && heading.level() > 1 && heading.text().length() > 1
                && mark.plainLabel().filter(label -> label.named() && !label.number().isEmpty()
                        && label.rest().isBlank()).isPresent()
                && survey.headingFrom(line).filter(own -> own.label().isEmpty()).isPresent();
    }

    /// What stands below a picture, which is shown with it, or below the tags of a component, which are not.
    private static Optional<Opening> belowTags(Survey survey, Mark mark, Block.Html html, int stopLevel,
            String because) {
        var document = survey.document();
        var below = opening(survey, mark, stopLevel, because, document.lineAt(html.end() - 1))
                .filter(asked -> asked.answerLine() <= survey.stop(mark.line() + 1, mark.level()));
        return !text(survey, html).contains("<img") ? below
                : below.map(asked -> asked.asking(document.slice(mark.container(), html.start(),
                        document.lineStart(asked.answerLine())).trimmed().beginningOn(mark.line())));
    }

    private static String text(Survey survey, Block block) {
        return survey.document().text().substring(block.start(), block.end());
    }

    /// All that is asked may stand in a quote, with the answer behind it in the quote or below.
    private static Optional<Opening> quoted(Survey survey, Mark mark, Block.Quote quote, int stopLevel,
            String because) {
        var document = survey.document();
        if (document.lineAt(quote.end() - 1) >= survey.stop(mark.line() + 1, mark.level())
                || quote.flow().blocks().isEmpty()
                || !(quote.flow().blocks().getFirst() instanceof Block.Paragraph asked)
                || asked.text().startsWith("[!") || Solutions.isAnswer(asked)) {
            return Optional.empty();
        }
        var container = quote.flow().blocks().size() == 1 ? mark.container() : quote.flow().container();
        return Optional.of(new Opening(document.slice(quote.flow().container(), asked.start(), asked.end())
                .beginningOn(mark.line()), document.lineAt(asked.end() - 1) + 1, container, stopLevel,
                Confidence.LIKELY, because));
    }

    /// The first paragraph, and what its sentence goes on with; where it only tells what is given, up to the one that
    /// asks, if an answer follows.
    private static Opening asked(Survey survey, Mark mark, Block.Paragraph first, int stopLevel, String because) {
        var document = survey.document();
        var stop = survey.stop(mark.line() + 1, mark.level());
        var sentence = wholeSentence(survey, first, stop);
        var end = sentence.end();
        Block block = sentence;
        for (var i = 0; i < MOST_GIVEN && !survey.asking().isQuestion(first.markdown()); i++) {
            var next = below(survey, block, stop);
            if (next.isEmpty() || !(next.get() instanceof Block.Code) && !(next.get() instanceof Block.Paragraph text
                    && !Solutions.isAnswer(text))) {
                break;
            }
            block = next.get();
            if (block instanceof Block.Paragraph text && (text.plain().endsWith("?")
                    || survey.asking().isQuestion(text.markdown())
                            && below(survey, text, stop).filter(Solutions::isAnswer).isPresent())) {
                end = document.isBlank(document.lineAt(text.end() - 1) + 1, stop - 1) ? end : text.end();
                break;
            }
        }
        return new Opening(document.slice(mark.container(), first.start(), end).beginningOn(mark.line()),
                document.lineAt(end - 1) + 1, mark.container(), stopLevel, Confidence.SURE, because);
    }

    /// The block below another one, if it ends before a line.
    private static Optional<Block> below(Survey survey, Block block, int stop) {
        var document = survey.document();
        return survey.blockBelow(document.lineAt(Math.max(block.start(), block.end() - 1)))
                .filter(next -> document.lineAt(Math.max(next.start(), next.end() - 1)) < stop);
    }

    /// The last of the paragraphs through which a sentence goes on: a formula on lines of its own, and what begins in
    /// a small letter behind one. All that stands below a task, a formula alone, may as well be its answer.
    private static Block.Paragraph wholeSentence(Survey survey, Block.Paragraph first, int stop) {
        var last = first;
        var announces = ":：,".indexOf(first.text().charAt(first.text().length() - 1)) >= 0;
        for (var i = 0; i < MOST_FORMULAS && !endsSentence(last.text()); i++) {
            var next = below(survey, last, stop).orElse(null);
            if (!(next instanceof Block.Paragraph text)
                    || !isFormula(text.text()) && !(isFormula(last.text()) && beginsSmall(text.text()))) {
                break;
            }
            last = text;
            announces |= beginsSmall(text.text());
        }
        var document = survey.document();
        return announces || !survey.asking().isQuestion(first.markdown())
                || !document.isBlank(document.lineAt(last.end() - 1) + 1, stop - 1) ? last : first;
    }

    private static boolean isFormula(String text) {
        return text.startsWith("$$") || text.startsWith("\\[");
    }

    private static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /// With a dot, a question mark and the like, in a formula before the signs that close it.
    private static boolean endsSentence(String text) {
        var end = text.length();
        while (end > 0 && "$\\] \n\t*_\"'”»)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".?!。？！؟".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// A paragraph that is one bracket says where a question comes from, and so does a line in italics with a year or
    /// signs that divide: `*Entrance exam · 2019 · Paper 2*`.
    private static boolean isCitation(Block.Paragraph paragraph) {
        var text = paragraph.text().strip();
        return ITALIC_SOURCE.matcher(text).matches()
                || text.length() > 2 && text.startsWith("(") && text.indexOf('?') < 0
                        && closing(text) == text.length() - 1;
    }

    /// The place of the parenthesis that closes the first one; -1 if none does.
    private static int closing(String text) {
        var open = 0;
        for (var i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }
}
