package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.regex.Pattern;

/// Pages that have headings with text below, and yet no one wants to learn them by heart: what introduces a program or
/// describes a format of cards, and the list of a program's changes.
final class SoftwareManual {
    private static final Words TYPICAL = Words.of("manual-headings.txt");
    private static final int ENOUGH = 2;

    /// `v1.2.0`, `[1.2.0] - 2024-05-01`, `2024-05-01`, `Unreleased`.
    private static final Pattern VERSION = Pattern.compile(
            "^\\[?(?:v(?:ersion)?\\s?)?\\d{1,4}[.-]\\d{1,4}(?:[.-]\\d+)?[^\\s\\p{L}]*(?:\\s*[-–—(].*)?$|^\\[?unreleased\\]?.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CARD_IN_CODE = Pattern.compile(
            "(?m)^\\s*(?:Q:|A:|[-*] \\[[ xX]?\\] |.*#flashcards?\\b|.*\\{\\{c1::|.*\\S::\\S|\\?\\??$)");

    private SoftwareManual() {}

    static boolean looksLikeOne(Survey survey) {
        var headings = survey.headings();
        return headings.stream().filter(mark -> TYPICAL.areAllOf(mark.plain())).map(Survey.Mark::plain).distinct().count()
                >= ENOUGH || isChangeLog(survey) || showsCards(survey);
    }

    /// Most of its headings are versions or dates.
    static boolean isChangeLog(Survey survey) {
        var versions = survey.headings().stream().filter(mark -> isVersion(mark.plain()))
                .mapToInt(Survey.Mark::level).toArray();
        return versions.length >= ENOUGH && survey.headings().stream()
                .filter(mark -> mark.level() == versions[0]).count() <= versions.length * 2L;
    }

    private static boolean isVersion(String plain) {
        return !plain.isEmpty() && "[vVuU0123456789".indexOf(plain.charAt(0)) >= 0 && VERSION.matcher(plain).matches();
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
