package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.family.NumberedLevels.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `## 1. What is …?`, `#### 1) …`, `## Q3) …`, `### Question 17a. …`
///
/// All numbered headings on one level are questions. A number is only a label: it may repeat, skip, restart and carry a
/// letter. A heading on the same level without a number goes on with the answer above it, and so does everything
/// deeper.
final class NumberedHeadings implements Family {
    static final String NAME = "Numbered headings";
    private static final double TOPIC = 0.6;
    private static final int FEWEST_BEFORE_CLOSING = 4;
    private static final int MOST_WORDS_OF_LABEL = 2;
    private static final int FEWEST_TOPICS = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        return schemes(survey, NumberedLevels.in(survey));
    }

    /// Numbers of chapters and of points as well.
    @Override
    public List<Scheme> ifWanted(Survey survey) {
        return schemes(survey, NumberedLevels.all(survey));
    }

    private static List<Scheme> schemes(Survey survey, List<List<Numbered>> levels) {
        return levels.stream().map(level -> scheme(survey, level)).filter(scheme -> !scheme.cuts().isEmpty()).toList();
    }

    /// The question of a heading that is only a number is the paragraph or heading below it.
    ///
    /// @param goesDeeper whether the next one is on an inner level: then what is between them ends the answer
    private static Optional<Opening> opening(Survey survey, Numbered one, int count, boolean goesDeeper,
            boolean topical) {
        var mark = one.mark();
        var because = because(count);
        // Unnumbered headings beside several numbered ones go on with an answer; beside one alone they tell nothing.
        var stopLevel = count == 1 || goesDeeper ? mark.level() : mark.level() - 1;
        if (one.label().onlyFiles()) {
            var below = QuestionBelow.opening(survey, mark, stopLevel, because, mark.endLine());
            if (below.isPresent()) {
                return below.map(opening -> opening.asking(one.label().graded(opening.question())));
            }
        }
        if (topical && !one.label().named()) {
            return QuestionBelow.opening(survey, mark, stopLevel, because, mark.endLine());
        }
        var below = askedBelow(survey, one);
        if (below.isPresent()) {
            return Optional.of(new Opening(below.get().question().beginningOn(mark.line()), below.get().endLine() + 1,
                    mark.container(), stopLevel, Confidence.SURE, because));
        }
        if (!PlainText.of(one.label().rest()).isBlank()) {
            var question = withAskedBelow(survey, one, topical);
            return Optional.of(new Opening(question, Math.max(mark.endLine(), question.endLine()) + 1,
                    mark.container(), stopLevel, Confidence.SURE, because));
        }
        return QuestionBelow.opening(survey, mark, stopLevel, because, mark.endLine());
    }

    /// `## Question 3: Methods` is a topic where the paragraph below it is bold and asks or ends in a colon, or where
    /// below all such topics of a level a paragraph asks or sets a task.
    private static Slice withAskedBelow(Survey survey, Numbered one, boolean topical) {
        var mark = one.mark();
        var topic = mark.endingIn(one.label().rest());
        if (!one.label().named() || !mark.answer().isEmpty() || survey.asking().isQuestion(one.label().rest())) {
            return topic;
        }
        return survey.blockBelow(mark.endLine())
                .filter(block -> block instanceof Block.Paragraph paragraph && (isBoldQuestion(paragraph.text())
                        || topical && survey.asking().isQuestion(paragraph.markdown())))
                .map(block -> new Slice(topic.text()
                        + (survey.document().lineAt(block.start()) == mark.line() + 1 ? "  " : "")
                        + "\n".repeat(survey.document().lineAt(block.start()) - mark.line())
                        + survey.document().text().substring(block.start(), block.end()), mark.line()))
                .orElse(topic);
    }

    /// `## Question 3 - Methods` files what the heading right below it asks, if no other one below it does.
    private static Optional<Mark> askedBelow(Survey survey, Numbered one) {
        var mark = one.mark();
        if (!one.label().named() || one.label().number().isEmpty() || one.label().rest().isBlank()
                || survey.asking().isQuestion(one.label().rest())) {
            return Optional.empty();
        }
        var stop = survey.stop(mark.line() + 1, mark.level());
        var below = survey.headingFrom(mark.line() + 1).filter(next -> next.line() < stop
                && next.level() > mark.level() && survey.asking().isWorded(next.markdown())
                && survey.document().isBlank(mark.endLine() + 1, next.line() - 1));
        return below.filter(asked -> {
            for (var next = survey.headingFrom(asked.line() + 1); next.isPresent() && next.get().line() < stop;
                    next = survey.headingFrom(next.get().line() + 1)) {
                if (Asking.hasMark(next.get().markdown())) {
                    return false;
                }
            }
            return true;
        });
    }

    /// Whether those that have a word for "question" and ask nothing have what is asked below them, each in a
    /// paragraph: "Name the longest river." Those with nothing but numbers have it if all of them are topics and a line
    /// with a question mark stands right below each.
    private static boolean areTopics(Survey survey, List<Numbered> numbered) {
        if (numbered.stream().noneMatch(one -> one.label().named())) {
            return numbered.size() >= FEWEST_TOPICS && numbered.stream().allMatch(one -> isTopic(survey, one));
        }
        var topics = numbered.stream().filter(one -> one.label().named() && !one.label().number().isEmpty()
                && !one.label().rest().isBlank() && !survey.asking().isQuestion(one.label().rest())).toList();
        return !topics.isEmpty() && topics.stream().allMatch(one -> survey.blockBelow(one.mark().endLine())
                .filter(block -> block instanceof Block.Paragraph text && !Solutions.isAnswer(text)
                        && (topics.size() == 1 ? survey.asking().isWorded(text.markdown())
                                : survey.asking().isQuestion(text.markdown()))).isPresent());
    }

    private static boolean isTopic(Survey survey, Numbered one) {
        return !PlainText.of(one.label().rest()).isBlank() && !survey.asking().isQuestion(one.label().rest())
                && survey.blockBelow(one.mark().endLine()).filter(block -> block instanceof Block.Paragraph text
                        && text.text().indexOf('\n') < 0 && PlainQuestions.isQuestion(text.text())
                        && AnswerLabel.endOfLeading(text.text()).isEmpty()
                        && survey.blockBelow(survey.document().lineAt(text.end() - 1))
                                .filter(next -> !(next instanceof Block.Heading) && !ChoiceBlocks.areOptions(next))
                                .isPresent()).isPresent();
    }

    /// A colon alone may stand behind a label: "Note:", "Key points:".
    private static boolean isBoldQuestion(String text) {
        return text.length() > 5 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2
                && ("?？：".indexOf(text.charAt(text.length() - 3)) >= 0
                        || text.charAt(text.length() - 3) == ':' && text.split(" ").length > MOST_WORDS_OF_LABEL)
                && AnswerLabel.endOfLeading(text).isEmpty();
    }

    private static Scheme scheme(Survey survey, List<Numbered> numbered) {
        var openings = new ArrayList<Opening>();
        var evidence = 0.0;
        var topical = areTopics(survey, numbered);
        for (var i = 0; i < numbered.size(); i++) {
            var one = numbered.get(i);
            var goesDeeper = i + 1 < numbered.size() ? numbered.get(i + 1).mark().level() > one.mark().level()
                    : closes(survey, numbered);
            var opening = opening(survey, one, numbered.size(), goesDeeper, topical);
            if (opening.isPresent()) {
                openings.add(opening.get());
                evidence += one.label().named() || survey.asking().isQuestion(opening.get().question().text())
                        || NumberedLevels.isAnswered(survey, one.mark()) ? 1 : TOPIC;
            }
        }
        var byLine = numbered.stream().collect(Collectors.toMap(one -> one.mark().line(), one -> one, (one, _) -> one));
        var cuts = Opening.cuts(survey, openings).stream().map(cut -> beforeReferences(survey, cut))
                .map(cut -> filed(survey, byLine, topical, cut)).toList();
        var kept = Requests.without(survey, cuts);
        // Where one of many says what is sent, it is about that; where most do, an interface is described.
        return Scheme.inferred(NAME, evidence / Math.max(1, openings.size()),
                kept.size() * 2 < cuts.size() ? kept : cuts);
    }

    /// The topic of a heading that only files the question below it is a tag of this.
    private static Cut filed(Survey survey, Map<Integer, Numbered> byLine, boolean topical, Cut cut) {
        return Optional.ofNullable(byLine.get(cut.firstLine())).filter(one -> askedBelow(survey, one).isPresent()
                || topical && !one.label().named())
                .map(one -> cut.tagged(List.of(PlainText.of(one.label().rest()).strip().replaceAll("[:：.]$", "")
                        .replaceAll("\\s+", "-")))).orElse(cut);
    }

    /// A heading such as "See also" on a question's own level or an outer one is that of the document.
    private static Cut beforeReferences(Survey survey, Cut cut) {
        var own = survey.headingFrom(cut.firstLine());
        for (var next = survey.headingFrom(cut.firstLine() + 1); next.isPresent() && next.get().line() <= cut.extent();
                next = survey.headingFrom(next.get().line() + 1)) {
            if (next.get().isBoilerplate() && own.isPresent() && next.get().level() <= own.get().level()) {
                return cut.upTo(next.get().line() - 1);
            }
        }
        return cut;
    }

    /// Whether a heading without a number on the level of the last one ends it: where no answer before has one, what
    /// comes last is a closing word.
    private static boolean closes(Survey survey, List<Numbered> numbered) {
        if (numbered.size() < FEWEST_BEFORE_CLOSING) {
            return false;
        }
        var first = numbered.getFirst().mark();
        var last = numbered.getLast().mark();
        var own = numbered.stream().map(one -> one.mark().line()).collect(Collectors.toSet());
        return survey.headings().stream().noneMatch(mark -> mark.atRoot() && mark.level() == last.level()
                && mark.line() > first.line() && mark.line() < last.line() && !own.contains(mark.line()));
    }

    private static String because(int count) {
        return count == 1 ? "Line %d is a numbered heading."
                : "Line %d is one of " + count + " numbered headings on the same level.";
    }
}
