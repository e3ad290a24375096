package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.LanguageSection;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Pages that have headings with text below, and yet no one wants to learn them by heart: what introduces a program or
/// describes a format of cards.
final class SoftwareManual {
    private static final Words TYPICAL = Words.of(LanguageSection.MANUAL_HEADING);
    private static final int ENOUGH = 2;
    private static final int FEW_OTHERS = 3;
    private static final int MANY_OTHERS = 4;
    private static final int FEW_EXAMPLES = 6;
    private static final int LONGEST_SEVERAL = 60;
    private static final Pattern SEVERAL = Pattern.compile("\\s*[/&+,]\\s*|\\s+(?:"
            + LanguageSection.AND.alternatives() + ")\\s+");

    private static final Pattern CARD_IN_CODE = Pattern.compile(
            "(?m)^[\\s&&[^\n]]*+(?:Q:|A:|[-*] \\[[ xX]?\\] |.*#flashcards?\\b|.*\\{\\{c1::|.*\\S::\\S|\\?\\??$)");

    /// The same without what code of other languages has: `::` divides words, and boxes may be of a list. The first
    /// letter with a blank behind it decides, so that no line is gone through for each of them.
    private static final Pattern SURE_CARD = Pattern.compile(
            "(?m)^[\\s&&[^\n]]*+(?:Q:\\s|.*#flashcards?\\b|.*\\{\\{c1::|(?=[^(){};<>=\"\\n]*+$)"
                    + "(?>[^\\n]*?\\p{L}[\\s&&[^\n]])[^\\n]*?::[^\\n]|\\?\\??$)");

    private SoftwareManual() {}

    /// Whether it shows by its headings that a page is one: a heading of a manual is none of a subject's where it
    /// stands beside few others, or beside a command that installs. Of a method as well "how it works" and its "key
    /// features" may be told: two among many others need code, without which hardly any manual does. What every
    /// repository has ("License") does not show it alone.
    static boolean isOne(Survey survey) {
        var own = headings(survey).stream().map(Mark::plain).distinct().count();
        var typical = survey.headings().stream().map(Mark::plain).filter(SoftwareManual::isTypical).distinct().count();
        return own > 0 && (typical >= ENOUGH && (typical * MANY_OTHERS >= survey.headings().size() - 1
                        || own >= ENOUGH && hasCode(survey)) || typical * FEW_OTHERS >= survey.headings().size() - 1)
                || typical > 0 && (saysNothingElse(survey) || RepositoryPage.installs(survey));
    }

    private static boolean hasCode(Survey survey) {
        return survey.document().root().blocks().stream().anyMatch(Block.Code.class::isInstance);
    }

    /// The headings of a document that a manual has, without what any repository has ("License"), which tells nothing.
    static List<Mark> headings(Survey survey) {
        return survey.headings().stream().filter(mark -> !mark.isBoilerplate() && isTypical(mark.plain())).toList();
    }

    /// Whether cuts stand in such a page: it shows by the headings around them. Those within an answer ("Syntax", "How
    /// it works") belong to its question.
    ///
    /// @param headings those that a manual has
    static boolean isAround(List<Mark> headings, List<Cut> cuts) {
        if (headings.size() < ENOUGH) {
            return false;
        }
        var inAnswers = new BitSet();
        cuts.forEach(cut -> inAnswers.set(cut.firstLine() + 1, Math.max(cut.firstLine(), cut.extent()) + 1));
        return headings.stream().filter(mark -> !inAnswers.get(mark.line())).map(Mark::plain).distinct()
                .limit(ENOUGH).count() == ENOUGH;
    }

    /// Whether each heading but the first is one of a manual, or general: "Overview", "Example", "Usage".
    private static boolean saysNothingElse(Survey survey) {
        return survey.headings().stream().filter(mark -> mark.level() > 1).map(Mark::plain)
                .allMatch(plain -> isTypical(plain) || Boilerplate.isGeneral(plain));
    }

    /// Whether a heading is one of a manual, `Installation`; also several in one: `4) Build / deploy`,
    /// "Installation & setup".
    static boolean isTypical(String plain) {
        return TYPICAL.areAllOf(plain) || plain.length() <= LONGEST_SEVERAL && areSeveral(plain);
    }

    /// Few begin with such a word, which takes less to see than whether there are several.
    private static boolean areSeveral(String plain) {
        var unlabelled = Label.without(plain);
        return TYPICAL.mayBegin(unlabelled) && SEVERAL.matcher(plain).find()
                && Arrays.stream(SEVERAL.split(unlabelled)).allMatch(TYPICAL::areAllOf);
    }

    /// Whether all of several headings are a manual's: "What is this?" beside "Prerequisites".
    static boolean hasOnlyIts(List<Mark> marks) {
        return marks.size() > 1 && marks.stream().allMatch(mark -> TYPICAL.areAllOf(mark.plain()));
    }

    /// What users fill in to report something: GitHub keeps its name and what it is about at the top.
    static boolean isForm(Survey survey) {
        var frontMatter = survey.document().frontMatter();
        return frontMatter.text("name").isPresent() && frontMatter.text("about").isPresent();
    }

    /// Whether cards that were found are examples beside others that are shown in code: at least as many there as here.
    ///
    /// @param marked the lines of those whose marks are used for questions alone; others are no examples of marks
    static boolean isShownBy(Survey survey, List<Cut> cuts, BitSet marked) {
        if (cuts.isEmpty() || marked.cardinality() < cuts.size() || cuts.size() > FEW_EXAMPLES) {
            return false;
        }
        var shown = 0;
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Code code && SURE_CARD.matcher(code.text()).find()) {
                var line = survey.document().lineAt(code.start());
                shown += cuts.stream().anyMatch(cut -> cut.firstLine() <= line && line <= cut.extent()) ? 0 : 1;
            }
        }
        return shown >= cuts.size();
    }

    /// Whether it is shown in code how cards are written, again and again.
    static boolean showsCards(Survey survey) {
        var shown = 0;
        var others = 0;
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Code code) {
                if (CARD_IN_CODE.matcher(code.text()).find()) {
                    shown++;
                } else {
                    others++;
                }
            }
        }
        return shown >= ENOUGH && shown >= others;
    }
}
