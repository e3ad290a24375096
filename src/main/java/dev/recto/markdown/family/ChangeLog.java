package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What changed in a program, version by version: most headings of a level are versions or dates.
final class ChangeLog {
    private static final int ENOUGH = 2;

    /// `v1.2.0`, `[1.2.0] - 2024-05-01`, `2024-05-01`, `Unreleased`; quarters of a plan, `Q3 2025: …`.
    private static final Pattern VERSION = Pattern.compile(
            "^\\[?(?:v(?:ersion)?\\s?)?\\d{1,4}[.-]\\d{1,4}(?:[.-]\\d+)?[^\\s\\p{L}]*(?:\\s*[-–—(].*)?$|"
                    + "^\\[?unreleased\\]?.*|^Q[1-4][\\s'’/-]{1,3}(?:20)?\\d\\d\\b.*",
            Pattern.CASE_INSENSITIVE);

    /// `1.2.0`, also with what came before it: `2.0.0-rc.1`. What else stands in the heading is another matter.
    private static final Pattern RELEASE = Pattern.compile(
            "^\\[?(?:v|version |release )?\\d{1,4}\\.\\d{1,4}\\.\\d{1,5}(?:[-+.][\\w.+-]{1,20})?\\]?(?=$|[\\s(/,:–—-])",
            Pattern.CASE_INSENSITIVE);

    /// `sorter 1.2.0 (8 May 2031)`: the program's name before its version.
    private static final Pattern NAMED_RELEASE = Pattern.compile(
            "^(?<name>[\\w@/-][\\w.@/-]{0,39}) v?(?=\\d{1,4}\\.\\d)\\S{3,30}(?=$|[\\s(/,:–—-])");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}\\]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// The words of a date, and what else is said of a version.
    private static final Set<String> WORDS = LanguageSection.DATE_WORD.words();

    private ChangeLog() {}

    static boolean isOne(Survey survey) {
        return survey.isChangeLog();
    }

    /// Looked at anew; [Survey] remembers it.
    static boolean of(Survey survey) {
        return areMost(survey, survey.headings().stream().filter(mark -> isVersion(mark.plain())).toList())
                || areMost(survey, ofOneProgram(survey.headings()));
    }

    private static boolean areMost(Survey survey, List<Mark> versions) {
        return versions.size() >= ENOUGH && survey.headings().stream()
                .filter(mark -> mark.level() == versions.getFirst().level()).count() <= versions.size() * 2L;
    }

    /// Those with the same name before a version, and behind it nothing but when it came out. `Question 2.1` is none.
    private static List<Mark> ofOneProgram(List<Mark> headings) {
        var found = new ArrayList<Mark>();
        var name = "";
        for (var mark : headings) {
            var plain = mark.plain();
            if (plain.indexOf('.', Math.max(0, plain.indexOf(' '))) < 0) {
                continue;
            }
            var release = NAMED_RELEASE.matcher(plain);
            if (mark.plainLabel().filter(Label::named).isEmpty() && release.lookingAt()
                    && isDate(plain.substring(release.end()))
                    && (name.isEmpty() || name.equals(release.group("name")))) {
                name = release.group("name");
                found.add(mark);
            }
        }
        return found;
    }

    /// Whether a heading is a version, a date or a quarter of a plan.
    static boolean isVersion(String plain) {
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
        return release.lookingAt() && isDate(plain.substring(release.end()));
    }

    private static boolean isDate(String behind) {
        return WORD.matcher(IN_BRACKETS.matcher(behind).replaceAll(" ")).results()
                .allMatch(word -> WORDS.contains(word.group().toLowerCase(Locale.ROOT)));
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
