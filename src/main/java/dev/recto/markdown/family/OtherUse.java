package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.family.Scheme.Strength;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /// What else a page may be than of a genre, and how that is seen.
    private record Sign(Purpose purpose, Predicate<Survey> isSeen) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(Purpose.MANUAL, SoftwareManual::isOne),
            new Sign(Purpose.REPOSITORY, RepositoryPage::isOne),
            new Sign(Purpose.READ_ME, survey -> isReadMe(survey) || OwnProgram.hasPage(survey)),
            new Sign(Purpose.MINUTES, Genre::areMinutes),
            new Sign(Purpose.DESIGN, Genre::isDesign),
            new Sign(Purpose.CARD_FORMAT, SoftwareManual::showsCards),
            new Sign(Purpose.INTERFACE,
                    survey -> Requests.areBelowHeadings(survey) || InterfaceReference.isOne(survey)),
            new Sign(Purpose.GUIDE, Guide::isNamed),
            new Sign(Purpose.LICENCE, RepositoryPage::printsLicences),
            new Sign(Purpose.REPORTS, RepositoryPage::leadsToReports),
            new Sign(Purpose.LINKS, LinkPage::isOne),
            new Sign(Purpose.MAKERS, RepositoryPage::isForMakers));

    private static final int FEW = 3;

    /// What makes cards of whatever has text of its own, so that such a page as a whole is nothing for it.
    private static final Set<String> UNMARKED = Set.of(DeckItems.NAME, FileNameQuestion.NAME,
            FileNameQuestion.BY_HEADING, TermTables.NAME, TermLists.NAME, Notes.NAME);

    private final Survey survey;
    private final boolean repositoryPage;
    private final Optional<Purpose> genre;
    private final List<Mark> manualHeadings;
    private @Nullable Optional<Purpose> whole;

    /// A document has as many schemes as lists and levels: what it is itself is found out once.
    OtherUse(Survey survey) {
        this.survey = survey;
        this.repositoryPage = RepositoryPage.isOne(survey);
        this.genre = ChangeLog.isOne(survey) ? Optional.of(Purpose.CHANGES) : survey.genre().purpose();
        this.manualHeadings = genre.isPresent() ? List.of() : SoftwareManual.headings(survey);
    }

    /// What the page is, if a scheme sees questions in it that show by their wording alone, or by no more than that
    /// they have text; in pages that every repository has, whatever they show by. Empty if the page may be learned.
    Optional<Purpose> silencing(Scheme scheme) {
        if (UNMARKED.contains(scheme.name())) {
            return isGlossary(scheme) ? Optional.empty() : ofWhole();
        }
        if (repositoryPage) {
            return Optional.of(Purpose.REPOSITORY);
        }
        if (scheme.strength() != Strength.INFERRED) {
            return Optional.empty();
        }
        if (isAround(scheme.cuts()) && !asksClearly(scheme)) {
            return genre.or(() -> Optional.of(Purpose.MANUAL));
        }
        if (STEPS.contains(scheme.name()) && Guide.isOne(survey, scheme.cuts())) {
            return Optional.of(Purpose.GUIDE);
        }
        return introduces(scheme) ? Optional.of(Purpose.READ_ME) : Optional.empty();
    }

    /// Whether a heading says that all it takes are terms: a glossary explains what a manual's headings are called,
    /// too.
    private boolean isGlossary(Scheme scheme) {
        return scheme.cuts().stream().allMatch(cut -> Glossary.isAbove(survey, cut.firstLine()));
    }

    /// What the page is by all that shows it.
    Optional<Purpose> ofWhole() {
        var known = whole;
        if (known == null) {
            known = genre.or(() -> SIGNS.stream().filter(sign -> sign.isSeen().test(survey)).map(Sign::purpose)
                    .findFirst());
            whole = known;
        }
        return known;
    }

    /// "Why to use it" and "How to get it" in the read-me of a program, none with a question mark.
    private boolean introduces(Scheme scheme) {
        var cuts = scheme.cuts();
        return scheme.name().equals(QuestionHeadings.NAME) && cuts.stream().noneMatch(cut -> hasMark(cut)
                        || isMarked(cut) || QuestionCollection.holds(survey, cut.firstLine()))
                && cuts.stream().filter(cut -> survey.asking().isWorded(cut.question().text())).count() <= FEW
                && isReadMe(survey);
    }

    private static boolean isReadMe(Survey survey) {
        return RepositoryPage.isReadMe(survey,
                survey.headings().stream().map(Mark::plain).anyMatch(SoftwareManual::isTypical));
    }

    /// Whether cuts stand in a list of changes, a page of another genre or a manual.
    boolean isAround(List<Cut> cuts) {
        return genre.isPresent() || SoftwareManual.isAround(manualHeadings, cuts);
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

    /// A word for "question" with a number, which "Q3 2031" is not, or options of which some are marked as right.
    private boolean isMarked(Cut cut) {
        var label = survey.lineLabels().at(cut.firstLine());
        return label != null && label.named() && !label.number().isEmpty() && survey.headingFrom(cut.firstLine())
                        .filter(mark -> mark.line() == cut.firstLine() && ChangeLog.isVersion(mark.plain())).isEmpty()
                || survey.choices().in(cut.question().text(), cut.answer().text())
                        .filter(ChoiceQuestion::isKeyed).isPresent();
    }
}
