package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.List;
import java.util.stream.Collectors;

/// Pages of frequent questions: their headings are what people ask, also where they are worded as statements,
/// "The sound is gone after an update".
final class FrequentQuestions {
    private static final Search TITLE = Search.ofWords(LanguageSection.FREQUENT_QUESTIONS);

    private static final int LONGEST_TITLE = 60;

    private FrequentQuestions() {}

    /// Whether a heading says that they are below it.
    static boolean isTitle(String plain) {
        return plain.length() <= LONGEST_TITLE && TITLE.isIn(plain);
    }

    static boolean areBelow(Survey survey) {
        return TITLE.isIn(survey.name());
    }

    /// Where a heading such as "FAQ" stands over those of a level that ask, the others are the rest of a manual, but
    /// for a few that have a question mark. It may also stand before them on their own level.
    static List<Mark> within(Survey survey, List<Mark> level) {
        var frequent = level.stream().filter(mark -> areAbove(survey, mark)).collect(Collectors.toSet());
        if (frequent.isEmpty()) {
            return behindTitle(survey, level);
        }
        var others = level.stream().filter(mark -> !frequent.contains(mark)).toList();
        var marked = others.stream().filter(mark -> Asking.hasMark(mark.markdown())).toList();
        return marked.size() * 2 > others.size()
                || others.stream().filter(mark -> survey.asking().isWorded(mark.markdown())).count() * 2 > others.size()
                        ? level
                        : level.stream().filter(mark -> frequent.contains(mark) || marked.contains(mark)).toList();
    }

    /// Those between "FAQ", with nothing below it, and the last that asks, if none before it does.
    private static List<Mark> behindTitle(Survey survey, List<Mark> level) {
        var place = 0;
        while (place < level.size() && !(isTitle(level.get(place).plain())
                && !TopicsAmongQuestions.hasText(survey, level.get(place)))) {
            if (survey.asking().isWorded(level.get(place).markdown())) {
                return level;
            }
            place++;
        }
        var end = level.size();
        while (end > place + 1 && !survey.asking().isWorded(level.get(end - 1).markdown())) {
            end--;
        }
        return end <= place + 1 ? level : level.subList(place + 1, end);
    }

    /// Whether a heading stands below one that says so.
    static boolean areAbove(Survey survey, Mark mark) {
        var above = survey.parentOf(mark);
        while (above.isPresent() && !isTitle(above.get().plain())) {
            above = survey.parentOf(above.get());
        }
        return above.isPresent();
    }

    /// Whether a cut is that of a heading with a question mark right below a heading that says so, and has an answer.
    static boolean isHeading(Survey survey, Cut cut) {
        return !cut.answer().isBlank() && survey.headingFrom(cut.firstLine()).filter(mark ->
                mark.line() == cut.firstLine() && Asking.hasMark(mark.markdown())).flatMap(survey::parentOf)
                .filter(above -> isTitle(above.plain())).isPresent();
    }
}
