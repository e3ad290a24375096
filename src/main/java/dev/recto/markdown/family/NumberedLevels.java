package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The levels of a document whose headings are numbered, without the numbers of steps, of chapters, and of an answer's
/// points.
final class NumberedLevels {
    private static final int FEWEST_NEIGHBOURS = 4;
    private static final int FEWEST_RUNNING = 4;
    private static final int FEWEST_MARKED = 3;

    /// A number may be left out now and then.
    private static final int FARTHEST = 3;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private NumberedLevels() {}

    /// A heading and its label.
    record Numbered(Mark mark, Label label) {}

    /// From the outermost level on.
    static List<List<Numbered>> in(Survey survey) {
        var byLevel = byLevel(survey);
        if (byLevel.isEmpty() || QuestionFile.isOutlined(survey)) {
            return List.of();
        }
        joinRunning(survey, byLevel);
        byLevel.values().removeIf(level -> isStep(survey, level));
        dropParts(survey, byLevel);
        byLevel.values().removeIf(level -> gathersAnswered(survey, level));
        dropChapters(survey, byLevel);
        byLevel.values().forEach(level -> dropUnmarked(survey, level));
        return byLevel.values().stream().filter(level -> !isEnumeration(survey, level)
                && !areChapters(survey, level)).toList();
    }

    /// The same with the numbers of steps, chapters and points.
    static List<List<Numbered>> all(Survey survey) {
        return List.copyOf(byLevel(survey).values());
    }

    private static TreeMap<Integer, List<Numbered>> byLevel(Survey survey) {
        var byLevel = new TreeMap<Integer, List<Numbered>>();
        var others = new TreeMap<Integer, List<Mark>>();
        var unnumbered = new TreeMap<Integer, List<Mark>>();
        var chapters = LetteredHeadings.chapters(survey);
        var keys = KeyOfOthers.titles(survey);
        for (var mark : survey.headings()) {
            if (mark.atRoot() && !chapters.contains(mark) && !keys.get(mark.line())) {
                var known = byLevel.getOrDefault(mark.level(), List.of());
                var label = label(mark).or(() -> known.isEmpty() ? Optional.empty()
                        : BareNumber.label(mark.text(), known.getLast().label().number()))
                        .or(() -> goingOn(survey, mark, known));
                if (label.isPresent()) {
                    var level = byLevel.computeIfAbsent(mark.level(), _ -> new ArrayList<>());
                    level.addAll(forgotten(level, unnumbered.remove(mark.level()), label.get()));
                    level.add(new Numbered(mark, label.get()));
                } else if (!known.isEmpty() && !mark.isBoilerplate() && survey.asking().isQuestion(mark.markdown())) {
                    unnumbered.computeIfAbsent(mark.level(), _ -> new ArrayList<>()).add(mark);
                } else if (known.isEmpty() && !mark.isBoilerplate() && !survey.isTitle(mark)) {
                    others.computeIfAbsent(mark.level(), level -> new ArrayList<>()).add(mark);
                }
            }
        }
        others.forEach((level, marks) -> byLevel.computeIfAbsent(level, _ -> bareSeries(marks)));
        return byLevel;
    }

    /// Where as many headings that ask stand between two numbers as are missing there, 5, two without, 8, their numbers
    /// were forgotten.
    ///
    /// @param asking since the last number, null if none does
    private static List<Numbered> forgotten(List<Numbered> known, @Nullable List<Mark> asking, Label next) {
        if (asking == null) {
            return List.of();
        }
        var before = known.getLast().label();
        return COUNT.matcher(before.number()).matches() && COUNT.matcher(next.number()).matches()
                && Integer.parseInt(next.number()) - Integer.parseInt(before.number()) - 1 == asking.size()
                ? asking.stream().map(mark -> new Numbered(mark, new Label("", before.named(), mark.text()))).toList()
                : List.of();
    }

    /// `## Bonus: …` behind `## Task 3: …`, below the same heading.
    private static Optional<Label> goingOn(Survey survey, Mark mark, List<Numbered> known) {
        return known.isEmpty() || !known.getLast().label().named() || known.getLast().label().number().isEmpty()
                || !survey.parentOf(mark).equals(survey.parentOf(known.getLast().mark())) ? Optional.empty()
                : FollowUps.asked(mark.plain()).map(asked -> new Label("", true, asked));
    }

    /// Those that begin with numbers without signs, where these are a series.
    private static @Nullable List<Numbered> bareSeries(List<Mark> marks) {
        var labels = BareNumber.series(marks.stream().map(Mark::text).toList());
        var series = IntStream.range(0, labels.size()).filter(i -> labels.get(i).isPresent())
                .mapToObj(i -> new Numbered(marks.get(i), labels.get(i).get())).toList();
        return series.isEmpty() ? null : new ArrayList<>(series);
    }

    /// A single one without a word for "question" that asks nothing, and goes on with no other numbers, is a step or a
    /// chapter, unless parts of a task stand below it.
    private static boolean isStep(Survey survey, List<Numbered> level) {
        var only = level.getFirst();
        return level.size() == 1 && !only.label().named() && !survey.asking().isWorded(only.label().rest())
                && !survey.series().goesOnAt(only.mark().line()) && !Chapters.isTask(survey, only.mark());
    }

    /// Where the numbers run on over two levels, `## 19.` and then `### 20.`, they are one series. `1.1` and `1.2`
    /// below `1` or numbers that begin again are none, nor is a chapter with the next numbers below it.
    private static void joinRunning(Survey survey, TreeMap<Integer, List<Numbered>> byLevel) {
        if (byLevel.size() != 2 || isStep(survey, byLevel.firstEntry().getValue())) {
            return;
        }
        var all = new ArrayList<Numbered>();
        byLevel.values().forEach(all::addAll);
        all.sort(Comparator.comparingInt(one -> one.mark().line()));
        var last = 0;
        for (var one : all) {
            var number = one.label().number();
            if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')
                    || Integer.parseInt(number) <= last
                    || last > 0 && Integer.parseInt(number) > last + FARTHEST) {
                return;
            }
            last = Integer.parseInt(number);
        }
        if (all.size() >= FEWEST_RUNNING) {
            byLevel.remove(byLevel.lastKey());
            byLevel.put(byLevel.firstKey(), all);
        }
    }

    /// `## Task 1: …` over `### 1) …` over `#### Answer: done`: what is answered are the questions, and what they stand
    /// below only gathers them.
    private static void dropParts(Survey survey, TreeMap<Integer, List<Numbered>> byLevel) {
        if (byLevel.size() == 2 && areAnswered(survey, byLevel.lastEntry().getValue())
                && byLevel.firstEntry().getValue().stream().noneMatch(one -> isAnswered(survey, one.mark()))) {
            byLevel.remove(byLevel.firstKey());
        }
    }

    /// `## Task 1: Knots` over `### What holds a rope?` over `Answer: a cleat`, again and again: headings that do not ask
    /// and have no text of their own gather questions, most of which announce their answers.
    private static boolean gathersAnswered(Survey survey, List<Numbered> level) {
        if (level.size() < 2 || 2 * level.stream().filter(one -> Asking.hasMark(one.label().rest())).count() >= level.size()) {
            return false;
        }
        var depth = level.getFirst().mark().level();
        var asked = survey.headings().stream().filter(mark -> mark.level() > depth && Asking.hasMark(mark.markdown()))
                .toList();
        var answered = asked.stream().filter(mark -> survey.blockBelow(mark.endLine()).filter(block ->
                block instanceof Block.Paragraph text && AnswerLabel.endOfLeading(text.text()).isPresent()).isPresent())
                .count();
        return answered >= FEWEST_MARKED && answered * 3 >= asked.size() * 2 && level.stream().noneMatch(one ->
                survey.blockBelow(one.mark().endLine()).filter(block -> !(block instanceof Block.Heading)).isPresent());
    }

    private static boolean areAnswered(Survey survey, List<Numbered> level) {
        return level.size() > 1
                && level.stream().filter(one -> isAnswered(survey, one.mark())).count() * 2 > level.size();
    }

    /// Whether nothing stands between a heading and a deeper one that announces its answer.
    static boolean isAnswered(Survey survey, Mark mark) {
        return survey.blockBelow(mark.endLine()).filter(block -> block instanceof Block.Heading heading
                && heading.level() > mark.level() && (AnswerLabel.announces(heading.plain())
                        || AnswerLabel.endOfLeading(heading.text()).isPresent())).isPresent();
    }

    /// Beside headings with a word for "question" those of another level with nothing but a number are chapters, if
    /// none of them asks.
    private static void dropChapters(Survey survey, TreeMap<Integer, List<Numbered>> byLevel) {
        if (byLevel.size() > 1 && byLevel.values().stream().anyMatch(level -> level.size() > 1
                && level.stream().allMatch(one -> one.label().named()))) {
            byLevel.values().removeIf(level -> level.stream().noneMatch(one ->
                    one.label().named() || survey.asking().isQuestion(one.label().rest())));
        }
    }

    /// Beside several headings with a word for "question" on the same level those in other sections with nothing but a
    /// number are none of the questions, if they do not ask.
    private static void dropUnmarked(Survey survey, List<Numbered> level) {
        var marked = level.stream().filter(one -> one.label().named() && !one.label().number().isEmpty()).toList();
        if (marked.size() < FEWEST_MARKED || marked.size() == level.size()) {
            return;
        }
        var sections = marked.stream().map(one -> survey.parentOf(one.mark())).collect(Collectors.toSet());
        level.removeIf(one -> !one.label().named() && !survey.asking().isQuestion(one.label().rest())
                && !sections.contains(survey.parentOf(one.mark())));
    }

    /// Numbers within one section whose neighbours have none number the points of its answer.
    private static boolean isEnumeration(Survey survey, List<Numbered> level) {
        var parent = survey.parentOf(level.getFirst().mark());
        if (parent.isEmpty() || parent.equals(survey.title()) || level.stream().anyMatch(one -> one.label().named()
                || survey.asking().isQuestion(one.mark().markdown())
                || !survey.parentOf(one.mark()).equals(parent))) {
            return false;
        }
        var neighbours = survey.headings().stream().filter(mark -> mark.atRoot()
                && mark.level() == parent.get().level() && mark.plainLabel().isEmpty()).count();
        return neighbours >= FEWEST_NEIGHBOURS;
    }

    /// Numbers alone say nothing: where no heading asks and none has a word for "question", nothing is asked right
    /// below, answered there or offered for choice, and neither the document nor a heading above is named after
    /// questions, they are the chapters of a text.
    private static boolean areChapters(Survey survey, List<Numbered> level) {
        return level.size() > 1 && level.stream().noneMatch(one -> one.label().named()
                || survey.asking().isQuestion(one.label().rest()) || asksBelow(survey, one.mark())
                || offersBelow(survey, one.mark()) || isAnswered(survey, one.mark())
                || Chapters.isTask(survey, one.mark()))
                && !QuestionCollection.holds(survey, level.getFirst().mark().line());
    }

    private static boolean asksBelow(Survey survey, Mark mark) {
        return survey.blockBelow(mark.endLine()).filter(block -> block instanceof Block.Paragraph paragraph
                && survey.asking().isQuestion(paragraph.markdown())).isPresent();
    }

    /// Lettered options, or boxes of which some are ticked: with none or all it may be a list of what is to be done.
    private static boolean offersBelow(Survey survey, Mark mark) {
        return survey.blockBelow(mark.endLine()).filter(block -> ChoiceBlocks.areOptions(block)
                && !(block instanceof Block.Items list && ChoiceBlocks.isCheckList(list))).isPresent();
    }

    /// The label, also one inside emphasis: `**Q1.** …`, `***1.*** …`.
    private static Optional<Label> label(Mark mark) {
        return mark.label().or(mark::plainLabel);
    }
}
