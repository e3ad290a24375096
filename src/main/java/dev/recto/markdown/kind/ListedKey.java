package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A key that is a list of the right options' texts: `**Correct answers:**`, `- Pear`, `- Apple`.
///
/// The items count as far as each is an option; the first that is none begins the explanation. A list of all options
/// says which are right only if some of them have a mark.
final class ListedKey {
    private static final Pattern ITEM = Pattern.compile("^[ \\t]{0,3}(?:[-*+]|\\d{1,2}[.)])[ \\t]+(\\S.*)$");
    private static final Pattern RIGHT = Pattern.compile("^(?:[✅✔☑✓]\\uFE0F?|\\[[xX]\\])\\s*|\\s*[✅✔☑✓]\\uFE0F?$");
    private static final Pattern WRONG = Pattern.compile("^(?:[❌✖✗]\\uFE0F?|\\[ \\])\\s*|\\s*[❌✖✗]\\uFE0F?$");
    private static final String BULLETS = "-*+0123456789";

    private ListedKey() {}

    /// @param list the text behind the label that announces the key
    /// @return empty if no item is an option; a key without right options if the list tells nothing
    static Optional<AnswerKey> in(Options options, String list) {
        if (list.isEmpty() || BULLETS.indexOf(list.charAt(0)) < 0) {
            return Optional.empty();
        }
        var named = new TreeSet<Integer>();
        var right = new TreeSet<Integer>();
        var wrong = new TreeSet<Integer>();
        var end = 0;
        var hasMore = false;
        for (var start = 0; start < list.length(); ) {
            var newline = list.indexOf('\n', start);
            var lineEnd = newline < 0 ? list.length() : newline;
            var line = list.substring(start, lineEnd).stripTrailing();
            var item = ITEM.matcher(line);
            if (item.matches()) {
                var text = item.group(1);
                var isRight = RIGHT.matcher(text).find();
                var isWrong = WRONG.matcher(text).find();
                var told = WRONG.matcher(RIGHT.matcher(text).replaceAll("")).replaceAll("");
                var key = RepeatedOption.in(options, told, "").map(AnswerKey::right)
                        .or(() -> isRight || isWrong ? commented(options, told) : Optional.empty());
                if (key.isEmpty()) {
                    break;
                }
                named.addAll(key.get());
                if (isRight) {
                    right.addAll(key.get());
                } else if (isWrong) {
                    wrong.addAll(key.get());
                }
                end = hasMore ? end : lineEnd;
            } else if (!line.isBlank()) {
                if (named.isEmpty() || !line.startsWith("  ") && !line.startsWith("\t")) {
                    break;
                }
                // What is said about an item below it stays with the list.
                end = hasMore ? end : 0;
                hasMore = true;
            }
            start = lineEnd + 1;
        }
        return named.isEmpty() ? Optional.empty()
                : Optional.of(new AnswerKey(told(options, named, right, wrong), list.substring(end).strip()));
    }

    /// `✅ ~~text~~ because …`: the longest option that an item with a mark begins with.
    private static Optional<Set<Integer>> commented(Options options, String item) {
        var told = PlainText.of(item).strip();
        var longest = -1;
        for (var i = 0; i < options.options().size(); i++) {
            var text = PlainText.of(options.options().get(i).text()).strip();
            if (!text.isEmpty() && told.startsWith(text)
                    && (told.length() == text.length() || !Character.isLetterOrDigit(told.charAt(text.length())))
                    && (longest < 0 || text.length() > PlainText.of(options.options().get(longest).text()).length())) {
                longest = i;
            }
        }
        return longest < 0 ? Optional.empty() : Optional.of(Set.of(longest));
    }

    private static Set<Integer> told(Options options, Set<Integer> named, Set<Integer> right, Set<Integer> wrong) {
        if (!right.isEmpty()) {
            return right;
        }
        var rest = new TreeSet<>(named);
        rest.removeAll(wrong);
        return !wrong.isEmpty() || named.size() < options.options().size() ? rest : Set.of();
    }
}
