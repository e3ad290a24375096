package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.family.Survey.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Headings that ask: `### How do I …`, `## What is …?`
///
/// A level is one of questions if at least half of its headings ask, in the document or in one of its sections; then
/// its other headings are questions, too, if they
/// have text. Deeper headings are part of the answers. In a tree of frequent questions, where nearly all headings ask,
/// every one of them without a number is a question, whatever its level.
final class QuestionHeadings implements Family {
    private static final double LEAST_SHARE = 0.5;
    private static final double SHARE_IN_SECTION = 0.7;
    private static final int FEWEST_IN_SECTION = 3;
    private static final double SHARE_IN_TREE = 0.6;

    /// A heading that comes more often is an aspect of others: "Why does it matter?"
    private static final int MOST_REPEATS = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var headings = survey.headings().stream()
                .filter(mark -> mark.atRoot() && isCandidate(survey, mark)).toList();
        var schemes = new ArrayList<Scheme>();
        var byLevel = headings.stream().collect(Collectors.groupingBy(Mark::level, TreeMap::new, Collectors.toList()));
        byLevel.values().forEach(level -> {
            var sections = sections(survey, level);
            if (sections.stream().anyMatch(section -> isSilent(survey, section))
                    || !addLevel(survey, level, LEAST_SHARE, schemes)) {
                sections.stream().filter(section -> section.size() >= FEWEST_IN_SECTION)
                        .forEach(section -> addLevel(survey, section, SHARE_IN_SECTION, schemes));
            }
        });
        addTree(survey, headings, schemes);
        return schemes;
    }

    private static boolean isCandidate(Survey survey, Mark mark) {
        var isTitle = survey.title().filter(mark::equals).isPresent();
        var plain = mark.plain();
        return !isTitle && !Boilerplate.isHeading(plain) && !Boilerplate.leads(plain) && plain.codePoints().anyMatch(Character::isLetter)
                && Label.of(plain).filter(label -> PlainText.of(label.rest()).isBlank()).isEmpty();
    }

    /// The headings of a level by the heading they stand under. Where a level as a whole is none of questions, those of
    /// one section may be: the frequent questions in a manual.
    private static List<List<Mark>> sections(Survey survey, List<Mark> level) {
        return List.copyOf(level.stream().collect(Collectors.groupingBy(
                mark -> survey.parentOf(mark).map(Mark::line).orElse(0), TreeMap::new, Collectors.toList())).values());
    }

    /// Whether none of several headings asks anything.
    private static boolean isSilent(Survey survey, List<Mark> section) {
        return section.size() >= FEWEST_IN_SECTION
                && section.stream().noneMatch(mark -> survey.asking().isQuestion(mark.text()));
    }

    private static boolean addLevel(Survey survey, List<Mark> level, double least, List<Scheme> schemes) {
        var withText = level.stream().filter(mark -> hasText(survey, mark)).toList();
        var asking = withText.stream().filter(mark -> survey.asking().isWorded(mark.text())).count();
        var share = asking / (double) Math.max(1, withText.size());
        if (asking == 0 || share < least) {
            return false;
        }
        var openings = withText.stream().map(mark -> new Opening(
                new Slice(Label.without(mark.text()), mark.line()), mark.endLine() + 1, mark.container(), mark.level(),
                survey.asking().isWorded(mark.text()) ? Confidence.SURE : Confidence.LIKELY,
                "Line " + mark.line() + " is one of " + withText.size() + " headings on a level where " + asking
                        + " ask something.")).toList();
        schemes.add(Scheme.inferred("Headings that ask", share, Opening.cuts(survey, openings)));
        return true;
    }

    private static void addTree(Survey survey, List<Mark> headings, List<Scheme> schemes) {
        var times = headings.stream().collect(Collectors.groupingBy(mark -> mark.plain(), Collectors.counting()));
        var marked = headings.stream().filter(mark -> Asking.hasMark(mark.plain())
                && times.get(mark.plain()) <= MOST_REPEATS && Label.of(mark.plain()).isEmpty()).toList();
        var levels = marked.stream().map(Mark::level).distinct().count();
        if (levels < 2 || marked.size() < headings.size() * SHARE_IN_TREE) {
            return;
        }
        var openings = marked.stream().map(mark -> new Opening(
                new Slice(Label.without(mark.text()), mark.line()), mark.endLine() + 1, mark.container(), mark.level(),
                        Confidence.SURE,
                "Line " + mark.line() + " is one of " + marked.size() + " headings with a question mark, of "
                        + headings.size() + " in all."))
                .toList();
        schemes.add(Scheme.inferred("Headings with a question mark", 1.0, Opening.cuts(survey, openings)));
    }

    /// Whether anything stands below this heading: text, or deeper headings if it asks.
    private static boolean hasText(Survey survey, Mark mark) {
        var stop = survey.stop(mark.line() + 1, mark.level());
        if (survey.asking().isWorded(mark.text())) {
            return hasText(survey.document(), mark.endLine() + 1, stop - 1);
        }
        var next = survey.headingFrom(mark.line() + 1).map(Mark::line).orElse(stop);
        return hasText(survey.document(), mark.endLine() + 1, Math.min(next, stop) - 1);
    }

    private static boolean hasText(Document document, int first, int last) {
        var text = document.text();
        for (var i = document.lineStart(first); last >= first && i < document.lineStart(last + 1); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
