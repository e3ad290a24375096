package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.OptionalInt;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A sentence that names the right options, not by a letter alone as [KeySentence] has it: by their numbers or texts,
/// several in bold, "The correct answers are **2. Lake** and **3. River**", or in a script without blanks, "正解はBです。".
final class NamedOptions {
    private static final String ARTICLE = "(?:" + LanguageSection.ARTICLE.alternatives() + ")(?:\\s|(?<=['’])\\s?)";
    private static final String RIGHT = "(?:" + LanguageSection.RIGHT.alternatives() + ")";
    private static final String CHOICE = "(?:" + LanguageSection.CHOICE_NOUN.alternatives() + ")";
    private static final String SUBJECT = "(?:" + ARTICLE + ")?(?:" + Wording.answerLabels() + "|"
            + LanguageSection.RIGHT_ONE.alternatives() + "|" + RIGHT + "\\s?" + CHOICE + "|" + CHOICE + "\\s" + RIGHT
            + ")";
    private static final String VERB = "(?:\\s?[*_]{0,3}\\s(?:" + LanguageSection.IS.spaced() + ")(?![\\p{L}'’])"
            + "|\\s?[*_]{0,3}\\s?(?:[:：—–]|-(?=\\s)|" + LanguageSection.IS.unspaced() + "))";
    private static final String NOUN = "(?:(?:" + ARTICLE + ")?(?:" + CHOICE + "|"
            + LanguageSection.CHOICE_NAME.alternatives()
            + ")(?:\\s|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]))"
            + "|(?:" + ARTICLE + ")(?=[*_(]{0,3}[A-H](?![\\p{L}\\p{N}])))?";
    static final Pattern LEAD = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,6}(?:(?:" + LanguageSection.SO.alternatives() + ")[,，、]?\\s?)?" + SUBJECT + VERB
                    + "\\s*[:：]?\\s*" + NOUN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WORDS = Beginnings.of(Wording.answerLabels() + "|" + LanguageSection.of(
            LanguageSection.RIGHT, LanguageSection.RIGHT_ONE, LanguageSection.CHOICE_NOUN, LanguageSection.SO,
            LanguageSection.ARTICLE));
    /// The same without what may stand before: many explanations begin with an article, few go on with such a word.
    private static final Beginnings SUBJECTS = Beginnings.of(Wording.answerLabels() + "|" + LanguageSection.of(
            LanguageSection.RIGHT, LanguageSection.RIGHT_ONE, LanguageSection.CHOICE_NOUN));
    private static final int FARTHEST = 8;
    /// In characters: no such words together are longer.
    private static final int FARTHEST_SUBJECT = 60;

    private static final String JOINT = "\\s?(?:,\\s?(?:(?:" + LanguageSection.AND.spaced() + ")\\s)?|&|/|、|，|"
            + LanguageSection.AND.unspaced() + "|\\s(?:" + LanguageSection.AND.spaced() + ")\\s)\\s?";
    private static final String BOLD_RUN = "(?:\\*\\*(?=\\S)[^*\\n]{1,400}\\*\\*|__(?=\\S)[^_\\n]{1,400}__)";
    private static final Pattern BOLD_RUNS = Pattern.compile("^" + BOLD_RUN + "(?:" + JOINT + BOLD_RUN + "){0,7}");
    private static final Pattern RUN = Pattern.compile(BOLD_RUN);
    /// Not `C++`, `B-tree` or the article of "A dog".
    private static final String ONE =
            "[`\"'“(]{0,2}(?:[B-H]|A(?!\\s\\p{Ll}{1,20}(?<!because|since|as)(?:\\s|[.]|$))|\\d{1,2})"
            + "(?![\\p{IsLatin}\\p{IsCyrillic}\\p{N}'’+#%°]|-\\p{L}|[.,]\\p{N})[`\"'”)]{0,2}";
    private static final Pattern LETTERS = Pattern.compile("^" + ONE + "(?:" + JOINT + ONE + "){0,7}");
    private static final Pattern LETTER = Pattern.compile("[A-H]|\\d{1,2}");
    private static final Pattern NAME = Pattern.compile("[(\\[]?([A-H]|\\d{1,2})[)\\].:：、]?");
    private static final Pattern NAME_AND_TEXT =
            Pattern.compile("[(\\[]?([A-H]|\\d{1,2})(?:[)\\].:：、]|\\s[-–—])\\s?\\S.*");
    private static final Pattern DIVISION = Pattern.compile(
            "^[)`\"'”]{0,2}[*_]{0,3}(?:[.:：,;。、，](?=\\s|$|\\P{ASCII})|\\)|[ \\t]+[-–—](?=\\s)|"
            + "(?=\\s*\\n)|\\s*$)[*_]{0,3}");

    private NamedOptions() {}

    /// The key that a text begins with.
    static Optional<AnswerKey> in(Options options, String text) {
        var lead = mayLead(text) ? LEAD.matcher(text) : null;
        if (lead == null || !lead.lookingAt()) {
            return Optional.empty();
        }
        var said = text.substring(lead.end());
        return byRuns(options, said, text).or(() -> byText(options, said)).or(() -> byLetters(options, said, text));
    }

    /// Whether a text begins with one of the words, and near it stands one that the sentence cannot do without.
    static boolean mayLead(String text) {
        var first = Beginnings.firstLetter(text, false);
        if (first < 0 || first > FARTHEST || !WORDS.fit(text, first)) {
            return false;
        }
        for (var at = first; at < text.length() && at < first + FARTHEST_SUBJECT; at++) {
            if (SUBJECTS.fit(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// `**B**`, `**2. Lake**`, `**Lake**`, several joined by "and".
    private static Optional<AnswerKey> byRuns(Options options, String said, String whole) {
        var runs = BOLD_RUNS.matcher(said);
        if (!runs.lookingAt()) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        var run = RUN.matcher(runs.group());
        while (run.find()) {
            var place = place(options, run.group().substring(2, run.group().length() - 2).strip());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            right.add(place.getAsInt());
        }
        return Optional.of(new AnswerKey(right, behind(options, right, said.substring(runs.end()), whole)));
    }

    /// The option that is named: by its text, else by its letter or number, its text behind that or not.
    private static OptionalInt place(Options options, String name) {
        var byText = RepeatedOption.in(options, name, "");
        if (byText.isPresent() && byText.get().right().size() == 1) {
            return OptionalInt.of(byText.get().right().iterator().next());
        }
        var alone = NAME.matcher(name);
        if (alone.matches()) {
            return options.withLetter(alone.group(1));
        }
        var named = NAME_AND_TEXT.matcher(name);
        return named.matches() ? options.withLetter(named.group(1)) : OptionalInt.empty();
    }

    /// The option's text up to the end of the sentence or the line.
    private static Optional<AnswerKey> byText(Options options, String said) {
        var end = said.indexOf('\n');
        var line = end < 0 ? said : said.substring(0, end);
        var below = end < 0 ? "" : said.substring(end);
        for (var stop = line.length(); stop > 0; stop = Math.max(line.lastIndexOf(". ", stop - 1),
                line.lastIndexOf('。', stop - 1))) {
            var named = RepeatedOption.in(options, line.substring(0, stop), "");
            if (named.filter(key -> key.right().size() == 1).isPresent()) {
                var rest = line.substring(Math.min(line.length(), stop + 1)) + below;
                return Optional.of(new AnswerKey(named.get().right(), rest.strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerKey> byLetters(Options options, String said, String whole) {
        var letters = LETTERS.matcher(said);
        if (!letters.lookingAt()) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        var letter = LETTER.matcher(letters.group());
        while (letter.find()) {
            var place = options.withLetter(letter.group());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            right.add(place.getAsInt());
        }
        return Optional.of(new AnswerKey(right, behind(options, right, said.substring(letters.end()), whole)));
    }

    /// What explains it: what stands behind the sentence, or with the sentence where that goes on.
    private static String behind(Options options, Set<Integer> right, String rest, String whole) {
        var division = DIVISION.matcher(rest);
        return division.lookingAt() ? RepeatedOption.without(options, right, rest.substring(
                WhiteSpace.end(rest, division.end()))) : whole.strip();
    }
}
