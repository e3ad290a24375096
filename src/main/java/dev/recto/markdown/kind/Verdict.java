package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /// The verdict on a sentence, if the answer is nothing but a letter for it: `T`, `V` or `F`, and in Korean and
    /// Japanese `O` or `X`.
    static Optional<Boolean> letter(String statement, String answer) {
        var letter = PlainText.of(answer.length() > LONGEST_LETTER ? "" : answer).strip();
        if (letter.length() != 1 || !statement.endsWith(".") && !statement.endsWith("。")) {
            return Optional.empty();
        }
        return switch (letter.charAt(0)) {
            case 'T', 'V' -> Optional.of(true);
            case 'F' -> Optional.of(false);
            case 'O', 'X' -> Optional.of(letter.equals("O")).filter(_ -> statement.chars().anyMatch(Syllables::is));
            default -> Optional.empty();
        };
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
        var end = !plain.isEmpty() && SIGNS.indexOf(plain.charAt(0)) >= 0 ? 1 : 0;
        while (end < plain.length() && isOfWord(plain.charAt(end))) {
            end++;
        }
        if (end < plain.length() && ".,;:!- –—(。，、：；！（،؛\n".indexOf(plain.charAt(end)) < 0) {
            return Optional.empty();
        }
        return amongWords(plain.substring(0, end).toLowerCase(Locale.ROOT), orYes);
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
