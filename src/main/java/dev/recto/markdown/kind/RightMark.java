package dev.recto.markdown.kind;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands behind the text of an option and says that it is right: `(correct)`, `[right answer]`, `✅`, `✔ Correct`,
/// `← correct`.
final class RightMark {
    /// "correct", "correct answer", "richtige Antwort".
    private static final String RIGHT_WORD = "(?:(?:" + LanguageSection.CHOICE_NOUN.alternatives() + ")\\s)?(?:"
            + LanguageSection.RIGHT_MARK.alternatives() + ")(?:\\s(?:" + LanguageSection.CHOICE_NOUN.alternatives()
            + "))?";
    private static final Pattern RIGHT = Pattern.compile("\\s*(?:(?:✅|✔️?|✓|☑)\\s*(?:[(（]?" + RIGHT_WORD
            + "[)）]?)?|[*_]{0,3}[(（\\[]" + RIGHT_WORD + "[!.]?[)）\\]](?<close>[*_]{0,3})"
            + "|(?:<--?|&lt;--?|←|⬅️?)\\s*[*_]{0,3}" + RIGHT_WORD + ".*)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOX = Pattern.compile("(?:[-*+]\\s+)?\\[.?\\]");
    private static final Beginnings RIGHT_WORDS = Beginnings.of(
            LanguageSection.RIGHT_MARK.alternatives() + "|" + LanguageSection.CHOICE_NOUN.alternatives());

    private RightMark() {}

    /// The text of an option without such a mark; empty if it has none. Where nothing else is there but a box, sign and
    /// word are the option: `[ ] ✔ right`.
    static Optional<String> at(String option) {
        var signed = mayEndRight(option) && maySayRight(option) ? RIGHT.matcher(option) : null;
        if (signed == null || !signed.find()) {
            return Optional.empty();
        }
        var text = option.substring(0, signed.start()).strip();
        return text.isEmpty() || BOX.matcher(text).matches() ? Optional.empty()
                : Optional.of(text + open(text, signed.group("close")));
    }

    /// What closed the text together with the sign: `**red (correct)**`.
    private static String open(String text, String close) {
        return close != null && !close.isEmpty() && text.startsWith(close)
                && text.indexOf(close, close.length()) < 0 ? close : "";
    }

    /// Whether a text ends as signs do, or has an arrow, whose sign goes on to the end of the line.
    private static boolean mayEndRight(String text) {
        return !text.isEmpty() && (text.indexOf('<') >= 0 || text.indexOf('←') >= 0 || text.indexOf('⬅') >= 0
                || text.indexOf("&lt;") >= 0
                || ")）]✅✔\uFE0F✓☑".indexOf(text.charAt(text.length() - 1)) >= 0
                || "*_".indexOf(text.charAt(text.length() - 1)) >= 0
                || text.indexOf('✅') >= 0 || text.indexOf('✔') >= 0);
    }

    /// Whether one of the signs is there at all.
    static boolean maySayRight(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 0x7f && c != '（' ? c == '✅' || c == '✔' || c == '✓' || c == '☑' || c == '←' || c == '⬅'
                    : c == '<' ? text.startsWith("-", i + 1)
                    : c == '&' ? text.startsWith("lt;-", i + 1)
                    : (c == '(' || c == '（' || c == '[') && i + 1 < text.length() && RIGHT_WORDS.fit(text, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
