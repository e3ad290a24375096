package dev.recto.markdown.family;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What changed in a program, version by version: most headings of a level are versions or dates.
final class ChangeLog {
    private static final int ENOUGH = 2;

    /// `v1.2.0`, `[1.2.0] - 2024-05-01`, `2024-05-01`, `Unreleased`; quarters of a plan, `Q3 2025: …`.
    private static final Pattern VERSION = Pattern.compile(
            "^\\[?(?:v(?:ersion)?\\s?)?\\d{1,4}[.-]\\d{1,4}(?:[.-]\\d+)?[^\\s\\p{L}]*(?:\\s*[-–—(].*)?$|^\\[?unreleased\\]?.*"
                    + "|^Q[1-4][\\s'’/-]{1,3}(?:20)?\\d\\d\\b.*",
            Pattern.CASE_INSENSITIVE);

    /// `1.2.0`, also with what came before it: `2.0.0-rc.1`. What else stands in the heading is another matter.
    private static final Pattern RELEASE = Pattern.compile(
            "^\\[?(?:v|version |release )?\\d{1,4}\\.\\d{1,4}\\.\\d{1,5}(?:[-+.][\\w.+-]{1,20})?\\]?(?=$|[\\s(/,:–—-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}\\]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// The words of a date in English, and what else is said of a version.
    private static final Set<String> WORDS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "st", "nd", "rd", "th", "of", "released", "release", "unreleased",
            "yanked", "alpha", "beta", "rc", "lts", "final", "stable", "latest", "current");

    private ChangeLog() {}

    static boolean isOne(Survey survey) {
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
        return (first >= '0' && first <= '9' ? mayBeNumbers(plain) : "[vVuUqQrR".indexOf(first) >= 0)
                && (VERSION.matcher(plain).matches() || isRelease(plain));
    }

    /// A version of three numbers, and behind it nothing but when it came out.
    private static boolean isRelease(String plain) {
        var release = RELEASE.matcher(plain);
        return release.find() && WORD.matcher(IN_BRACKETS.matcher(plain.substring(release.end())).replaceAll(" "))
                .results().allMatch(word -> WORDS.contains(word.group().toLowerCase(Locale.ROOT)));
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
}
