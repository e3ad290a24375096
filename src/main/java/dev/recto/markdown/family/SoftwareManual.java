package dev.recto.markdown.family;

import java.util.regex.Pattern;

/// The page that introduces a program: it has headings with text below, and yet no one wants to learn it by heart.
final class SoftwareManual {
    private static final Pattern TYPICAL = Pattern.compile(
            "^[^\\p{L}]*(installation|install(ing)?|usage|quick ?start|getting started|build(ing)?( from source)?|"
                    + "requirements|prerequisites|"
                    + "configuration|options|contributing|changelog|license|features|roadmap|development|screenshots?|"
                            + "demo|"
                    + "documentation|download|setup|syntax|command line|cli|api( reference)?)[^\\p{L}]*$",
                            Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 2;

    private SoftwareManual() {}

    static boolean looksLikeOne(Survey survey) {
        return survey.headings().stream().filter(mark -> TYPICAL.matcher(mark.plain()).matches())
                .map(Survey.Mark::plain).distinct().count() >= ENOUGH;
    }
}
