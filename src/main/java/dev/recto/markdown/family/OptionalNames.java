package dev.recto.markdown.family;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in code that say by a question mark that they may be left out, and ask nothing: `` `depth?` ``,
/// `` `open(path, mode?: string)` ``.
final class OptionalNames {
    private static final Pattern CODE = Pattern.compile("`[^`\\n]{1,200}`");

    /// What follows it in code: a type, the next name, the end of a call.
    private static final Pattern MARK = Pattern.compile("(?<=[\\w)\\]])\\?(?=[:,)\\]=.|])");
    private static final Pattern ONE_NAME = Pattern.compile("`([^\\s`?]*[\\w)\\]])\\?`");

    private OptionalNames() {}

    /// Whether they may be in a text, seen at a glance: a mark behind a name and before what may follow one.
    static boolean areIn(String markdown) {
        if (!isCodeAsked(markdown)) {
            return false;
        }
        for (var mark = markdown.indexOf('?', 1); mark >= 0; mark = markdown.indexOf('?', mark + 1)) {
            var before = markdown.charAt(mark - 1);
            if ((before == ')' || before == ']' || before == '_' || Character.isLetterOrDigit(before))
                    && mark + 1 < markdown.length() && ":,)]=.|`".indexOf(markdown.charAt(mark + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text has code and a question mark.
    static boolean isCodeAsked(String markdown) {
        return markdown.indexOf('?') > 0 && markdown.indexOf('`') >= 0;
    }

    /// The text without their question marks.
    static String without(String markdown) {
        return areIn(markdown) ? withoutByRule(markdown) : markdown;
    }

    static String withoutByRule(String markdown) {
        return CODE.matcher(markdown).replaceAll(code -> Matcher.quoteReplacement(MARK.matcher(
                ONE_NAME.matcher(code.group()).replaceFirst("`$1`")).replaceAll("")));
    }
}
