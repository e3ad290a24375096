package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A word behind the text of one lettered option that says that it is right, without brackets or sign: `B) 4 Correct`,
/// `c. ice - right answer`.
///
/// Without a dash it must begin with a capital letter and stand behind no form of "to be": "All of these are correct"
/// is what an option says. If two have it, it tells them not apart.
final class BareMark {
    private static final String WORD = "(?:" + LanguageSection.RIGHT_MARK.alternatives() + ")(?:\\s(?:"
            + LanguageSection.CHOICE_NOUN.alternatives() + "))?";
    private static final Pattern WORDS = Pattern.compile("\\s+(?:(?<dash>[-–—]{1,3})\\s*)?(?<word>" + WORD + ")[.!]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})(?:" + LanguageSection.IS.spaced() + "|"
            + LanguageSection.DENIAL.spaced() + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings FIRST = Beginnings.of(LanguageSection.RIGHT_MARK.alternatives());

    private BareMark() {}

    /// The options with the one marked that has the word; the same if not just one has it, or some are marked already.
    static List<Option> in(List<Option> options) {
        if (options.stream().anyMatch(Option::marked)) {
            return options;
        }
        var ends = options.stream().map(option -> end(option.text())).toList();
        return ends.stream().filter(end -> end > 0).count() != 1 ? options : IntStream.range(0, options.size())
                .mapToObj(i -> ends.get(i) == 0 ? options.get(i) : new Option(options.get(i).letter(),
                        options.get(i).text().substring(0, ends.get(i)), true)).toList();
    }

    /// Where the text before the word ends, 0 if there is none.
    private static int end(String text) {
        var last = text.lastIndexOf(' ');
        if (last < 1 || text.indexOf('\n') >= 0 || !mayBegin(text, last) && !mayBegin(text, text.lastIndexOf(' ', last - 1))) {
            return 0;
        }
        var words = WORDS.matcher(text).region(Math.max(0, text.lastIndexOf(' ', last - 1) - 4), text.length())
                .useTransparentBounds(true);
        while (words.find()) {
            var before = text.substring(0, words.start()).stripTrailing();
            if (!before.isEmpty() && (words.group("dash") != null
                    || Character.isUpperCase(words.group("word").charAt(0)) && !SAID.matcher(before).find())) {
                return before.length();
            }
        }
        return 0;
    }

    private static boolean mayBegin(String text, int blank) {
        return blank >= 0 && FIRST.fit(text, blank + 1);
    }
}
