package dev.recto.markdown.edge;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands where an answer is still to be written: "To be completed.", perhaps with links to read meanwhile,
/// or only a link to where it is: `Read answer on <a href="…">…</a>`.
final class Placeholder {
    private static final Pattern ALONE = Pattern.compile(
            "^[\\s*_>(\\[（【-]*(?:" + Wording.placeholders()
                    + ")[\\s*_.!)\\]）】。…]*(?:\\n+[^\\n]{0,60}:\\s*\\n+|\\n+)?(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern LINK_ITEM =
            Pattern.compile("\\s*(?:[-*+]\\s+)?\\[[^\\]]*\\]\\([^)]*\\).{0,80}|\\s*|[^:]{0,60}:\\s*"
                    + "|[^\\p{L}\\p{N}<]{0,8}<a\\s[^<>]{0,300}>[^<>]{0,80}</a>\\s*");
    private static final Beginnings WORDS = Beginnings.of(Wording.placeholders());
    private static final int LONGEST = 4000;
    private static final int LONGEST_LABEL = 20;

    private Placeholder() {}

    static boolean isAll(String answer) {
        return isAllOf(answer) || labelled(answer).filter(Placeholder::isAllOf).isPresent();
    }

    /// What stands behind a word and a colon: `Explanation: TODO`.
    private static Optional<String> labelled(String answer) {
        var first = firstBehindMarks(answer);
        var colon = first;
        while (colon < answer.length() && colon - first < LONGEST_LABEL && Character.isLetter(answer.charAt(colon))) {
            colon++;
        }
        return colon > first && colon < answer.length() && ":：".indexOf(answer.charAt(colon)) >= 0
                ? Optional.of(answer.substring(colon + 1)) : Optional.empty();
    }

    private static boolean isAllOf(String answer) {
        // It begins with one of a few words, which are seen at the first letter.
        var first = firstBehindMarks(answer);
        if (answer.length() > LONGEST || first >= answer.length() || !WORDS.fit(answer, first)) {
            return false;
        }
        var matcher = ALONE.matcher(answer);
        return matcher.matches() && matcher.group("rest").lines().allMatch(line -> LINK_ITEM.matcher(line).matches());
    }

    private static int firstBehindMarks(String text) {
        var at = 0;
        while (at < text.length() && " \t\n\u000B\f\r*_>([（【-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
