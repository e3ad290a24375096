package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.EmptyLine;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A question whose answer goes on until something ends it.
///
/// @param answerLine where the answer may begin
/// @param stopLevel headings on this level or an outer one end the answer
record Opening(Slice question, int answerLine, Container container, int stopLevel, Confidence confidence,
        String because) {
    /// The same with another question.
    Opening asking(Slice other) {
        return new Opening(other, answerLine, container, stopLevel, confidence, because);
    }

    private static final int FEWEST_BEFORE_CLOSING = 3;
    private static final int FEWEST_ANSWERED = 2;
    private static final Words ANSWER_PARTS = Words.of(LanguageSection.ANSWER_PART);

    /// Each answer reaches to the next opening, to a heading that ends it, to a heading over what belongs to the
    /// repository alone, or to the end of the document.
    static List<Cut> cuts(Survey survey, List<Opening> openings) {
        var cuts = new ArrayList<Cut>();
        var answered = answeredUnderHeadings(survey, openings);
        for (var i = 0; i < openings.size(); i++) {
            var opening = openings.get(i);
            var next = next(survey, openings, i);
            var own = opening.question.line();
            var first = answered ? answerHeading(survey, opening, next).map(Mark::endLine).orElse(own) : own;
            var stop = survey.seriesStop(opening.question.line(),
                    Math.min(next, survey.stop(first + 1, opening.stopLevel)));
            stop = beforeNextSection(survey, opening, withoutBareHeading(survey, opening, stop),
                    openings.size() >= FEWEST_BEFORE_CLOSING && i + 1 == openings.size() && cuts.stream()
                            .noneMatch(cut -> hasHeading(survey, cut)));
            var answer = withOwnLine(survey, opening,
                    survey.document().lines(opening.container, opening.answerLine, stop - 1));
            cuts.add(Cut.open(opening.question, answer, Math.max(opening.answerLine - 1, stop - 1), opening.confidence,
                    opening.because));
        }
        return cuts;
    }

    /// The line of the next opening, else the one behind the last.
    private static int next(Survey survey, List<Opening> openings, int place) {
        return place + 1 < openings.size() ? openings.get(place + 1).question.line()
                : survey.document().lineCount() + 1;
    }

    /// Whether most of several questions, which are no headings, have a heading of their own over their answer:
    /// `#### Answer`.
    private static boolean answeredUnderHeadings(Survey survey, List<Opening> openings) {
        var answered = IntStream.range(0, openings.size()).filter(i ->
                answerHeading(survey, openings.get(i), next(survey, openings, i)).isPresent()).count();
        return answered >= FEWEST_ANSWERED && answered * 2 > openings.size();
    }

    /// The first heading below a question that is none itself, if all it says is that an answer follows.
    private static Optional<Mark> answerHeading(Survey survey, Opening opening, int next) {
        return survey.headingFrom(opening.question.line()).filter(mark -> mark.line() > opening.question.line()
                && mark.line() < next && AnswerLabel.isOnly(mark.plain()));
    }

    /// An answer that begins on the line of its heading goes on below it.
    private static Slice withOwnLine(Survey survey, Opening opening, Slice below) {
        var line = opening.question.line();
        return survey.headingFrom(line).filter(mark -> mark.line() == line && !mark.answer().isEmpty())
                .map(mark -> new Slice(mark.answer() + (below.isBlank() ? "" : "\n" + below.text()), line))
                .orElse(below);
    }

    private static boolean hasHeading(Survey survey, Cut cut) {
        return survey.headingFrom(cut.firstLine() + 1).filter(mark -> mark.line() <= cut.extent()).isPresent();
    }

    /// A heading right below a rule opens another section than that of a question that is no heading, and so does any
    /// behind the last question where no answer before has one. Behind the last question that is a heading one does so
    /// right below a rule, if its title is not that of a part of answers.
    ///
    /// @param closing whether it is the last question, and no answer before has a heading
    private static int beforeNextSection(Survey survey, Opening opening, int stop, boolean closing) {
        var line = opening.question.line();
        var isHeading = survey.headingFrom(line).filter(own -> own.line() == line).isPresent();
        if (isHeading && !closing) {
            return stop;
        }
        for (var next = survey.headingFrom(opening.answerLine); next.isPresent() && next.get().line() < stop;
                next = survey.headingFrom(next.get().line() + 1)) {
            var above = next.get().line() - 1;
            while (above > opening.answerLine && survey.document().line(above).isBlank()) {
                above--;
            }
            var isRule = EmptyLine.isRule(survey.document().line(above), 0);
            if (isHeading ? isRule && !ANSWER_PARTS.areAllOf(next.get().plain())
                            && !survey.document().isBlank(opening.answerLine, above - 1)
                    : (closing || isRule) && !survey.document().isBlank(opening.answerLine, above)) {
                return next.get().line();
            }
        }
        return stop;
    }

    /// A heading with nothing below it at the end of the answer to a question that is no heading is that of the next
    /// questions.
    private static int withoutBareHeading(Survey survey, Opening opening, int stop) {
        var last = survey.headingBefore(stop);
        return last.isPresent() && last.get().line() > opening.answerLine
                && survey.document().isBlank(last.get().endLine() + 1, stop - 1)
                && survey.headingFrom(opening.question.line()).filter(own -> own.line() == opening.question.line())
                        .isEmpty()
                && !survey.document().isBlank(opening.answerLine, last.get().line() - 1) ? last.get().line() : stop;
    }
}
