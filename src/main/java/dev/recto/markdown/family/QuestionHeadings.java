package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.EmptyLine;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.OptionsLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Headings that ask: `### How do I …`, `## What is …?`
///
/// A level is one of questions if at least half of its headings ask, in the document or in one of its sections; then
/// its other headings are questions, too, if they have text. Deeper headings are part of the answers. In a tree of
/// frequent questions, where nearly all headings ask, every one of them without a number is a question, whatever its
/// level.
final class QuestionHeadings implements Family {
    static final String NAME = "Headings that ask";
    private static final double LEAST_SHARE = 0.5;
    /// On a page of frequent questions statements ask as well.
    private static final double SHARE_OF_FREQUENT = 0.25;
    private static final double SHARE_IN_SECTION = 0.7;
    private static final int FEWEST_IN_SECTION = 3;
    private static final int FEWEST_ANSWERED = 2;
    private static final int FEWEST_MARKED = 3;
    private static final int ENOUGH = 3;
    private static final double SHARE_IN_TREE = 0.6;

    /// The initial of a word for "question" in any language, and a number.
    private static final Pattern INITIAL = Pattern.compile("[\\p{Lu}&&[^A]]\\p{Nd}{1,3}[.):]\\s");

    /// A heading that comes more often is an aspect of others: "Why does it matter?"
    private static final int MOST_REPEATS = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var headings = new ArrayList<Mark>();
        var byLevel = new TreeMap<Integer, List<Mark>>();
        for (var mark : survey.headings()) {
            if (mark.atRoot() && isCandidate(survey, mark)) {
                headings.add(mark);
                byLevel.computeIfAbsent(mark.level(), level -> new ArrayList<>()).add(mark);
            }
        }
        var schemes = new ArrayList<Scheme>();
        var least = FrequentQuestions.areBelow(survey) ? SHARE_OF_FREQUENT : LEAST_SHARE;
        for (var whole : byLevel.values()) {
            var level = FrequentQuestions.within(survey, whole);
            var sections = sections(survey, level);
            var silent = !FrequentQuestions.areBelow(survey)
                    && sections.stream().anyMatch(section -> isSilent(survey, section));
            if (silent || !addLevel(survey, level, least, schemes)) {
                addSections(survey, sections, schemes);
            }
        }
        addTree(survey, headings, schemes);
        return schemes.isEmpty() || survey.genre().hasMost() ? List.of() : schemes;
    }

    /// Adds the sections of a level that ask. Beside larger ones, one of two headings does so if both have a question
    /// mark; right below "FAQ" one heading that has it is enough.
    private static void addSections(Survey survey, Collection<List<Mark>> sections, List<Scheme> schemes) {
        var before = schemes.size();
        sections.stream().filter(section -> section.size() >= FEWEST_IN_SECTION)
                .forEach(section -> addLevel(survey, section, SHARE_IN_SECTION, schemes));
        var besideLarger = schemes.size() > before + 1;
        sections.stream().filter(section -> section.size() < FEWEST_IN_SECTION
                        && (besideLarger && section.size() == FEWEST_IN_SECTION - 1 || areFrequent(survey, section))
                        && section.stream().allMatch(mark -> Asking.hasMark(mark.markdown())))
                .forEach(section -> add(survey, section, withOpen(survey, section), section.size(), 1, schemes));
    }

    /// Whether the heading that the section stands under says that its questions are frequent, and they have answers.
    private static boolean areFrequent(Survey survey, List<Mark> section) {
        return survey.parentOf(section.getFirst()).filter(above -> FrequentQuestions.isTitle(above.plain())).isPresent()
                && section.stream().allMatch(mark -> hasText(survey, mark));
    }

    private static boolean isCandidate(Survey survey, Mark mark) {
        return !survey.isTitle(mark) && !mark.isBoilerplate() && !mark.leads()
                && !Boilerplate.isOverKind(mark.plain()) && hasLetter(mark.plain())
                && mark.plainLabel().filter(label -> PlainText.of(label.rest()).isBlank()).isEmpty();
    }

    private static boolean hasLetter(String plain) {
        return Beginnings.firstLetter(plain, false) >= 0;
    }

    /// The headings of a level by the heading they stand under. Where a level as a whole is none of questions, those of
    /// one section may be: the frequent questions in a manual.
    private static Collection<List<Mark>> sections(Survey survey, List<Mark> level) {
        var sections = new TreeMap<Integer, List<Mark>>();
        for (var mark : level) {
            sections.computeIfAbsent(survey.parentOf(mark).map(Mark::line).orElse(0), line -> new ArrayList<>())
                    .add(mark);
        }
        return sections.values();
    }

    /// Whether none of several headings asks anything; below "Troubleshooting" they do so in statements.
    private static boolean isSilent(Survey survey, List<Mark> section) {
        if (section.size() < FEWEST_IN_SECTION || FrequentQuestions.areAbove(survey, section.getFirst())) {
            return false;
        }
        for (var mark : section) {
            if (survey.asking().isQuestion(mark.markdown())) {
                return false;
            }
        }
        return true;
    }

    private static boolean addLevel(Survey survey, List<Mark> level, double least, List<Scheme> schemes) {
        var withText = new ArrayList<Mark>(level.size());
        var asking = 0;
        for (var mark : level) {
            if (hasText(survey, mark)) {
                withText.add(mark);
                asking += survey.asking().isWorded(mark.markdown()) ? 1 : 0;
            }
        }
        var share = asking / (double) Math.max(1, withText.size());
        // Where fewer than half have an answer, tasks among them are asked as well.
        if (asking < FEWEST_ANSWERED || share < least || withText.size() * 2 < level.size()) {
            var unanswered = UnansweredHeadings.among(survey, level, withText);
            if (!unanswered.isEmpty()) {
                return add(survey, level, unanswered, unanswered.size(), 1.0, schemes);
            }
        }
        if (asking == 0 || share < least || isStray(survey, level, asking)) {
            return false;
        }
        var areMore = asking >= FEWEST_ANSWERED || QuestionCollection.holds(survey, level.getFirst().line());
        return add(survey, level, TopicsAmongQuestions.with(survey, level,
                areMore ? withOpen(survey, level) : withText), asking, share, schemes);
    }

    /// @param questions of the level
    private static boolean add(Survey survey, List<Mark> level, List<Mark> questions, int asking, double share,
            List<Scheme> schemes) {
        var openings = new ArrayList<Opening>(questions.size());
        var marked = level.stream().filter(QuestionHeadings::isMarked).count() >= FEWEST_MARKED;
        var firstMarked = level.stream().filter(QuestionHeadings::isMarked).mapToInt(Mark::line).min().orElse(0);
        for (var mark : questions) {
            if (asking > 1 && saysNothing(survey, mark) || marked && !isMarked(mark)
                    && (!survey.asking().isQuestion(mark.markdown()) || isBesideLabels(level, mark)
                    || mark.line() < firstMarked && !Asking.hasMark(mark.markdown()))) {
                continue;
            }
            openings.add(new Opening(mark.question(), mark.endLine() + 1, mark.container(),
                    mark.level(), survey.asking().isWorded(mark.markdown()) ? Confidence.SURE : Confidence.LIKELY,
                    "Line %d is one of " + questions.size() + " headings on a level where " + asking
                            + " ask something."));
        }
        schemes.add(Scheme.inferred(NAME, share, Opening.cuts(survey, openings)));
        return true;
    }

    /// "Summary" names no topic, and "Installation" beside questions is a heading of the manual they stand in.
    private static boolean saysNothing(Survey survey, Mark mark) {
        return Boilerplate.isGeneral(mark.plain())
                || SoftwareManual.isTypical(mark.plain()) && !survey.asking().isWorded(mark.markdown());
    }

    /// "How it works" explains, and "What is this?" introduces: a few headings like that are questions where nothing
    /// else is in the document, or where a heading above them says so.
    private static boolean isStray(Survey survey, List<Mark> level, int asking) {
        var firm = level.stream().filter(mark -> survey.asking().isWorded(mark.markdown())
                && !Asking.isClause(mark.plain())).count();
        var first = level.getFirst().line();
        if (firm >= ENOUGH || QuestionCollection.holds(survey, first) || survey.headingBefore(first)
                .filter(mark -> FrequentQuestions.isTitle(mark.plain())).isPresent()) {
            return false;
        }
        if (firm == 0 && asking == 1 && survey.headings().size() > 1) {
            return true;
        }
        var others = others(survey, level);
        return asking >= ENOUGH ? others >= asking
                : others > 0 && (firm == 0 || others >= asking || survey.otherUse().isAround(List.of()))
                        || SoftwareManual.hasOnlyIts(level);
    }

    /// The headings that neither ask on this level nor stand above or below one that does, nor say that or how is
    /// asked.
    private static int others(Survey survey, List<Mark> level) {
        var asking = level.stream().filter(mark -> survey.asking().isWorded(mark.markdown())).map(Mark::line)
                .collect(Collectors.toCollection(TreeSet::new));
        var others = 0;
        var end = 0;
        for (var mark : survey.headings()) {
            if (mark.atRoot() && !survey.isTitle(mark) && !mark.isBoilerplate() && !mark.leads()
                    && mark.line() >= end) {
                var next = asking.ceiling(mark.line());
                if (next != null && next == mark.line()) {
                    end = survey.stop(mark.line() + 1, mark.level());
                } else if (!saysHow(mark) && (next == null || next >= survey.stop(mark.line() + 1, mark.level()))) {
                    others++;
                }
            }
        }
        return others;
    }

    private static boolean saysHow(Mark mark) {
        return Boilerplate.isOverKind(mark.plain()) || OptionsLabel.isOnly(mark.plain())
                || mark.plainLabel().filter(Label::named).isPresent();
    }

    /// `Q3: …`, `P3. …`: where several headings say that they are questions, those beside them that ask nothing are
    /// none, and what stands before the first of them leads to it.
    private static boolean isMarked(Mark mark) {
        return INITIAL.matcher(mark.plain()).lookingAt()
                || mark.plainLabel().filter(label -> label.named() && !label.number().isEmpty()).isPresent()
                || isLabelled(mark);
    }

    /// `Interview question: …`
    private static boolean isLabelled(Mark mark) {
        return mark.plainLabel().filter(label -> label.named() && label.number().isEmpty()
                && !label.rest().isBlank()).isPresent();
    }

    /// "Why we need it" is a title of the text where questions are labelled without numbers.
    private static boolean isBesideLabels(List<Mark> level, Mark mark) {
        return Asking.isClause(mark.plain()) && level.stream().anyMatch(QuestionHeadings::isLabelled);
    }

    /// Those that ask and have nothing below them, too: where others are answered, these are still to be.
    private static List<Mark> withOpen(Survey survey, List<Mark> level) {
        return level.stream().filter(mark -> hasText(survey, mark) || survey.asking().isWorded(mark.markdown()))
                .toList();
    }

    private static void addTree(Survey survey, List<Mark> headings, List<Scheme> schemes) {
        var asking = headings.stream().filter(mark -> Asking.hasMark(mark.markdown()) && mark.plainLabel().isEmpty())
                .toList();
        if (asking.size() < headings.size() * SHARE_IN_TREE) {
            return;
        }
        var times = new HashMap<String, Integer>();
        headings.forEach(mark -> times.merge(mark.plain(), 1, Integer::sum));
        var marked = asking.stream().filter(mark -> times.get(mark.plain()) <= MOST_REPEATS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var levels = marked.stream().map(Mark::level).distinct().count();
        if (levels < 2 || marked.size() < headings.size() * SHARE_IN_TREE) {
            return;
        }
        // Where nearly all have the mark, those without it that are worded so have lost it.
        var questions = headings.stream().filter(mark -> marked.contains(mark) || mark.plainLabel().isEmpty()
                && survey.asking().isWorded(mark.markdown()) && !Asking.hasMark(mark.markdown())
                && !Asking.isClause(mark.plain()) && hasText(survey, mark)).toList();
        var openings = questions.stream().map(mark -> new Opening(
                mark.question(), mark.endLine() + 1, mark.container(), mark.level(),
                        Confidence.SURE,
                "Line %d is one of " + marked.size() + " headings with a question mark, of "
                        + headings.size() + " in all."))
                .toList();
        schemes.add(Scheme.inferred("Headings with a question mark", 1.0, Opening.cuts(survey, openings)));
    }

    /// Whether anything stands below this heading: text, or deeper headings if it asks, or one that announces an answer.
    private static boolean hasText(Survey survey, Mark mark) {
        if (!mark.answer().isEmpty()) {
            return true;
        }
        var stop = survey.stop(mark.line() + 1, mark.level());
        var next = survey.asking().isWorded(mark.markdown()) ? stop
                : Math.min(stop, survey.headingFrom(mark.line() + 1)
                        .filter(below -> below.level() <= mark.level() || !AnswerLabel.isOnly(below.plain()))
                        .map(Mark::line).orElse(stop));
        return !isEmpty(survey, mark.endLine() + 1, next - 1);
    }

    /// Whether nothing stands on these lines, or only a link that is still to be filled in.
    private static boolean isEmpty(Survey survey, int first, int last) {
        var document = survey.document();
        if (document.isBlank(first, last)) {
            return true;
        }
        var line = first;
        while (line <= last && document.line(line).isBlank()) {
            line++;
        }
        return EmptyLine.isOpenLink(document.line(line)) && document.isBlank(line + 1, last);
    }
}
