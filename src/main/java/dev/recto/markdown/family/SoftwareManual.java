package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Pages that have headings with text below, and yet no one wants to learn them by heart: what introduces a program or
/// describes a format of cards, and the list of a program's changes.
final class SoftwareManual {
    private static final Words TYPICAL = Words.of("manual-headings.txt");
    private static final int ENOUGH = 2;
    private static final int FEW_EXAMPLES = 6;

    /// `v1.2.0`, `[1.2.0] - 2024-05-01`, `2024-05-01`, `Unreleased`; quarters of a plan, `Q3 2025: …`.
    private static final Pattern VERSION = Pattern.compile(
            "^\\[?(?:v(?:ersion)?\\s?)?\\d{1,4}[.-]\\d{1,4}(?:[.-]\\d+)?[^\\s\\p{L}]*(?:\\s*[-–—(].*)?$|^\\[?unreleased\\]?.*"
                    + "|^Q[1-4][\\s'’/-]{1,3}(?:20)?\\d\\d\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CARD_IN_CODE = Pattern.compile(
            "(?m)^[\\s&&[^\n]]*+(?:Q:|A:|[-*] \\[[ xX]?\\] |.*#flashcards?\\b|.*\\{\\{c1::|.*\\S::\\S|\\?\\??$)");

    /// The same without what code of other languages has: `::` divides words, and boxes may be of a list. The first
    /// letter with a blank behind it decides, so that no line is gone through for each of them.
    private static final Pattern SURE_CARD = Pattern.compile(
            "(?m)^[\\s&&[^\n]]*+(?:Q:\\s|.*#flashcards?\\b|.*\\{\\{c1::|(?=[^(){};<>=\"\\n]*+$)"
                    + "(?>[^\\n]*?\\p{L}[\\s&&[^\n]])[^\\n]*?::[^\\n]|\\?\\??$)");

    private SoftwareManual() {}

    static boolean looksLikeOne(Survey survey) {
        var typical = survey.headings().stream().map(Mark::plain).filter(TYPICAL::areAllOf).distinct().count();
        return typical >= ENOUGH || typical > 0 && saysNothingElse(survey) || isChangeLog(survey)
                || survey.genre().isOther() || showsCards(survey);
    }

    /// Whether each heading but the first is one of a manual, or general: "Overview", "Example", "Usage".
    private static boolean saysNothingElse(Survey survey) {
        return survey.headings().stream().filter(mark -> mark.level() > 1).map(Mark::plain)
                .allMatch(plain -> TYPICAL.areAllOf(plain) || Boilerplate.isGeneral(plain));
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

    /// Most of its headings are versions or dates.
    static boolean isChangeLog(Survey survey) {
        var versions = survey.headings().stream().filter(mark -> isVersion(mark.plain()))
                .mapToInt(Mark::level).toArray();
        return versions.length >= ENOUGH && survey.headings().stream()
                .filter(mark -> mark.level() == versions[0]).count() <= versions.length * 2L;
    }

    private static boolean isVersion(String plain) {
        if (plain.isEmpty()) {
            return false;
        }
        var first = plain.charAt(0);
        return (first >= '0' && first <= '9' ? mayBeNumbers(plain) : "[vVuUqQ".indexOf(first) >= 0)
                && VERSION.matcher(plain).matches();
    }

    /// Whether a dot or a hyphen joins the first number to another one, which it does in no numbered heading.
    private static boolean mayBeNumbers(String plain) {
        var at = 1;
        while (at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9') {
            at++;
        }
        return at + 1 < plain.length() && ".-".indexOf(plain.charAt(at)) >= 0
                && plain.charAt(at + 1) >= '0' && plain.charAt(at + 1) <= '9';
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

    /// How cards are written is shown in code, again and again.
    private static boolean showsCards(Survey survey) {
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
