package dev.recto.markdown.family;

import dev.recto.card.Kind;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.kind.ShownCode;
import java.util.List;
import java.util.regex.Pattern;

/// Tasks of a worksheet under headings, whose solutions stand elsewhere, if anywhere: none announces an answer.
///
/// Where most have nothing below their text, lists below the others are part of what they demand, unless most ask.
/// Where the headings only name the tasks of a collection, what is demanded stands below them. Where they only count,
/// and most tasks end or go on with what is asked, all that stands there is the task.
final class TasksWithoutAnswers {
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:!?])\\s+(?=\\p{Lu})|(?<=[。：！？])");
    private static final int MOST_SENTENCES = 30;

    private TasksWithoutAnswers() {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var open = cuts.stream().filter(cut -> cut.answer().isBlank()).count();
        if (cuts.size() < FEWEST || open == cuts.size()) {
            return cuts;
        }
        if (isSheet(survey, cuts)) {
            return cuts.stream().map(cut -> isCounted(survey, cut) && !hasOptions(survey, cut) ? counted(cut) : cut)
                    .toList();
        }
        var mostOpen = open * 2 >= cuts.size();
        var exercises = QuestionCollection.areExercises(survey, cuts) && survey.answerSections().isEmpty();
        var collection = isCollection(survey, cuts);
        if (!mostOpen && !exercises && !collection
                || cuts.stream().anyMatch(cut -> AnswerStart.in(cut.answer()).isPresent())) {
            return cuts;
        }
        var parts = exercises ? withParts(survey, cuts) : cuts;
        if (parts != cuts) {
            return applied(survey, parts);
        }
        if (mostOpen) {
            var lists = exercises || !mostAsk(survey, cuts);
            return cuts.stream().map(cut -> demandsMore(survey, cut, lists) || exercises && isName(survey, cut, true)
                    ? whole(cut) : cut).toList();
        }
        if (!collection) {
            return cuts;
        }
        var named = cuts.stream().filter(cut -> isName(survey, cut, exercises)).count();
        return named < FEWEST || named < (cuts.size() - open) * MOST ? cuts
                : cuts.stream().map(cut -> isName(survey, cut, exercises)
                        || exercises && mayBeName(survey, cut) ? whole(cut) : cut).toList();
    }

    /// Whether headings only count the tasks, `### 3`, and below most of them nothing stands or more is asked.
    private static boolean isSheet(Survey survey, List<Cut> cuts) {
        if (!survey.answerSections().isEmpty()) {
            return false;
        }
        var counted = cuts.stream().filter(cut -> isCounted(survey, cut)).toList();
        return counted.size() >= FEWEST
                && counted.stream().filter(cut -> AnswerEdges.keep(cut.answer()).isBlank() || asksOn(survey, cut))
                        .count() >= cuts.size() * MOST
                && cuts.stream().noneMatch(cut -> AnswerStart.in(cut.answer()).isPresent());
    }

    private static boolean isCounted(Survey survey, Cut cut) {
        return cut.form() instanceof Form.Open
                && survey.headingFrom(cut.firstLine()).filter(mark -> mark.line() == cut.firstLine())
                        .flatMap(Mark::plainLabel).filter(label -> label.rest().isBlank()).isPresent();
    }

    /// Whether a question mark stands below, or where the first words only tell something, what is to be done: below a
    /// question that says how to do it.
    private static boolean asksOn(Survey survey, Cut cut) {
        var tells = !survey.asking().isQuestion(cut.question().text()) && !holdsTask(survey, cut.question().text());
        return blocksBelow(survey, cut).stream().anyMatch(block -> switch (block) {
            case Block.Paragraph text -> asks(survey, text, tells);
            case Block.Items list -> list.items().stream().allMatch(item ->
                    AskedItem.textOf(item) instanceof Block.Paragraph text && asks(survey, text, tells));
            default -> false;
        });
    }

    private static boolean asks(Survey survey, Block.Paragraph text, boolean demands) {
        return Asking.hasMark(text.markdown())
                || demands && (survey.asking().isQuestion(text.markdown()) || holdsTask(survey, text.plain()));
    }

    /// Whether options may stand there: a list comes last, and what stands above it has a question mark.
    private static boolean hasOptions(Survey survey, Cut cut) {
        var asked = PlainText.of(cut.question().text());
        var isList = false;
        for (var block : blocksBelow(survey, cut)) {
            switch (block) {
                case Block.Paragraph text -> {
                    asked = text.plain();
                    isList = false;
                }
                case Block.Items list -> isList = !list.items().stream().allMatch(item ->
                        NumberedRun.asks(survey.asking(), item));
                default -> { }
            }
        }
        return isList && Asking.hasMark(asked)
                || survey.choices().in(cut.question().text(), cut.answer().text()).isPresent();
    }

    /// With what belongs to the tasks of exercises: examples and hints with their titles, and parts that ask, if
    /// nothing else stands below any task. The same list if there is nothing of the sort.
    private static List<Cut> withParts(Survey survey, List<Cut> cuts) {
        var all = cuts.stream().allMatch(cut -> cut.answer().isBlank() || ExerciseParts.areTitled(cut.answer().text())
                || ExerciseParts.ask(survey, cut.answer().text()));
        var whole = cuts.stream().map(cut -> !cut.answer().isBlank() && cut.form() instanceof Form.Open
                && (all || ExerciseParts.areTitled(cut.answer().text())) ? whole(cut) : cut).toList();
        return whole.equals(cuts) ? cuts : whole;
    }

    /// Whether most are questions and no tasks: what stands below a few of them answers these.
    private static boolean mostAsk(Survey survey, List<Cut> cuts) {
        return cuts.stream().map(cut -> PlainText.of(cut.question().text()))
                .filter(plain -> Asking.hasMark(plain)
                        || survey.asking().isWorded(plain) && !survey.wording().demands(plain))
                .count() >= cuts.size() * MOST;
    }

    private static boolean isCollection(Survey survey, List<Cut> cuts) {
        return QuestionCollection.holds(survey, cuts.getFirst().firstLine()) && survey.answerSections().isEmpty();
    }

    /// Whether a heading names the task that is given below it.
    ///
    /// @param exercises whether exercises are collected, so that what is demanded may stand behind what is told
    private static boolean isName(Survey survey, Cut cut, boolean exercises) {
        if (!mayAskBelow(survey, cut)
                || !exercises && blocksBelow(survey, cut).stream().anyMatch(TasksWithoutAnswers::isFence)) {
            return false;
        }
        var demands = survey.wording().demands(PlainText.of(cut.question().text()));
        return blocksBelow(survey, cut).stream().anyMatch(block -> block instanceof Block.Paragraph text
                && (isTask(survey, text.plain(), demands) || exercises && !demands && holdsTask(survey, text.plain())));
    }

    /// Whether a heading among such names may be one: it demands nothing itself.
    private static boolean mayBeName(Survey survey, Cut cut) {
        return mayAskBelow(survey, cut) && !survey.wording().demands(PlainText.of(cut.question().text()));
    }

    /// Whether what stands below a heading may be more of what it asks. Code that comes last may solve it.
    private static boolean mayAskBelow(Survey survey, Cut cut) {
        return !cut.answer().isBlank() && cut.form() instanceof Form.Open
                && !Asking.hasMark(PlainText.of(cut.question().text()))
                && survey.headingFrom(cut.firstLine()).filter(mark -> mark.line() == cut.firstLine()).isPresent()
                && blocksBelow(survey, cut).stream().reduce((before, last) -> last).filter(TasksWithoutAnswers::isFence)
                        .isEmpty();
    }

    private static boolean isFence(Block block) {
        return block instanceof Block.Code code && code.fenced();
    }

    private static List<Block> blocksBelow(Survey survey, Cut cut) {
        return survey.blocksWithin(cut.question().trimmed().endLine(), cut.extent());
    }

    /// @param solved whether it may say how to do what is demanded already: "Use …"
    private static boolean isTask(Survey survey, String plain, boolean solved) {
        return survey.wording().demands(plain)
                && (!solved || survey.wording().kind(plain).filter(Kind.EXERCISE::equals).isPresent());
    }

    /// Whether one of a paragraph's sentences demands something.
    private static boolean holdsTask(Survey survey, String plain) {
        return SENTENCE_END.splitAsStream(plain).limit(MOST_SENTENCES)
                .anyMatch(sentence -> survey.wording().demands(sentence)
                        || survey.wording().kind(sentence).filter(Kind.EXERCISE::equals).isPresent());
    }

    /// Whether nothing but lists stands below a heading that asks nothing; or below any other question items of which
    /// half ask, or the code that it is about.
    ///
    /// @param lists whether lists below headings may be that, as most of these ask nothing
    private static boolean demandsMore(Survey survey, Cut cut, boolean lists) {
        if (cut.answer().isBlank() || !(cut.form() instanceof Form.Open)) {
            return false;
        }
        var heading = survey.headingFrom(cut.firstLine()).map(Mark::line).orElse(0);
        if (heading != cut.firstLine()) {
            var below = cut.answer().trimmed().text();
            return ExerciseParts.ask(survey, below)
                    || ShownCode.isAskedAbout(cut.question().text(), below, survey.wording());
        }
        return lists && !Asking.hasMark(PlainText.of(cut.question().text()))
                && blocksBelow(survey, cut).stream().allMatch(block -> block instanceof Block.Items);
    }

    private static Cut whole(Cut cut) {
        return whole(cut, cut.answer().trimmed());
    }

    /// The same without the line that divides it from the next one.
    private static Cut counted(Cut cut) {
        var more = AnswerEdges.keep(cut.answer()).trimmed();
        return more.isBlank() ? cut : whole(cut, more);
    }

    private static Cut whole(Cut cut, Slice more) {
        var question = cut.question().trimmed();
        return new Cut(new Slice(question.text() + "\n".repeat(Math.max(1, more.line() - question.endLine()))
                + more.text(), question.line()).beginningOn(cut.firstLine()), Slice.none(more.endLine()), cut.extent(),
                cut.form(), cut.tags(), cut.confidence(), cut.because());
    }
}
