package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words for "true" and "false".
public final class Verdict {
    private static final Set<String> TRUE = withSigns(LanguageSection.TRUE, "○", "◯", "✓");
    private static final Set<String> FALSE = withSigns(LanguageSection.FALSE, "×");
    private static final String SIGNS = "○◯×✓✔✅✗✘❌";

    /// What says so, or says it is not, where it was asked whether something is so.
    private static final Set<String> YES = withSigns(LanguageSection.YES);
    private static final Set<String> NO = withSigns(LanguageSection.NO);

    /// With marks around it.
    private static final int LONGEST_LETTER = 12;
    private static final Pattern END = Pattern.compile("[\\p{P}\\s]+$");

    /// The letters that words begin with, small and great.
    private static final BitSet FIRST = Stream.of(TRUE.stream(), FALSE.stream(), Stream.of("t", "v", "f"))
            .flatMap(words -> words).flatMapToInt(word -> IntStream.of(word.charAt(0), Character.toUpperCase(word.charAt(0))))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    /// In characters of a line.
    private static final int LOOKED_AT = 80;

    /// What may stand before the word: a bracket, the sign of a quote, a tick, marks of emphasis.
    private static final String BEFORE = "([{（【>=|*_~`\"“ \t\uFE0F✓✔✅✗✘❌☑💡👉→";
    private static final String CLOSING = ")]}）】=|*_~`\"” \t\uFE0F✓✔✅✗✘❌☑";
    private static final String DIVIDERS = ".,;:!-–—(。，、：；！（،؛";
    private static final int MOST_BEFORE = 8;

    /// How a text says whether something is true.
    public enum Opening {
        /// It says nothing else.
        ALONE,
        /// It goes on behind the word.
        REASONED
    }

    private Verdict() {}

    private static Set<String> withSigns(LanguageSection section, String... signs) {
        return Stream.concat(Wording.allOf(section).stream(), Stream.of(signs)).collect(Collectors.toUnmodifiableSet());
    }

    /// The verdict, if the text is nothing but its word, with a tick or a cross before it or without.
    public static Optional<Boolean> of(String markdown) {
        var plain = PlainText.of(markdown);
        var signed = plain.length() > 2 && SIGNS.indexOf(plain.charAt(0)) >= 0 ? plain.substring(1).strip() : plain;
        var word = END.matcher(signed.toLowerCase(Locale.ROOT)).replaceAll("");
        return among(word, TRUE, FALSE);
    }

    /// How a text begins with a word that judges, if a sign divides this from what follows; `True / False` and the like
    /// leave it open.
    public static Optional<Opening> opening(String markdown) {
        var start = startOfWord(markdown, 0);
        var end = endOfWord(markdown, start);
        if (!isWord(markdown, start, end)) {
            return Optional.empty();
        }
        var behind = end;
        while (behind < markdown.length() && CLOSING.indexOf(markdown.charAt(behind)) >= 0) {
            behind++;
        }
        var next = startOfWord(markdown, behind);
        if (isWord(markdown, next, endOfWord(markdown, next))) {
            return Optional.empty();
        }
        return next == markdown.length() ? Optional.of(Opening.ALONE) : isLetter(markdown, start, end) ? Optional.empty()
                : !markdown.substring(end, behind).isBlank() || markdown.charAt(behind) == '\n'
                        || DIVIDERS.indexOf(markdown.charAt(behind)) >= 0
                        ? Optional.of(Opening.REASONED) : Optional.empty();
    }

    /// Whether a line may have a word that judges as its first, behind a label with a colon or behind a tag: those that
    /// begin so do, and few others.
    public static boolean mayOpen(String text, int start, int end) {
        var word = nextLetter(text, start, end);
        if (isWordAt(text, word, end)) {
            return true;
        }
        for (var i = word; i < Math.min(end, word + LOOKED_AT); i++) {
            var c = text.charAt(i);
            if ((c == ':' || c == '：' || c == '>') && isWordAt(text, nextLetter(text, i, end), end)) {
                return true;
            }
        }
        return false;
    }

    private static int nextLetter(String text, int from, int end) {
        var at = from;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordAt(String text, int at, int end) {
        return at < end && FIRST.get(text.charAt(at)) && isWord(text, at, endOfWord(text, at));
    }

    private static boolean isWord(String text, int start, int end) {
        return start < end && FIRST.get(text.charAt(start)) && end - start <= LONGEST_LETTER && (isLetter(text, start, end)
                || among(text.substring(start, end).toLowerCase(Locale.ROOT), TRUE, FALSE).isPresent());
    }

    /// `T`, `V` or `F`
    private static boolean isLetter(String text, int start, int end) {
        return end == start + 1 && "TVF".indexOf(text.charAt(start)) >= 0;
    }

    /// Behind the signs that may stand before a word.
    private static int startOfWord(String text, int from) {
        var start = from;
        while (start < text.length() && start - from < MOST_BEFORE && (BEFORE.indexOf(text.charAt(start)) >= 0
                || start > 0 && DIVIDERS.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return start;
    }

    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The verdict on a sentence, if the answer is nothing but a letter for it: `T`, `V` or `F`, and in Korean and
    /// Japanese `O` or `X`.
    static Optional<Boolean> letter(String statement, String answer) {
        var letter = PlainText.of(answer.length() > LONGEST_LETTER ? "" : answer).strip();
        if (letter.length() != 1 || !endsSentence(statement)) {
            return Optional.empty();
        }
        return switch (letter.charAt(0)) {
            case 'T', 'V' -> Optional.of(true);
            case 'F' -> Optional.of(false);
            case 'O', 'X' -> Optional.of(letter.equals("O")).filter(_ -> statement.chars().anyMatch(Syllables::is));
            default -> Optional.empty();
        };
    }

    /// Whether a text ends as a sentence that tells something, in quotes or not.
    static boolean endsSentence(String plain) {
        var end = plain.length();
        while (end > 0 && "\"”’»'」)".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".。!！".indexOf(plain.charAt(end - 1)) >= 0;
    }

    /// The verdict, if the text starts with its word as a sentence or clause of its own.
    ///
    /// @param orYes whether "yes" and "no" are verdicts too
    static Optional<Boolean> leading(String markdown, boolean orYes) {
        var wordEnd = endOfFirstWord(markdown);
        if (wordEnd > 0) {
            return amongWords(markdown.substring(0, wordEnd).toLowerCase(Locale.ROOT), orYes);
        }
        var plain = PlainText.of(markdown.length() > 200 ? markdown.substring(0, 200) : markdown);
        var word = startOfWord(plain, 0);
        var isWord = endOfWord(plain, word) > word;
        // A sign without a word behind it judges as well.
        var start = isWord ? word : 0;
        var end = isWord ? endOfWord(plain, word) : Math.min(1, plain.length());
        if (end < plain.length() && DIVIDERS.indexOf(plain.charAt(end)) < 0
                && CLOSING.indexOf(plain.charAt(end)) < 0 && plain.charAt(end) != '\n') {
            return Optional.empty();
        }
        return amongWords(plain.substring(start, end).toLowerCase(Locale.ROOT), orYes);
    }

    /// Most texts begin with a word without marks, and a blank behind it. 0 if this one does not.
    private static int endOfFirstWord(String text) {
        var end = 0;
        while (end < text.length() && (text.charAt(end) >= 'a' && text.charAt(end) <= 'z'
                || text.charAt(end) >= 'A' && text.charAt(end) <= 'Z')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ' ' ? end : 0;
    }

    /// Vowels of Devanagari are marks and no letters.
    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static Optional<Boolean> amongWords(String word, boolean orYes) {
        var verdict = among(word, TRUE, FALSE);
        return verdict.isPresent() || !orYes ? verdict : among(word, YES, NO);
    }

    private static Optional<Boolean> among(String word, Set<String> yes, Set<String> no) {
        return yes.contains(word) ? Optional.of(true) : no.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
