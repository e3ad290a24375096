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

    /// Whether they may be in a text, seen at a glance.
    static boolean areIn(String markdown) {
        return markdown.indexOf('?') > 0 && markdown.indexOf('`') >= 0;
    }

    /// The text without their question marks.
    static String without(String markdown) {
        return areIn(markdown) ? CODE.matcher(markdown).replaceAll(code ->
                Matcher.quoteReplacement(MARK.matcher(
                        ONE_NAME.matcher(code.group()).replaceFirst("`$1`")).replaceAll(""))) : markdown;
    }
}
