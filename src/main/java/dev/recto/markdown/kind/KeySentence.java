package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.CodeLines;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A key that is a sentence: "The correct option is b) …", "So the right answer is **C**.", "Option A is correct."
///
/// The word for an answer opens the sentence, or is said to be the right one further on in it. The letter has a sign
/// behind it or ends the line: "The answer is a wall" names none.
final class KeySentence {
    private static final String NOUN = "(?:" + LanguageSection.CHOICE_NOUN.alternatives() + ")";
    private static final String RIGHT = "(?:" + LanguageSection.RIGHT.alternatives() + ")";
    private static final String IS =
            "(?:(?:" + LanguageSection.IS.spaced() + ")(?!\\p{L})\\s?[:：]?|\\s?[:：]|[-–—])";
    private static final String ARTICLE =
            "(?:(?:" + LanguageSection.ARTICLE.alternatives() + ")(?:\\s|(?<=['’])\\s?))?";

    /// The letters come next: with a bracket or the like behind them, or in capitals and nothing behind them.
    private static final String LETTER = "\\s?" + ARTICLE + "(?:(?:" + NOUN + "|"
            + LanguageSection.CHOICE_NAME.alternatives() + ")\\s)?(?=[*_`(\"“]{0,4}[A-H]"
            + "[*_`\"”]{0,3}(?:[).:,;*_]|\\s*$|\\s[-–—]\\s)|[*_`(\"“]{0,4}(?-i:[A-H])"
            + "\\s(?:" + LanguageSection.AND.spaced() + ")\\s\\(?(?-i:[A-H])(?!\\p{L}))";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    static final Pattern OPENING = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,6}(?:(?:" + LanguageSection.SO.spaced() + "),?\\s)?"
                    + ARTICLE + "(?:" + RIGHT + "\\s)?" + NOUN
                    + "(?:\\s" + ARTICLE + RIGHT + ")?[*_]{0,2}\\s?" + IS + LETTER, FLAGS);
    static final Pattern FURTHER_ON = Pattern.compile(
            "^(?<lead>[^.!?。\\n]{0,80}?)(?<!\\p{L})(?:" + RIGHT + "\\s" + NOUN + "|" + NOUN + "\\s" + RIGHT
                    + ")[*_]{0,2}\\s?" + IS + LETTER, FLAGS);
    private static final Pattern DENIAL = Pattern.compile(
            "(?<!\\p{L})(?:" + LanguageSection.DENIAL.spaced() + ")(?!\\p{L})", FLAGS);

    /// "Option B is correct", "(C) is the right answer".
    static final Pattern SAID_OF_LETTER = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,6}(?:" + ARTICLE + NOUN + "\\s)?[*_(\"“]{0,4}(?<letter>(?-i:[A-H]))[*_)\"”]{0,4}"
                    + "\\s(?:" + LanguageSection.IS.spaced() + ")\\s" + ARTICLE + RIGHT + "(?![\\p{L}-])", FLAGS);
    private static final int LONGEST = 400;

    private KeySentence() {}

    /// The key that a text begins with.
    static Optional<AnswerKey> in(Options options, String text) {
        if (options.style() != Options.Style.LETTER) {
            return Optional.empty();
        }
        var end = text.indexOf('\n');
        var line = end < 0 ? text : text.substring(0, end);
        if (line.length() > LONGEST || !mayNameLetter(line)) {
            return Optional.empty();
        }
        var opening = OPENING.matcher(line);
        if (opening.lookingAt()) {
            return KeyLetters.in(options, text.substring(opening.end()).stripLeading());
        }
        var further = FURTHER_ON.matcher(line);
        if (further.lookingAt() && !DENIAL.matcher(further.group("lead")).find()) {
            return KeyLetters.in(options, text.substring(further.end()).stripLeading())
                    .map(key -> new AnswerKey(key.right(), text));
        }
        return SAID_OF_LETTER.matcher(line).lookingAt() ? saidOfLetters(options, text) : Optional.empty();
    }

    /// The key that a sentence further down names, where no other one names another.
    static Optional<AnswerKey> concluding(Options options, String text) {
        if (options.style() != Options.Style.LETTER) {
            return Optional.empty();
        }
        var right = new HashSet<Set<Integer>>();
        for (var line : CodeLines.blanked(text)) {
            if (line.length() > LONGEST || !mayNameLetter(line)) {
                continue;
            }
            for (var start = 0; start >= 0; start = nextSentence(line, start)) {
                var opening = OPENING.matcher(line).region(start, line.length());
                if (opening.lookingAt()) {
                    KeyLetters.in(options, line.substring(opening.end()).stripLeading())
                            .ifPresent(key -> right.add(key.right()));
                }
            }
        }
        return right.size() == 1 ? Optional.of(new AnswerKey(right.iterator().next(), text)) : Optional.empty();
    }

    private static int nextSentence(String line, int from) {
        for (var at = from; at + 2 < line.length(); at++) {
            if (".!?;".indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' ') {
                return at + 2;
            }
        }
        return -1;
    }

    /// Whether a letter from A to H stands alone, and is not the article of what follows.
    static boolean mayNameLetter(String line) {
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if ((c >= 'A' && c <= 'H' || c >= 'a' && c <= 'h') && (i == 0 || !Character.isLetter(line.charAt(i - 1)))
                    && (i + 1 == line.length() || !Character.isLetter(line.charAt(i + 1)))
                    && (c <= 'H' || !isBeforeWord(line, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeWord(String line, int at) {
        var behind = WhiteSpace.end(line, at);
        return behind > at && behind < line.length() && Character.isLetterOrDigit(line.charAt(behind));
    }

    /// All letters of which it is said at the beginning of a line.
    private static Optional<AnswerKey> saidOfLetters(Options options, String text) {
        var right = new TreeSet<Integer>();
        for (var line : CodeLines.blanked(text)) {
            var said = line.length() > LONGEST ? null : SAID_OF_LETTER.matcher(line);
            if (said != null && said.lookingAt()) {
                options.withLetter(said.group("letter")).ifPresent(right::add);
            }
        }
        return right.isEmpty() ? Optional.empty() : Optional.of(new AnswerKey(right, text));
    }
}
