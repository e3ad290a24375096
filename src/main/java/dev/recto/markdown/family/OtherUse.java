package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.family.Scheme.Strength;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is not asked in a page that is written for another use than learning.
///
/// The manual of a program, a list of changes, a guide for contributors tell their reader to do something and explain
/// "how it works", so their headings and lists are worded like tasks and questions. Their frequent questions have
/// question marks.
final class OtherUse {
    /// A question mark behind a word; `sort(list, order?)` names what may be left out.
    private static final Pattern ENDING = Pattern.compile("[?？؟][*_\"”»]{0,3}(?:\\s|$)");

    /// What may be the steps of a guide.
    private static final Set<String> STEPS =
            Set.of(NumberedHeadings.NAME, BoldQuestions.NAME, BoldQuestions.NUMBERED);

    private static final int FEW = 3;

    private final Survey survey;
    private final boolean repositoryPage;
    private final boolean otherGenre;
    private final List<Mark> manualHeadings;

    /// A document has as many schemes as lists and levels: what it is itself is found out once.
    OtherUse(Survey survey) {
        this.survey = survey;
        this.repositoryPage = RepositoryPage.isOne(survey);
        this.otherGenre = ChangeLog.isOne(survey) || survey.genre().isOther();
        this.manualHeadings = otherGenre ? List.of() : SoftwareManual.headings(survey);
    }

    /// Whether a scheme sees questions in such a page that show by their wording alone; in pages that every repository
    /// has, whatever they show by.
    boolean silences(Scheme scheme) {
        return repositoryPage || scheme.strength() == Strength.INFERRED
                && (isAround(scheme.cuts()) && !asksClearly(scheme)
                        || STEPS.contains(scheme.name()) && Guide.isOne(survey, scheme.cuts())
                        || introduces(scheme));
    }

    /// "Why to use it" and "How to get it" in the read-me of a program, none with a question mark.
    private boolean introduces(Scheme scheme) {
        var cuts = scheme.cuts();
        return scheme.name().equals(QuestionHeadings.NAME) && cuts.stream().noneMatch(cut -> hasMark(cut)
                        || isMarked(cut) || QuestionCollection.holds(survey, cut.firstLine()))
                && cuts.stream().filter(cut -> survey.asking().isWorded(cut.question().text())).count() <= FEW
                && RepositoryPage.isReadMe(survey, survey.headings().stream().map(Mark::plain)
                        .anyMatch(SoftwareManual::isTypical));
    }

    /// Whether cuts stand in a list of changes, a page of another genre or a manual.
    boolean isAround(List<Cut> cuts) {
        return otherGenre || SoftwareManual.isAround(manualHeadings, cuts);
    }

    /// Most of it does; of a few no more than a question mark is too little where no heading says that they are asked:
    /// "Need a plugin?"
    private boolean asksClearly(Scheme scheme) {
        var cuts = scheme.cuts();
        return cuts.stream().filter(cut -> hasMark(cut) || isMarked(cut)).count() * 2 >= cuts.size()
                && (cuts.size() > FEW || cuts.stream().anyMatch(cut ->
                        QuestionCollection.holds(survey, cut.firstLine()) || isMarked(cut)));
    }

    private static boolean hasMark(Cut cut) {
        var question = cut.question().text();
        return mayHaveMark(question) && ENDING.matcher(PlainText.of(question)).find();
    }

    /// A mark may also be written as an entity.
    private static boolean mayHaveMark(String question) {
        return question.indexOf('?') >= 0 || question.indexOf('？') >= 0 || question.indexOf('؟') >= 0
                || question.indexOf('&') >= 0;
    }

    /// A word for "question" with a number, or options of which some are marked as right.
    private boolean isMarked(Cut cut) {
        var label = survey.lineLabels().at(cut.firstLine());
        return label != null && label.named() && !label.number().isEmpty()
                || survey.choices().in(cut.question().text(), cut.answer().text())
                        .filter(ChoiceQuestion::isKeyed).isPresent();
    }
}
